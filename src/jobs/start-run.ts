import { v7 as uuidv7 } from 'uuid';
import type { RunKind } from '../generated/prisma/enums.ts';
import type { Db } from '../services/database/prisma.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { appendEvent } from './append-event.ts';
import { jobIdOf, type RunDispatcher } from './run-dispatcher.ts';
import { checkRunLimits, isNearRunLimits, OPEN, refuseRun, STARTED_TODAY } from './run-limits.ts';

export interface StartRunInput {
  userId: string;
  kind: RunKind;
  input: unknown;
  parentId?: string;
  /** A second run with the same user and key is not started. */
  idempotencyKey?: string;
  requestId?: string;
}

/** The pipeline does not accept this input; nothing was started. */
export class RunRefused extends Error {
  /** Dotted path of the invalid input. */
  readonly field: string;

  constructor(message: string, field: string) {
    super(message);
    this.name = 'RunRefused';
    this.field = field;
  }
}

/**
 * Starts a run inside the caller's transaction: row, steps, QUEUED event and job all take effect on commit, or not at all. Throws
 * {@link RunRefused} and, for runs without a parent, TooManyRuns.
 */
export async function startRun(
  db: Db,
  dispatcher: RunDispatcher,
  run: StartRunInput,
): Promise<{ runId: string; created: boolean }> {
  const contract = dispatcher.contracts[run.kind];
  const input = contract.input.safeParse(run.input);
  if (!input.success) {
    const issue = input.error.issues[0];
    throw new RunRefused(
      `The input of ${run.kind} is invalid: ${issue?.message ?? 'unknown reason'}.`,
      `input.${issue?.path.join('.') ?? ''}`,
    );
  }
  const id = uuidv7();
  const sql = inTransaction(db);
  const limits = run.parentId === undefined ? dispatcher.limits : null;
  const [started] = await sql<{ open: number; today: number }>(START, [
    id,
    run.userId,
    run.kind,
    JSON.stringify(input.data),
    run.parentId ?? null,
    run.idempotencyKey ?? null,
    run.requestId ?? null,
    contract.steps.map((step) => step.id),
    `${dispatcher.id}:${jobIdOf(id, 0)}`,
    limits?.openRunsPerUser ?? null,
    limits?.runsPerUserAndDay ?? null,
    dispatcher.telemetry.traceparent(),
  ]);
  const { userId, idempotencyKey } = run;
  if (started) {
    if (limits && isNearRunLimits(limits, started)) await checkRunLimits(sql, userId, limits);
    return { runId: id, created: true };
  }
  // Without a key, only the limits can be the reason.
  const there =
    idempotencyKey === undefined
      ? null
      : await db.pipelineRun.findFirst({ where: { userId, idempotencyKey }, select: { id: true } });
  if (!there) return refuseRun(sql, userId, limits);
  return { runId: there.id, created: false };
}

/** Writes the QUEUED event of a retry and requests its job, both on commit. */
export async function enqueue(
  db: Db,
  dispatcher: RunDispatcher,
  run: { runId: string; attempt: number; retries: number },
): Promise<void> {
  const sql = inTransaction(db);
  const { runId, attempt, retries } = run;
  await appendEvent(sql, { runId, attempt, key: `${retries}:queued`, kind: 'queued', progress: 0 });
  await sql(NOTIFY_QUEUED, [runId, `${dispatcher.id}:${jobIdOf(runId, retries)}`]);
}

const NOTIFY_QUEUED = `
select pg_notify('run_queued', $2 || ':' || count(*))::text from pipeline_runs
where user_id = (select user_id from pipeline_runs where id = $1::uuid) and ${OPEN}`;

/** One round trip, because users wait for it. */
const START = `
with earlier as (
  select count(*)::int as open, case when $11::int is null then 0 else (select ${STARTED_TODAY} and user_id = $2::uuid) end as today
  from pipeline_runs where user_id = $2::uuid and ${OPEN}
), run as (
  insert into pipeline_runs (id, user_id, kind, input, parent_id, idempotency_key, request_id, traceparent, seq)
  select $1::uuid, $2::uuid, $3::run_kind, $4::jsonb, $5::uuid, $6, $7, $12, 1 from earlier
  where $10::int is null or open < $10::int and today < $11::int
  on conflict (user_id, idempotency_key) do nothing returning id, user_id
), steps as (
  insert into run_steps (run_id, step, user_id, position)
  select run.id, s.step, run.user_id, s.place - 1 from run, unnest($8::text[]) with ordinality s(step, place)
), event as (
  insert into run_events (run_id, seq, user_id, key, attempt, kind, progress)
  select id, 1, user_id, '0:queued', 0, 'queued', 0 from run
)
select open, today, pg_notify('run_events', id || ':1:' || user_id)::text, pg_notify('run_queued', $9 || ':' || open + 1)::text
from run, earlier`;
