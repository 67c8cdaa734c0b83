import type { RunEventKind, StepStatus } from '../generated/prisma/enums.ts';
import type { Json } from '../pipelines/kit/outcomes.ts';
import type { RunSql } from '../services/database/run-sql.ts';

/** An event to write, and how it changes its step. */
export interface NewRunEvent {
  runId: string;
  /** The writing attempt; the event is rejected if a newer one exists. */
  attempt: number;
  /** A second event with the same key is dropped. */
  key: string;
  kind: RunEventKind;
  /** 0..1 across the whole run. */
  progress: number;
  step?: string;
  message?: string | null;
  /** The step's new status, written in the same statement. */
  stepStatus?: StepStatus;
  stepResult?: Json;
  /** Position of the step in the contract. */
  stepPosition?: number;
}

/**
 * Writes and numbers one event in one statement: fenced (only the current attempt writes, and only until the run has ended), keyed
 * (only once), and notified to all hubs on commit. `seq` has no gaps, because number and event change together.
 */
const APPEND = `
with moved as (
  update pipeline_runs set seq = seq + 1, progress = greatest($6::float8, case when $4 = 'queued' then 0 else progress end)
  where id = $1::uuid and attempt = $2::int and status in ('queued', 'running')
    and not exists (select 1 from run_events where run_id = $1::uuid and key = $3)
  returning id, seq, user_id, progress, cancel_requested
), written as (
  insert into run_events (run_id, seq, user_id, key, attempt, kind, step, progress, message)
  select id, seq, user_id, $3, $2::int, $4::run_event_kind, $5, progress, $7 from moved returning run_id, seq, user_id
), stepped as (
  insert into run_steps (run_id, step, user_id, position, status, result, message, started_at, finished_at)
  select id, $5, user_id, $8::int, $9::step_status, $10::jsonb, $7, clock_timestamp(),
    case when $9 in ('done', 'skipped', 'failed') then clock_timestamp() end
  from moved where $9 is not null
  on conflict (run_id, step) do update set status = excluded.status, result = excluded.result, message = excluded.message,
    started_at = case when excluded.status = 'running' then excluded.started_at else run_steps.started_at end,
    finished_at = excluded.finished_at
)
select w.seq, m.cancel_requested as "cancelRequested", pg_notify('run_events', w.run_id || ':' || w.seq || ':' || w.user_id)::text
from written w, moved m`;

/** The event's seq; null if it already exists, the attempt is no longer current, or the run has ended. */
export async function appendEvent(
  sql: RunSql,
  event: NewRunEvent,
): Promise<{ seq: number; cancelRequested: boolean } | null> {
  const [row] = await sql<{ seq: number; cancelRequested: boolean }>(APPEND, [
    event.runId,
    event.attempt,
    event.key,
    event.kind,
    event.step ?? null,
    event.progress,
    event.message ?? null,
    event.stepPosition ?? 0,
    event.stepStatus ?? null,
    event.stepResult === undefined ? null : JSON.stringify(event.stepResult),
  ]);
  return row ?? null;
}
