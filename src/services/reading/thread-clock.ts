import { readFileSync, readlinkSync } from 'node:fs';
import type { EventLoopUtilization } from 'node:perf_hooks';
import type { Worker } from 'node:worker_threads';

/** Clock ticks per second in Linux's /proc, the same on all its architectures. */
const TICKS = 100;

/** The calling thread's id in the operating system; null where there is no /proc. */
export function threadId(): number | null {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  } catch {
    return null;
  }
}

/**
 * Starts to measure a thread's CPU time in milliseconds. Works from outside, because a thread that is stuck can't be asked.
 *
 * Linux knows the time of each thread. Elsewhere it is at most the time that the thread was not idle, and at most what the whole process
 * has used; the lower of the two is returned.
 */
export function startClock(worker: Worker, id: number | null): () => number {
  const [task, loop, process] = [taskTime(id), worker.performance.eventLoopUtilization(), processTime()];
  return () => {
    const now = taskTime(id);
    if (task !== null && now !== null) return now - task;
    return Math.min(activeSince(worker, loop), processTime() - process);
  };
}

const activeSince = (worker: Worker, start: EventLoopUtilization) =>
  worker.performance.eventLoopUtilization(start).active;

function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function taskTime(id: number | null): number | null {
  if (id === null) return null;
  try {
    // The name in parentheses can contain spaces. After it, the 12th and 13th fields are the time in user and system mode.
    const fields = readFileSync(`/proc/self/task/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
  } catch {
    return null;
  }
}
