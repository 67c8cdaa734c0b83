import type { Db } from '../services/database/prisma.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { finishRun } from './finish-run.ts';
import { jobIdOf } from './run-dispatcher.ts';

export type CancelOutcome = 'canceled' | 'cancel_requested' | 'already_finished' | 'not_found';

/** Cancels a run inside the caller's transaction: at once when it still waits, else as soon as its worker hears of it. */
export async function cancelRun(db: Db, runId: string): Promise<CancelOutcome> {
  const sql = inTransaction(db);
  const [run] = await sql<{ status: string; attempt: number; retries: number }>(LOCK, [runId]);
  if (!run) return 'not_found';
  if (run.status !== 'queued' && run.status !== 'running') return 'already_finished';
  await sql(`update pipeline_runs set cancel_requested = true where id = $1::uuid returning id`, [runId]);
  if (run.status === 'queued') {
    await finishRun(sql, {
      runId,
      attempt: run.attempt,
      key: `${run.retries}:canceled`,
      status: 'canceled',
      message: 'Canceled before it began.',
    });
    return 'canceled';
  }
  await sql(`select pg_notify('run_cancel', $1)::text`, [jobIdOf(runId, run.retries)]);
  return 'cancel_requested';
}

const LOCK = `select status::text, attempt, retries from pipeline_runs where id = $1::uuid for update`;
