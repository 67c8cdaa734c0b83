import type { Database } from '../services/database/prisma.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { advanceParent, lockRun } from './advance-parent.ts';
import type { ClaimedRun } from './claim-run.ts';
import { endRun } from './end-run.ts';
import type { RunDispatcher } from './run-dispatcher.ts';

/**
 * Starts the first children of a run and releases the run, in one transaction. From then on no worker holds it, and the
 * end of each child run advances it, so it occupies no worker while it waits and can't die with one.
 */
export async function startChildRuns(
  database: Database,
  dispatcher: RunDispatcher,
  claimed: ClaimedRun,
): Promise<void> {
  const { runId, parentId, attempt, retries } = claimed;
  await database.prisma.$transaction(async (db) => {
    const sql = inTransaction(db);
    // Lock order is parent before child, so lock this run's own parent first.
    if (parentId !== null) await lockRun(sql, parentId);
    const [waiting] = await sql<{ canceled: boolean }>(WAIT, [runId, attempt]);
    if (!waiting) return;
    if (waiting.canceled)
      await endRun(db, dispatcher, {
        runId,
        parentId,
        attempt,
        key: `${retries}:canceled`,
        status: 'canceled',
        message: 'Canceled.',
      });
    else await advanceParent(db, dispatcher, runId);
  });
}

const WAIT = `update pipeline_runs set waits_for_children = true
  where id = $1::uuid and attempt = $2::int and status = 'running' returning cancel_requested as canceled`;
