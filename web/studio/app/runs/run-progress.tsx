import { useEffect, useRef, useState } from 'react';
import { change, refetchAll, watch } from '../client.ts';
import { Action, Meter, Problem, Waiting } from '../ui.tsx';
import { useQuery } from '../use-query.ts';
import { RETRY_RUN, RUN, WATCH_RUN } from './operations.ts';

const TITLES: Record<string, string> = {
  INGEST: 'Reading your resume',
  BUILD: 'Building what follows from it',
  RENDER: 'Publishing your site',
  EXPORT: 'Making your file',
  IMAGES: 'Making your pictures',
  STORY: 'Writing your story',
};
const ENDS = new Set(['SUCCEEDED', 'FAILED', 'CANCELED']);
const ENDINGS: Record<string, string> = { SUCCEEDED: ': done', FAILED: ': failed', CANCELED: ': stopped' };
const SIGNS: Record<string, string> = { DONE: '✓', RUNNING: '•', SKIPPED: '–', FAILED: '✕', PENDING: '' };
const STANDS: Record<string, string> = {
  DONE: 'done',
  RUNNING: 'under way',
  SKIPPED: 'left out',
  FAILED: 'failed',
  PENDING: 'still to come',
};

/** A run as it goes, with the runs that follow it. `onEnd` is told once, when all has ended. */
export function RunProgress({ id, onEnd }: { id: string; onEnd?: (succeeded: boolean) => void }) {
  const { data, problem } = useQuery(RUN, { id });
  const [progress, setProgress] = useState(0);
  const seen = useRef(0);
  const hasTold = useRef(false);
  useEffect(() => {
    seen.current = 0;
    return watch(
      WATCH_RUN,
      // After a cut it goes on behind the last event that came through.
      () => ({ id, after: seen.current }),
      ({ pipelineRun: event }) => {
        seen.current = event.seq;
        setProgress(event.progress);
        void refetchAll();
      },
    );
  }, [id]);
  const run = data?.pipelineRun ?? null;
  // The runs of a build are its steps already.
  const followers = run?.kind === 'INGEST' ? run.next : [];
  const hasEnded = run !== null && ENDS.has(run.status);
  const isLeaf = followers.length === 0;
  useEffect(() => {
    if (!hasEnded || !isLeaf || hasTold.current) return;
    hasTold.current = true;
    onEnd?.(run?.status === 'SUCCEEDED');
  }, [hasEnded, isLeaf, onEnd, run?.status]);
  if (!run) return <Waiting problem={problem}>Looking for the run…</Waiting>;
  // Where it failed, the bar stands still.
  const share = run.status === 'SUCCEEDED' ? 1 : Math.max(progress, run.progress);
  const title = TITLES[run.kind] ?? run.kind.toLowerCase();
  return (
    <section className="progress" aria-live="polite" aria-label={title}>
      <h2>
        {title}
        {ENDINGS[run.status] ?? '…'}
      </h2>
      <Meter share={share} label={title} />
      <ol className="steps">
        {run.steps.map((step) => (
          <li key={step.id} className={step.status.toLowerCase()}>
            <span className="sign" aria-hidden="true">
              {SIGNS[step.status]}
            </span>
            <span>
              {step.title}
              <span className="unseen"> ({STANDS[step.status]})</span>
              {step.message != null && step.message !== run.error?.message && (
                <span className="hint"> {step.message}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {run.error && (
        <Problem>
          {run.error.message}{' '}
          {run.error.retryable && (
            <Action doing="Trying again…" onDo={async () => (await change(RETRY_RUN, { id })).refused}>
              Try again
            </Action>
          )}
        </Problem>
      )}
      {followers.map((next) => (
        <RunProgress key={next.id} id={next.id} {...(onEnd && { onEnd })} />
      ))}
    </section>
  );
}
