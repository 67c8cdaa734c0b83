import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../services/log/logger.ts';

export interface Repeating {
  /** Pause after each run. */
  everyMs: number;
  /** Pause before the first run; none by default. */
  firstMs?: number;
  /** Logged with the error of a run that fails. The next one comes as usual. */
  failure: string;
  log: Logger;
  signal: AbortSignal;
}

/** Runs a task again and again until aborted, never twice at once. Its pauses don't keep the process alive. */
export async function repeat(
  task: () => Promise<unknown>,
  { everyMs, firstMs, failure, log, signal }: Repeating,
): Promise<void> {
  const pause = (time: number) => delay(time, undefined, { signal, ref: false }).catch(() => {});
  if (firstMs !== undefined) await pause(firstMs);
  while (!signal.aborted) {
    await task().catch((error: unknown) => log.warn({ err: error }, failure));
    await pause(everyMs);
  }
}
