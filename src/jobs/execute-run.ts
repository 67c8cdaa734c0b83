import { setTimeout as delay } from 'node:timers/promises';
import type { RunKind } from '../generated/prisma/enums.ts';
import { PermanentFailure, RunCanceled, StaleAttempt, TemporaryFailure } from '../pipelines/kit/outcomes.ts';
import type { Pipeline, PipelineResult } from '../pipelines/kit/pipeline-run.ts';
import type { Pipelines } from '../pipelines/kit/registry.ts';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import { inSpan, reasonOf } from '../services/telemetry/in-span.ts';
import type { Span } from '../services/telemetry/telemetry.ts';
import { claimRun, type ClaimedRun, MOST_TAKEOVERS } from './claim-run.ts';
import { isConnectionLoss } from '../services/database/connection-loss.ts';
import { startChildRuns } from './start-child-runs.ts';
import { endRun } from './end-run.ts';
import { finishRun, type FinishedRun } from './finish-run.ts';
import type { RunDispatcher } from './run-dispatcher.ts';
import { startRun } from './start-run.ts';
import { openPipelineRun } from './step-runner.ts';

export interface ExecuteOptions<Services> {
  database: Database;
  pipelines: Partial<Pipelines<Services>>;
  services: Services;
  dispatcher: RunDispatcher;
  budgetUsd: number | null;
  log: Logger;
  /** Is told whose run it is, as soon as that is known. */
  onClaimed?: (userId: string) => void;
}

/** Delays between the attempts of a run that fails for an unknown reason; there is one more attempt than delays. */
const RETRY_WAITS_MS = [500, 2_000];

const DATABASE_WAIT_MS = 250;

/**
 * Works on a run until it ends, another worker has it, or this worker stops. Does nothing if the run has already ended.
 */
export async function executeRun<Services>(
  options: ExecuteOptions<Services>,
  runId: string,
  signal: AbortSignal,
): Promise<void> {
  const log = options.log.child({ runId });
  for (let failures = 0; ;) {
    try {
      const again = await tryRun(options, runId, signal, { failures, log });
      if (!again) return;
      failures += 1;
      await delay(RETRY_WAITS_MS[failures - 1] ?? 0, undefined, { signal }).catch(() => {});
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      log.warn({ err: error }, 'the database is down; waiting for it');
      await delay(DATABASE_WAIT_MS);
    }
  }
}

/** One attempt. Returns true if it failed and a retry may help. Throws if the database is down. */
async function tryRun<Services>(
  options: ExecuteOptions<Services>,
  runId: string,
  signal: AbortSignal,
  { failures, log }: { failures: number; log: Logger },
): Promise<boolean> {
  const claimed = await claimRun(onPool(options.database.pool), runId);
  if (!claimed) return false;
  options.onClaimed?.(claimed.userId);
  const { kind, attempt, traceparent: parent } = claimed;
  const attributes = { 'cursus.run.kind': kind, 'cursus.run.id': runId, 'cursus.run.attempt': attempt };
  return inSpan(options.dispatcher.telemetry, { name: `run ${kind}`, kind: 'consumer', parent, attributes }, (span) =>
    tryClaimed(options, claimed, signal, { failures, log, span }),
  );
}

