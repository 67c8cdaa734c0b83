import type { Json } from '../pipelines/kit/outcomes.ts';
import type { RunKind } from '../generated/prisma/enums.ts';
import type { RunSql } from '../services/database/run-sql.ts';

export interface ClaimedRun {
  runId: string;
  userId: string;
  tenantId: string;
  kind: RunKind;
  input: Json;
  attempt: number;
  retries: number;
  /** Another attempt had begun before this one. */
  takenUp: boolean;
  /** How often this run has been taken up again since it was last queued. */
  takeovers: number;
  cancelRequested: boolean;
  progress: number;
  /** Results of the steps that are done, and reasons of those that were skipped. */
  stored: { step: string; result: Json }[];
}

/** Makes this the run's present attempt; null when there is nothing to do any more. */
export async function claimRun(sql: RunSql, runId: string): Promise<ClaimedRun | null> {
  const [run] = await sql<ClaimedRun>(CLAIM, [runId]);
  return run ?? null;
}

/** The row is locked for update first, which waits for a transaction of an older attempt that is about to commit. */
const CLAIM = `
with before as (
  select id, status from pipeline_runs where id = $1::uuid and status in ('queued', 'running') for update
), claimed as (
  update pipeline_runs r set status = 'running', attempt = r.attempt + 1, started_at = coalesce(r.started_at, clock_timestamp())
  from before b where r.id = b.id returning r.*, b.status = 'running' as taken_up
)
select c.id as "runId", c.user_id as "userId", u.tenant_id as "tenantId", c.kind::text, c.input, c.attempt, c.retries,
  c.taken_up as "takenUp", c.cancel_requested as "cancelRequested", c.progress,
  (select count(*)::int from run_events e where e.run_id = c.id and e.key like c.retries || ':retrying:%') as takeovers,
  coalesce((select json_agg(json_build_object('step', s.step, 'result', s.result)) from run_steps s
    where s.run_id = c.id and s.status in ('done', 'skipped')), '[]') as stored
from claimed c join users u on u.id = c.user_id`;
