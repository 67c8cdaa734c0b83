import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';
import { jobIdOf } from './run-dispatcher.ts';

const EVERY_MS = 2_000;

/**
 * Adds a job for every run that should have one but doesn't: its notification was lost with a process, or the queue gave up on
 * it. Adding is idempotent, so several workers may sweep at once.
 */
export function sweepRuns({
  database,
  queue,
  log,
  signal,
}: {
  database: Database;
  queue: RunQueue;
  log: Logger;
  signal: AbortSignal;
}): Promise<void> {
  const sql = onPool(database.pool);
  const sweep = async () => {
    for (const { id, retries } of await sql<{ id: string; retries: number }>(LEFT_BEHIND, [])) {
      const jobId = jobIdOf(id, retries);
      if (await queue.isUnderWay(jobId)) continue;
      await queue.forget(jobId);
      await queue.add(jobId, { runId: id });
    }
  };
  const loop = async () => {
    while (!signal.aborted) {
      await sweep().catch((error: unknown) => log.warn({ err: error }, 'could not sweep runs; retrying'));
      await delay(EVERY_MS, undefined, { signal, ref: false }).catch(() => {});
    }
  };
  return loop();
}

/** Queued for longer than a notification takes, or running without an event for longer than a worker's lock lasts. */
const LEFT_BEHIND = `
select r.id, r.retries from pipeline_runs r
where r.status in ('queued', 'running') and not r.waits_for_children and not exists (
  select 1 from run_events e where e.run_id = r.id
    and e.at > clock_timestamp() - case r.status when 'queued' then interval '2 seconds' else interval '15 seconds' end)
order by r.created_at limit 50`;
