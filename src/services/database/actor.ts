import type { Database, Db } from './prisma.ts';

/** For whom the database is asked. Row-level security shows each of them only their own rows. */
export type Actor =
  | { role: 'app_user'; userId: string; tenantId: string }
  /** A visitor: sees published sites, nothing else. */
  | { role: 'app_anon' }
  /** A worker on behalf of the owner of a run; the connection must be the worker's. */
  | { role: 'app_worker'; userId: string; tenantId: string };

/**
 * Runs `work` in one transaction in which the database knows the actor; what it returns is committed, and nothing is when it
 * throws. Read committed, or one consistent snapshot (repeatable read) for reading; `work` must await its statements one after another or let
 * Prisma queue them.
 */
export async function asActor<T>(
  database: Database,
  actor: Actor,
  work: (db: Db) => Promise<T>,
  options: { isolation?: 'RepeatableRead' } = {},
): Promise<T> {
  const userId = actor.role === 'app_anon' ? '' : actor.userId;
  const tenantId = actor.role === 'app_anon' ? '' : actor.tenantId;
  return database.prisma.$transaction(
    async (db) => {
      // All three are local to the transaction, so that a connection goes back to the pool as nobody.
      await db.$executeRaw`select set_config('role', ${actor.role}, true), set_config('app.user_id', ${userId}, true), set_config('app.tenant_id', ${tenantId}, true)`;
      return work(db);
    },
    // Read committed is what there is without a word, and saying it would be one more round trip.
    options.isolation ? { isolationLevel: options.isolation } : {},
  );
}
