import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Telemetry } from '../services/telemetry/telemetry.ts';
import type { WorkerShares } from './worker-shares.ts';

/** Reports how many runs wait, and for how long, from their rows: the queue only wakes workers. */
export function observeRuns({
  database,
  shares,
  telemetry,
}: {
  database: Database;
  shares: WorkerShares;
  telemetry: Telemetry;
}): { stop(): void } {
  const sql = onPool(database.pool);
  const waiting = async () => (await sql<{ runs: number; seconds: number }>(WAITING, []))[0] ?? { runs: 0, seconds: 0 };
  const watches = [
    telemetry.observe('cursus.runs.waiting', async () => [{ value: (await waiting()).runs }]),
    telemetry.observe('cursus.runs.oldest_waiting', async () => [{ value: (await waiting()).seconds }]),
    telemetry.observe('cursus.runs.active', () => [{ value: shares.active() }]),
  ];
  return { stop: () => watches.forEach((watch) => watch.stop()) };
}

/** A run that was retried waits since then, not since it was started. */
const WAITING = `
select count(*)::int as runs, coalesce(extract(epoch from clock_timestamp() - min(queued.at)), 0)::float8 as seconds
from pipeline_runs r
left join lateral (select max(at) as at from run_events e where e.run_id = r.id and e.kind = 'queued') queued on true
where r.finished_at is null and r.status = 'queued'`;
