import type { Database } from '../services/database/prisma.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { advanceBranches, lockRun } from './advance-branches.ts';
import type { ClaimedRun } from './claim-run.ts';
import { endRun } from './end-run.ts';
import type { RunDispatcher } from './run-dispatcher.ts';

/**
 * Lets go of a run that consists of others and starts its first branches, in one transaction: from then on no worker has it in
 * hand, and whoever ends a branch brings it on. So it takes no worker's place while it waits, and none can die with it.
 */
export async function branchOut(database: Database, dispatcher: RunDispatcher, claimed: ClaimedRun): Promise<void> {
  const { runId, parentId, attempt, retries } = claimed;
  await database.prisma.$transaction(async (db) => {
    const sql = inTransaction(db);
    // The parent's parent first: the order in which whoever locks several has to.
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
    else await advanceBranches(db, dispatcher, runId);
  });
}

const WAIT = `update pipeline_runs set waits_for_children = true
  where id = $1::uuid and attempt = $2::int and status = 'running' returning cancel_requested as canceled`;
