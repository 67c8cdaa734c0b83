import type { RunKind, RunStatus, StepStatus } from '../generated/prisma/enums.ts';
import type { ChildOutline } from '../pipelines/kit/contract.ts';
import type { Db } from '../services/database/prisma.ts';
import { inTransaction, type RunSql } from '../services/database/run-sql.ts';
import { appendEvent } from './append-event.ts';
import { finishRun, type RunError } from './finish-run.ts';
import type { RunDispatcher } from './run-dispatcher.ts';
import { startRun } from './start-run.ts';

interface Parent {
  id: string;
  userId: string;
  kind: RunKind;
  status: RunStatus;
  attempt: number;
  retries: number;
  waits: boolean;
  requestId: string | null;
}

interface Child {
  id: string;
  kind: RunKind;
  status: RunStatus;
  error: RunError | null;
}

interface Step {
  step: string;
  status: StepStatus;
  message: string | null;
}

/**
 * Locks a run until the transaction ends, so that children that end at the same time advance it one after the other.
 */
export async function lockRun(sql: RunSql, runId: string): Promise<Parent | null> {
  const [run] = await sql<Parent>(LOCK, [runId]);
  return run ?? null;
}

/**
 * Advances a run with child runs, inside the caller's transaction: records which children have ended, starts those whose
 * predecessors are done, and ends the run after the last one. A failed child doesn't stop the others. Does nothing if the run
 * is not waiting for children.
 */
export async function advanceParent(db: Db, dispatcher: RunDispatcher, parentId: string): Promise<void> {
  const sql = inTransaction(db);
  const parent = await lockRun(sql, parentId);
  if (parent?.status !== 'running' || !parent.waits) return;
  const outlines = dispatcher.contracts[parent.kind].children ?? [];
  const steps = new Map((await sql<Step>(STEPS, [parentId])).map((step) => [step.step, step]));
  const children = new Map((await sql<Child>(CHILDREN, [parentId])).map((child) => [child.kind, child]));
  const isOver = (kind: RunKind) => ENDED.has(steps.get(kind)?.status ?? 'pending');
  const note = (outline: ChildOutline, about: Note) => noteStep(sql, parent, { outline, outlines, steps, about });

  for (const outline of outlines) {
    const child = children.get(outline.kind);
    if (steps.get(outline.kind)?.status === 'running' && child) {
      const end = endOf(child);
      if (end) await note(outline, end);
    }
  }
  // Child runs are listed after their predecessors, so one pass starts everything that can start.
  for (const outline of outlines) {
    if ((steps.get(outline.kind)?.status ?? 'pending') !== 'pending' || !outline.after.every(isOver)) continue;
    await startChild(db, dispatcher, parent, outline);
    await note(outline, { status: 'running', message: null });
  }
  if (outlines.every(({ kind }) => isOver(kind))) await finish(dispatcher, sql, { parent, outlines, steps });
}

interface Note {
  status: Exclude<StepStatus, 'pending'>;
  message: string | null;
}

const NO_MESSAGE = 'No reason was recorded.';
const ENDED = new Set<StepStatus>(['done', 'skipped', 'failed']);

function endOf({ status, error }: Child): Note | null {
  if (status === 'succeeded') return { status: 'done', message: null };
  if (status === 'failed') return { status: 'failed', message: error?.message ?? NO_MESSAGE };
  return status === 'canceled' ? { status: 'skipped', message: 'Canceled.' } : null;
}

async function startChild(
  db: Db,
  dispatcher: RunDispatcher,
  { id, userId, retries, requestId }: Parent,
  { kind, input }: ChildOutline,
): Promise<void> {
  await startRun(db, dispatcher, {
    userId,
    kind,
    input,
    parentId: id,
    idempotencyKey: `${id}:${retries}:${kind}`,
    ...(requestId === null ? {} : { requestId }),
  });
}

async function noteStep(
  sql: RunSql,
  { id: runId, attempt, retries }: Parent,
  {
    outline,
    outlines,
    steps,
    about: { status, message },
  }: { outline: ChildOutline; outlines: readonly ChildOutline[]; steps: Map<string, Step>; about: Note },
): Promise<void> {
  steps.set(outline.kind, { step: outline.kind, status, message });
  const ended = outlines.filter(({ kind }) => ENDED.has(steps.get(kind)?.status ?? 'pending')).length;
  await appendEvent(sql, {
    runId,
    attempt,
    key: `${retries}:${outline.kind}:${status === 'running' ? 'started' : 'done'}`,
    kind: EVENT_OF[status],
    step: outline.kind,
    progress: ended / outlines.length,
    message,
    stepStatus: status,
    stepPosition: outlines.indexOf(outline),
    // A step with a result is done.
    ...(status === 'done' || status === 'skipped'
      ? { stepResult: message === null ? true : { skipped: message } }
      : {}),
  });
}

const EVENT_OF = {
  running: 'step_started',
  done: 'step_done',
  skipped: 'step_skipped',
  failed: 'step_skipped',
} as const;

async function finish(
  { telemetry }: RunDispatcher,
  sql: RunSql,
  {
    parent: { id: runId, attempt, retries },
    outlines,
    steps,
  }: { parent: Parent; outlines: readonly ChildOutline[]; steps: Map<string, Step> },
): Promise<void> {
  const failed = outlines.filter(({ kind }) => steps.get(kind)?.status === 'failed');
  if (failed.length === 0) {
    const output = Object.fromEntries(
      outlines.map(({ kind }) => [kind, steps.get(kind)?.message ?? steps.get(kind)?.status ?? 'done']),
    );
    await finishRun(sql, { runId, attempt, key: `${retries}:succeeded`, status: 'succeeded', output }, telemetry);
    return;
  }
  const message = [
    `${failed.length} of ${outlines.length} steps failed. Retry the run; finished steps are not repeated.`,
    ...failed.map(({ kind, title }) => `${title} failed: ${steps.get(kind)?.message ?? NO_MESSAGE}`),
  ].join('\n');
  const error = { code: 'branches_failed' as const, message, retryable: true };
  await finishRun(sql, { runId, attempt, key: `${retries}:failed`, status: 'failed', error }, telemetry);
}

const LOCK = `select id, user_id as "userId", kind::text, status::text, attempt, retries, waits_for_children as waits,
  request_id as "requestId" from pipeline_runs where id = $1::uuid for update`;
const STEPS = `select step, status::text, message from run_steps where run_id = $1::uuid`;
/** A kind that was retried has several children; take the latest. */
const CHILDREN = `select distinct on (kind) id, kind::text, status::text, error from pipeline_runs
  where parent_id = $1::uuid order by kind, id desc`;
