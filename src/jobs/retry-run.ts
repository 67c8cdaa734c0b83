import type { Db } from '../services/database/prisma.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import type { RunDispatcher } from './run-dispatcher.ts';
import { checkRunLimits } from './run-limits.ts';
import { enqueue } from './start-run.ts';

export type RetryOutcome = 'queued' | 'not_retryable' | 'not_found';

/**
 * Requeues a failed or canceled run inside the caller's transaction; completed steps stay completed.
 *
 * @throws TooManyRuns
 */
export async function retryRun(db: Db, dispatcher: RunDispatcher, runId: string): Promise<RetryOutcome> {
  const sql = inTransaction(db);
  const [run] = await sql<{ userId: string; attempt: number; retries: number }>(QUEUE_AGAIN, [
    runId,
    dispatcher.telemetry.traceparent(),
  ]);
  if (!run) {
    const known = await db.pipelineRun.findFirst({ where: { id: runId }, select: { id: true } });
    return known ? 'not_retryable' : 'not_found';
  }
  if (dispatcher.limits) await checkRunLimits(sql, run.userId, dispatcher.limits);
  await db.runStep.updateMany({
    where: { runId, status: { in: ['running', 'failed'] } },
    data: { status: 'pending', message: null, startedAt: null, finishedAt: null },
  });
  await enqueue(db, dispatcher, { runId, attempt: run.attempt, retries: run.retries });
  return 'queued';
}

const QUEUE_AGAIN = `update pipeline_runs set status = 'queued', retries = retries + 1, cancel_requested = false, error = null,
    finished_at = null, progress = 0, waits_for_children = false, traceparent = $2
  where id = $1::uuid and status in ('failed', 'canceled') and coalesce((error ->> 'retryable')::boolean, true)
  returning user_id as "userId", attempt, retries`;
