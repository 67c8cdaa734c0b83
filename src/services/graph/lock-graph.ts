import type { Db } from '../database/prisma.ts';

export interface LockedGraph {
  /** Increases with the first change in each transaction. */
  version: number;
  /** Whether this transaction has already changed the career graph. */
  isChangedHere: boolean;
  /** Version of the rules by which the facts in words were last recorded. */
  grounding: number;
}

/**
 * Locks the user's career graph until the transaction ends. Call it first in a transaction that bases decisions on what
 * it reads. The transaction must not be repeatable read, because it wouldn't see the changes that it waited for.
 */
export async function lockGraph(db: Db, userId: string): Promise<LockedGraph> {
  const [row] = await db.$queryRaw<LockedGraph[]>`
    select version, changed_in is not distinct from pg_current_xact_id()::text as "isChangedHere", grounding
    from career_graphs where user_id = ${userId}::uuid for update`;
  if (!row) throw new Error(`User ${userId} has no career graph.`);
  return row;
}
