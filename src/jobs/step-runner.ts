import type { PipelineContract } from '../pipelines/kit/contract.ts';
import { isSkipped, RunCanceled, StaleAttempt, type Json } from '../pipelines/kit/outcomes.ts';
import type { ModelCost, PipelineRun, StepContext } from '../pipelines/kit/pipeline-run.ts';
import { asActor } from '../services/database/actor.ts';
import type { Database, Db } from '../services/database/prisma.ts';
import { inTransaction, onPool, type RunSql } from '../services/database/run-sql.ts';
import { inSpan } from '../services/telemetry/in-span.ts';
import type { Telemetry } from '../services/telemetry/telemetry.ts';
import { appendEvent, type NewRunEvent } from './append-event.ts';
import type { ClaimedRun } from './claim-run.ts';
import { addRunCost, bookCost, budgetLeft } from './run-budget.ts';

/** Progress events in shorter succession are dropped: people wouldn't see them, and each costs a commit. */
const SHORTEST_BETWEEN_PROGRESS_MS = 100;

export interface StepRunnerOptions {
  database: Database;
  contract: PipelineContract;
  claimed: ClaimedRun;
  signal: AbortSignal;
  /** In US dollars; null for no limit. */
  budgetUsd: number | null;
  telemetry: Telemetry;
}

/** The run as its pipeline sees it: every write through it is fenced by the attempt. */
export function openPipelineRun({
  database,
  contract,
  claimed,
  signal,
  budgetUsd,
  telemetry,
}: StepRunnerOptions): PipelineRun {
  const { runId, userId, tenantId, attempt, retries } = claimed;
  const sql = onPool(database.pool);
  const budget = { sql, runId, userId, attempt, budgetUsd };
  const stored = new Map(claimed.stored.map(({ step, result }) => [step, result]));
  const total = contract.steps.length;
  let finished = 0;

  const append = async (event: Omit<NewRunEvent, 'runId' | 'attempt'>): Promise<void> => {
    const written = await appendEvent(sql, { ...event, runId, attempt });
    if (written?.cancelRequested) throw new RunCanceled(runId);
    if (!written) await assertPresent(sql, runId, attempt);
  };

  async function step<T extends Json>(id: string, work: (context: StepContext) => Promise<T>): Promise<T> {
    const position = contract.steps.findIndex((outline) => outline.id === id);
    if (position < 0) throw new Error(`The ${contract.kind} pipeline has no step called ${id}.`);
    const done = stored.get(id);
    if (done !== undefined) {
      finished += 1;
      return done as T;
    }
    signal.throwIfAborted();
    return measured(id, () => doStep(id, position, work));
  }

  /** Measures and traces a step that is not done yet. */
  async function measured<T extends Json>(id: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    let outcome = 'failed';
    const attributes = { 'cursus.run.kind': contract.kind, 'cursus.step': id };
    try {
      const result = await inSpan(telemetry, { name: `step ${id}`, attributes }, work);
      outcome = isSkipped(result) ? 'skipped' : 'done';
      return result;
    } finally {
      const seconds = (performance.now() - began) / 1000;
      telemetry.record('cursus.step.duration', seconds, { kind: contract.kind, step: id, outcome });
    }
  }

  async function doStep<T extends Json>(
    id: string,
    position: number,
    work: (context: StepContext) => Promise<T>,
  ): Promise<T> {
    const about = { step: id, stepPosition: position };
    await append({
      ...about,
      key: `${retries}:${id}:started`,
      kind: 'step_started',
      progress: finished / total,
      stepStatus: 'running',
    });
    let last = 0;
    let count = 0;
    const progress = async (share: number, message?: string) => {
      if (Date.now() - last < SHORTEST_BETWEEN_PROGRESS_MS) return;
      last = Date.now();
      count += 1;
      const inside = Math.min(Math.max(share, 0), 1);
      const event = {
        key: `${retries}:${id}:progress:${attempt}:${count}`,
        kind: 'step_progress',
        message: message ?? null,
      } as const;
      await append({ ...event, step: id, progress: (finished + inside) / total });
    };
    const result = await orAborted(work({ signal, progress }), signal);
    finished += 1;
    const outcome = isSkipped(result)
      ? ({ kind: 'step_skipped', stepStatus: 'skipped', message: result.skipped } as const)
      : ({ kind: 'step_done', stepStatus: 'done' } as const);
    await append({
      ...about,
      ...outcome,
      key: `${retries}:${id}:done`,
      progress: finished / total,
      stepResult: result,
    });
    return result;
  }

  return {
    runId,
    userId,
    tenantId,
    attempt,
    signal,
    step,
    transaction: <T>(work: (db: Db) => Promise<T>) =>
      asActor(database, { role: 'app_worker', userId, tenantId }, async (db) => {
        // Shared with the run's own progress events, but exclusive with a worker taking over the run.
        const [fence] = await inTransaction(db)<{ id: string }>(FENCE, [runId, attempt]);
        if (!fence) throw new StaleAttempt(runId, attempt);
        return work(db);
      }),
    addCost: (cost: ModelCost) => addRunCost(budget, cost),
    bookCost: (cost: ModelCost) => bookCost(budget, cost),
    budgetLeft: () => budgetLeft(budget),
  };
}

const FENCE = `select id from pipeline_runs where id = $1::uuid and attempt = $2::int and status = 'running' for key share`;

async function assertPresent(sql: RunSql, runId: string, attempt: number): Promise<void> {
  const [run] = await sql<{ attempt: number }>(
    `select attempt from pipeline_runs where id = $1::uuid and status = 'running'`,
    [runId],
  );
  if (run?.attempt !== attempt) throw new StaleAttempt(runId, attempt);
}

/** Abandons work that ignores the signal: the fence rejects whatever it would still write. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: settled.signal });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, aborted]);
  } finally {
    settled.abort();
    work.catch(() => {});
  }
}
