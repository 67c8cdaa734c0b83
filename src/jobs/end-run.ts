import type { Db } from '../services/database/prisma.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { advanceParent, lockRun } from './advance-parent.ts';
import { finishRun, type FinishedRun } from './finish-run.ts';
import type { RunDispatcher } from './run-dispatcher.ts';

/**
 * Ends a run inside the caller's transaction; if it is a child run, the same transaction starts what comes after it. Returns false if the
 * attempt is no longer current or the run has already ended. Locks the parent before the child, as everywhere.
 */
export async function endRun(
  db: Db,
  dispatcher: RunDispatcher,
  { parentId, ...run }: FinishedRun & { parentId: string | null },
): Promise<boolean> {
  const sql = inTransaction(db);
  if (parentId !== null) await lockRun(sql, parentId);
  if (!(await finishRun(sql, run, dispatcher.telemetry))) return false;
  if (parentId !== null) await advanceParent(db, dispatcher, parentId);
  return true;
}
