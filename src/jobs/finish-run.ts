import type { RunKind } from '../generated/prisma/enums.ts';
import type { Json } from '../pipelines/kit/outcomes.ts';
import type { RunErrorCode } from '../pipelines/kit/run-errors.ts';
import { NO_TELEMETRY, type Telemetry } from '../services/telemetry/telemetry.ts';
import type { RunSql } from '../services/database/run-sql.ts';

export interface RunError {
  code: RunErrorCode;
  /** For the owner: what failed, why, and what to do. */
  message: string;
  /** Whether retrying unchanged can help. */
  retryable: boolean;
}

export interface FinishedRun {
  runId: string;
  attempt: number;
  key: string;
  status: 'succeeded' | 'failed' | 'canceled';
  output?: Json;
  error?: RunError;
  message?: string | null;
}

/**
 * Ends the run and publishes the event in one fenced statement; false if the attempt is no longer current or the run
 * has ended.
 */
export async function finishRun(sql: RunSql, run: FinishedRun, telemetry: Telemetry = NO_TELEMETRY): Promise<boolean> {
  const [ended] = await sql<{ kind: RunKind; seconds: number }>(FINISH, [
    run.runId,
    run.attempt,
    run.key,
    run.status,
    run.output === undefined ? null : JSON.stringify(run.output),
    run.error === undefined ? null : JSON.stringify(run.error),
    run.message ?? run.error?.message ?? null,
  ]);
  if (!ended) return false;
  telemetry.record('cursus.run.duration', ended.seconds, { kind: ended.kind, status: run.status });
  return true;
}

const FINISH = `
with moved as (
  update pipeline_runs set seq = seq + 1, status = $4::text::run_status, output = $5::jsonb, error = $6::jsonb,
    progress = case when $4::text = 'succeeded' then 1 else progress end, finished_at = clock_timestamp()
  where id = $1::uuid and attempt = $2::int and status in ('queued', 'running') returning id, seq, user_id, progress, kind, coalesce(extract(epoch from finished_at - started_at), 0)::float8 as seconds
), written as (
  insert into run_events (run_id, seq, user_id, key, attempt, kind, progress, message)
  select id, seq, user_id, $3, $2::int, $4::text::run_event_kind, progress, $7 from moved returning run_id, seq, user_id
), stepped as (
  update run_steps s set status = case when $4::text = 'failed' then 'failed' else 'pending' end::step_status, message = $7, finished_at = clock_timestamp()
  from moved where s.run_id = moved.id and s.status = 'running'
)
select kind::text, seconds, pg_notify('run_events', run_id || ':' || written.seq || ':' || written.user_id)::text from written, moved`;
