import type { Db } from '../database/prisma.ts';

export interface LockedGraph {
  /** Grows with the first change of each transaction. */
  version: number;
  /** Whether this transaction has changed the graph already. */
  isChangedHere: boolean;
}

/**
 * Makes whoever else wants to change this user's graph wait until the transaction ends. To be called first in a transaction that
 * decides by what it reads; it must not be a repeatable-read one, which would not see what it has waited for.
 */
export async function lockGraph(db: Db, userId: string): Promise<LockedGraph> {
  const [row] = await db.$queryRaw<LockedGraph[]>`
    select version, changed_in is not distinct from pg_current_xact_id()::text as "isChangedHere"
    from career_graphs where user_id = ${userId}::uuid for update`;
  if (!row) throw new Error(`User ${userId} has no career graph.`);
  return row;
}
