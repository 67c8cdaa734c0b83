interface Underway {
  done: Promise<void>;
  cancel: AbortController;
}

/**
 * Lets a job that is handed out again join its own execution in this process. On a busy machine, locks are renewed too late; if each job were
 * taken over then, none would ever get done, and a healthy run would count as one that crashes its workers.
 */
export function onceAtATime<Job extends { jobId: string }>(
  work: (job: Job, signal: AbortSignal) => Promise<void>,
): (job: Job, signal: AbortSignal) => Promise<void> {
  const underway = new Map<string, Underway>();
  return (job, signal) => {
    const first = underway.get(job.jobId);
    const { done, cancel } = first ?? start(job);
    // The queue cancels whoever got the job last.
    if (signal.aborted) cancel.abort(signal.reason);
    else signal.addEventListener('abort', () => cancel.abort(signal.reason), { once: true });
    return done;
  };

  function start(job: Job): Underway {
    const cancel = new AbortController();
    const done = work(job, cancel.signal).finally(() => underway.delete(job.jobId));
    const started = { done, cancel };
    underway.set(job.jobId, started);
    return started;
  }
}