async function tryClaimed<Services>(
  options: ExecuteOptions<Services>,
  claimed: ClaimedRun,
  signal: AbortSignal,
  { failures, log, span }: { failures: number; log: Logger; span: Span },
): Promise<boolean> {
  const { telemetry } = options.dispatcher;
  const sql = onPool(options.database.pool);
  const { runId, attempt, retries, parentId } = claimed;
  const finish = async (end: Pick<FinishedRun, 'status' | 'error' | 'message'>) => {
    if (end.status === 'failed') span.fail(end.error?.code ?? 'unknown');
    const ended = { runId, attempt, key: `${retries}:${end.status}`, ...end };
    if (parentId === null) await finishRun(sql, ended, telemetry);
    else await options.database.prisma.$transaction((db) => endRun(db, options.dispatcher, { ...ended, parentId }));
  };
  if (claimed.cancelRequested) {
    await finish({ status: 'canceled', message: 'Canceled.' });
    return false;
  }
  if (claimed.takeovers >= MOST_TAKEOVERS) {
    await finish({ status: 'failed', error: { code: 'crashed_repeatedly', message: CRASHED, retryable: true } });
    return false;
  }
  try {
    const pipeline = pipelineOf(options.pipelines, claimed);
    if (!('run' in pipeline)) await startChildRuns(options.database, options.dispatcher, claimed);
    else await succeed(options, claimed, await work(options, pipeline, claimed, signal));
    return false;
  } catch (error) {
    if (error instanceof StaleAttempt) return false;
    if (isConnectionLoss(error)) throw error;
    if (error instanceof RunCanceled || signal.aborted) {
      await finish({ status: 'canceled', message: 'Canceled.' });
    } else if (error instanceof PermanentFailure) {
      log.info({ code: error.code }, 'the run failed permanently');
      await finish({ status: 'failed', error: { code: error.code, message: error.message, retryable: false } });
    } else if (failures < RETRY_WAITS_MS.length) {
      log.warn({ err: error }, 'the run failed; retrying');
      span.fail(reasonOf(error));
      return true;
    } else {
      log.error({ err: error }, 'the run failed');
      const { code, message } =
        error instanceof TemporaryFailure ? error : ({ code: 'internal', message: INTERNAL } as const);
      await finish({ status: 'failed', error: { code, message, retryable: true } });
    }
    return false;
  }
}

const CRASHED =
  'The run was stopped because it crashed its worker repeatedly. Retry it, or look for its ID in the log.';
const INTERNAL = 'Something went wrong on the server. Retry the run; if it fails again, look for its ID in the log.';

function pipelineOf<Services>(
  pipelines: Partial<Pipelines<Services>>,
  { kind }: ClaimedRun,
): Pipelines<Services>[RunKind] {
  const pipeline = pipelines[kind];
  // A newer API may queue a kind that this worker's code doesn't have yet.
  if (!pipeline)
    throw new PermanentFailure('unknown_pipeline', `This worker has no pipeline called ${kind}. Update it.`);
  return pipeline;
}

async function work<Services>(
  options: ExecuteOptions<Services>,
  // oxlint-disable-next-line typescript/no-explicit-any
  pipeline: Pipeline<Services, any, any>,
  claimed: ClaimedRun,
  signal: AbortSignal,
): Promise<PipelineResult> {
  const input = pipeline.contract.input.safeParse(claimed.input);
  if (!input.success)
    throw new PermanentFailure(
      'invalid_input',
      `The stored input of this ${claimed.kind} run is invalid. Start a new run.`,
    );
  const { database, budgetUsd } = options;
  const run = openPipelineRun({
    database,
    contract: pipeline.contract,
    claimed,
    signal,
    budgetUsd,
    telemetry: options.dispatcher.telemetry,
  });
  return pipeline.run(input.data, run, options.services);
}

/** Ends the run and starts its follow-ups in one transaction, so that neither exists without the other. */
async function succeed<Services>(
  options: ExecuteOptions<Services>,
  claimed: ClaimedRun,
  { output, next = [] }: PipelineResult,
): Promise<void> {
  const { runId, userId, parentId, attempt, retries } = claimed;
  const end = { runId, attempt, key: `${retries}:succeeded`, status: 'succeeded', output } as const;
  if (next.length === 0 && parentId === null) {
    await finishRun(onPool(options.database.pool), end, options.dispatcher.telemetry);
    return;
  }
  await options.database.prisma.$transaction(async (db) => {
    if (!(await endRun(db, options.dispatcher, { ...end, parentId }))) return;
    for (const [index, child] of next.entries()) {
      await startRun(db, options.dispatcher, {
        userId,
        ...child,
        parentId: runId,
        idempotencyKey: `${runId}:${retries}:${index}`,
      });
    }
  });
}
