import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';
import { repeat } from './repeat.ts';
import { jobIdOf } from './run-dispatcher.ts';
import type { WorkerShares } from './worker-shares.ts';

const EVERY_MS = 2_000;

/**
 * Adds a job for every run that should have one but doesn't: its notification was lost with a process, or the queue gave up on
 * it. Jobs that wait move up as earlier runs of their owner end. Both are idempotent, so several workers may sweep at once.
 */
export function sweepRuns({
  database,
  queue,
  shares,
  log,
  signal,
}: {
  database: Database;
  queue: RunQueue;
  shares: WorkerShares;
  log: Logger;
  signal: AbortSignal;
}): Promise<void> {
  const sql = onPool(database.pool);
  const sweep = async () => {
    for (const { id, retries, rank } of await sql<{ id: string; retries: number; rank: number }>(LEFT_BEHIND, [])) {
      const jobId = jobIdOf(id, retries);
      if (!shares.holds(jobId) || rank <= shares.most) await queue.ensure(jobId, { runId: id }, rank);
    }
  };
  return repeat(sweep, { everyMs: EVERY_MS, failure: 'could not sweep runs; retrying', log, signal });
}

/** Further runs of the same user would not be taken soon; they are found when they have moved up. */
const FIRST_RANKS = 64;

/**
 * Queued for longer than a notification takes, or running without an event for longer than a worker's lock lasts. By the time of the end as
 * well: under row-level security the planner knows nothing about values of enums, and would read the whole table.
 */
const LEFT_BEHIND = `
with open as (
  select id, retries, status, created_at, row_number() over (partition by user_id order by created_at, id)::int as rank
  from pipeline_runs where finished_at is null and status in ('queued', 'running') and not waits_for_children
)
select id, retries, rank from open o where rank <= ${FIRST_RANKS} and not exists (
  select 1 from run_events e where e.run_id = o.id
    and e.at > clock_timestamp() - case o.status when 'queued' then interval '2 seconds' else interval '15 seconds' end)
order by rank, created_at limit 50`;
