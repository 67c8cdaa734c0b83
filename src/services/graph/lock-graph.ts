import type { Db } from '../database/prisma.ts';

/**
 * Makes whoever else wants to change this user's graph wait until the transaction ends. To be called first in a transaction that
 * decides by what it reads; it must not be a repeatable-read one, which would not see what it has waited for.
 */
export async function lockGraph(db: Db, userId: string): Promise<void> {
  await db.$queryRaw`select 1 from career_graphs where user_id = ${userId}::uuid for update`;
}
