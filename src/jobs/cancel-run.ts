import type { Db } from '../services/database/prisma.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { lockRun } from './advance-parent.ts';
import { endRun } from './end-run.ts';
import { jobIdOf, type RunDispatcher } from './run-dispatcher.ts';

export type CancelOutcome = 'canceled' | 'cancel_requested' | 'already_finished' | 'not_found';

/**
 * Cancels a run inside the caller's transaction: immediately if it is still queued, otherwise as soon as its worker is notified. Child
 * runs are canceled with it; canceling a single child doesn't stop the others.
 */
export async function cancelRun(db: Db, dispatcher: RunDispatcher, runId: string): Promise<CancelOutcome> {
  const sql = inTransaction(db);
  const [known] = await sql<{ parentId: string | null }>(PARENT, [runId]);
  if (!known) return 'not_found';
  const { parentId } = known;
  if (parentId !== null) await lockRun(sql, parentId);
  const run = await lockRun(sql, runId);
  if (!run) return 'not_found';
  if (run.status !== 'queued' && run.status !== 'running') return 'already_finished';
  await sql(`update pipeline_runs set cancel_requested = true where id = $1::uuid returning id`, [runId]);
  if (run.status === 'queued' || run.waits) {
    await endRun(db, dispatcher, {
      runId,
      parentId,
      attempt: run.attempt,
      key: `${run.retries}:canceled`,
      status: 'canceled',
      message: run.waits ? 'Canceled with its child runs.' : 'Canceled before it started.',
    });
    for (const { id } of await sql<{ id: string }>(UNFINISHED, [runId])) await cancelRun(db, dispatcher, id);
    return 'canceled';
  }
  await sql(`select pg_notify('run_cancel', $1)::text`, [jobIdOf(runId, run.retries)]);
  return 'cancel_requested';
}

const PARENT = `select parent_id as "parentId" from pipeline_runs where id = $1::uuid`;
const UNFINISHED = `select id from pipeline_runs where parent_id = $1::uuid and status in ('queued', 'running') order by id`;
