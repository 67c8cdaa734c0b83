import type { RunKind, RunStatus, StepStatus } from '../generated/prisma/enums.ts';
import type { Branch } from '../pipelines/kit/contract.ts';
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
export async function advanceBranches(db: Db, dispatcher: RunDispatcher, parentId: string): Promise<void> {
  const sql = inTransaction(db);
  const parent = await lockRun(sql, parentId);
  if (parent?.status !== 'running' || !parent.waits) return;
  const branches = dispatcher.contracts[parent.kind].branches ?? [];
  const steps = new Map((await sql<Step>(STEPS, [parentId])).map((step) => [step.step, step]));
  const children = new Map((await sql<Child>(CHILDREN, [parentId])).map((child) => [child.kind, child]));
  const isOver = (kind: RunKind) => ENDED.has(steps.get(kind)?.status ?? 'pending');
  const note = (branch: Branch, about: Note) => noteStep(sql, parent, { branch, branches, steps, about });

  for (const branch of branches) {
    const child = children.get(branch.kind);
    if (steps.get(branch.kind)?.status === 'running' && child) {
      const end = endOf(child);
      if (end) await note(branch, end);
    }
  }
  // Branches are listed after their predecessors, so one pass starts everything that can start.
  for (const branch of branches) {
    if ((steps.get(branch.kind)?.status ?? 'pending') !== 'pending' || !branch.after.every(isOver)) continue;
    await startBranch(db, dispatcher, parent, branch);
    await note(branch, { status: 'running', message: null });
  }
  if (branches.every(({ kind }) => isOver(kind))) await finish(sql, parent, branches, steps);
}

interface Note {
  status: Exclude<StepStatus, 'pending'>;
  message: string | null;
}

const ENDED = new Set<StepStatus>(['done', 'skipped', 'failed']);

function endOf({ status, error }: Child): Note | null {
  if (status === 'succeeded') return { status: 'done', message: null };
  if (status === 'failed') return { status: 'failed', message: error?.message ?? 'It failed.' };
  return status === 'canceled' ? { status: 'skipped', message: 'Canceled.' } : null;
}

async function startBranch(
  db: Db,
  dispatcher: RunDispatcher,
  { id, userId, retries, requestId }: Parent,
  { kind, input }: Branch,
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
    branch,
    branches,
    steps,
    about: { status, message },
  }: { branch: Branch; branches: readonly Branch[]; steps: Map<string, Step>; about: Note },
): Promise<void> {
  steps.set(branch.kind, { step: branch.kind, status, message });
  const ended = branches.filter(({ kind }) => ENDED.has(steps.get(kind)?.status ?? 'pending')).length;
  await appendEvent(sql, {
    runId,
    attempt,
    key: `${retries}:${branch.kind}:${status === 'running' ? 'started' : 'done'}`,
    kind: EVENT_OF[status],
    step: branch.kind,
    progress: ended / branches.length,
    message,
    stepStatus: status,
    stepPosition: branches.indexOf(branch),
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
  sql: RunSql,
  { id: runId, attempt, retries }: Parent,
  branches: readonly Branch[],
  steps: Map<string, Step>,
): Promise<void> {
  const failed = branches.filter(({ kind }) => steps.get(kind)?.status === 'failed');
  if (failed.length === 0) {
    const output = Object.fromEntries(
      branches.map(({ kind }) => [kind, steps.get(kind)?.message ?? steps.get(kind)?.status ?? 'done']),
    );
    await finishRun(sql, { runId, attempt, key: `${retries}:succeeded`, status: 'succeeded', output });
    return;
  }
  const words = failed.map(({ kind, title }) => `${title}: ${steps.get(kind)?.message ?? 'it failed'}`).join(' ');
  const message = `${failed.length} of ${branches.length} steps failed. ${words} Retry the run; finished steps are not repeated.`;
  const error = { code: 'branches_failed' as const, message, retryable: true };
  await finishRun(sql, { runId, attempt, key: `${retries}:failed`, status: 'failed', error });
}

const LOCK = `select id, user_id as "userId", kind::text, status::text, attempt, retries, waits_for_children as waits,
  request_id as "requestId" from pipeline_runs where id = $1::uuid for update`;
const STEPS = `select step, status::text, message from run_steps where run_id = $1::uuid`;
/** A kind that was retried has several children; take the latest. */
const CHILDREN = `select distinct on (kind) id, kind::text, status::text, error from pipeline_runs
  where parent_id = $1::uuid order by kind, id desc`;
