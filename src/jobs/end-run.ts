import type { Db } from '../services/database/prisma.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { advanceBranches, lockRun } from './advance-branches.ts';
import { finishRun, type FinishedRun } from './finish-run.ts';
import type { RunDispatcher } from './run-dispatcher.ts';

/**
 * Ends a run inside the caller's transaction; when it is a branch, what comes after it starts in the same one. False when the
 * attempt is not the present one or the run has ended. The parent is locked before the branch, here as wherever both are.
 */
export async function endRun(
  db: Db,
  dispatcher: RunDispatcher,
  { parentId, ...run }: FinishedRun & { parentId: string | null },
): Promise<boolean> {
  const sql = inTransaction(db);
  if (parentId !== null) await lockRun(sql, parentId);
  if (!(await finishRun(sql, run))) return false;
  if (parentId !== null) await advanceBranches(db, dispatcher, parentId);
  return true;
}
