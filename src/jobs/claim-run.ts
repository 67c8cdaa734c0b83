import type { Json } from '../pipelines/kit/outcomes.ts';
import type { RunKind } from '../generated/prisma/enums.ts';
import type { RunSql } from '../services/database/run-sql.ts';

export interface ClaimedRun {
  runId: string;
  userId: string;
  tenantId: string;
  /** The run that started this one as a child or follow-up; null if the user started it. */
  parentId: string | null;
  kind: RunKind;
  input: Json;
  attempt: number;
  retries: number;
  /** How often this run was resumed since it was last queued. */
  takeovers: number;
  cancelRequested: boolean;
  /** Of the request or run that started it; null if that was not traced. */
  traceparent: string | null;
  progress: number;
  /** Results of completed steps, and reasons of skipped ones. */
  stored: { step: string; result: Json }[];
}

/** A run that has brought down this many workers would bring down the next one too. */
export const MOST_TAKEOVERS = 10;

/**
 * Claims the run as its current attempt and announces that to subscribers, in one statement because users wait for it. Null if there
 * is nothing to do, or nothing until its children have ended. A run about to be canceled or given up is claimed without an event.
 */
export async function claimRun(sql: RunSql, runId: string): Promise<ClaimedRun | null> {
  const [run] = await sql<ClaimedRun>(CLAIM, [runId, MOST_TAKEOVERS]);
  return run ?? null;
}

/** Locks the row first, which waits for a transaction of an older attempt that is about to commit. */
const CLAIM = `
with locked as (
  select id, status, retries, attempt, cancel_requested from pipeline_runs
  where id = $1::uuid and status in ('queued', 'running') and not waits_for_children for update
), before as (
  select l.*, l.status = 'running' as taken_up,
    case when l.status = 'running' then l.retries || ':retrying:' || l.attempt + 1 else l.retries || ':started' end as key,
    (select count(*)::int from run_events e where e.run_id = l.id and e.key like l.retries || ':retrying:%') as takeovers
  from locked l
), announced as (
  select id from before b where not cancel_requested and takeovers < $2::int
    and not exists (select 1 from run_events e where e.run_id = b.id and e.key = b.key)
), claimed as (
  update pipeline_runs r set status = 'running', attempt = r.attempt + 1, seq = r.seq + (select count(*)::int from announced),
    started_at = coalesce(r.started_at, clock_timestamp())
  from before b where r.id = b.id returning r.*, b.taken_up, b.takeovers, b.key
), event as (
  insert into run_events (run_id, seq, user_id, key, attempt, kind, progress, message)
  select c.id, c.seq, c.user_id, c.key, c.attempt, case when c.taken_up then 'retrying' else 'started' end::run_event_kind, c.progress,
    case when c.taken_up then 'Resumed after the last completed step.' end
  from claimed c join announced using (id)
)
select c.id as "runId", c.user_id as "userId", u.tenant_id as "tenantId", c.parent_id as "parentId", c.kind::text, c.input, c.attempt, c.retries,
  c.takeovers, c.cancel_requested as "cancelRequested", c.progress, c.traceparent,
  coalesce((select json_agg(json_build_object('step', s.step, 'result', s.result)) from run_steps s
    where s.run_id = c.id and s.status in ('done', 'skipped')), '[]') as stored,
  (select pg_notify('run_events', c.id || ':' || c.seq || ':' || c.user_id)::text from announced) as notified
from claimed c join users u on u.id = c.user_id`;
