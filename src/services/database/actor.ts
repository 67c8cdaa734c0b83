import { Prisma } from '../../generated/prisma/client.ts';
import type { Database, Db } from './prisma.ts';
import { roleName } from './roles.ts';

/** On whose behalf the database is queried. Row-level security limits each actor to their own rows. */
export type Actor =
  | { role: 'app_user'; userId: string; tenantId: string }
  /** A visitor: sees published sites only. */
  | { role: 'app_anon' }
  | WorkerActor;

/** A worker on behalf of a run's owner; needs the worker's connection. */
export interface WorkerActor {
  role: 'app_worker';
  userId: string;
  tenantId: string;
}

/**
 * Runs `work` in a transaction as the actor: commits when it resolves, rolls back when it throws. Read committed by default;
 * `RepeatableRead` gives one consistent snapshot for reading. `work` must await its statements one after another or let Prisma
 * queue them.
 */
export async function asActor<T>(
  database: Database,
  actor: Actor,
  work: (db: Db) => Promise<T>,
  options: { isolation?: 'RepeatableRead' } = {},
): Promise<T> {
  const role = roleName(database.prefix, actor.role);
  const userId = actor.role === 'app_anon' ? '' : actor.userId;
  const tenantId = actor.role === 'app_anon' ? '' : actor.tenantId;
  for (let attempt = 1; ; attempt += 1) {
    let hasStarted = false;
    try {
      return await database.prisma.$transaction(
        async (db) => {
          hasStarted = true;
          // All three settings are local to the transaction, so the connection returns to the pool without an actor.
          await db.$executeRaw`select set_config('role', ${role}, true), set_config('app.user_id', ${userId}, true), set_config('app.tenant_id', ${tenantId}, true)`;
          return work(db);
        },
        // Read committed is the default; setting it explicitly would cost a round trip.
        options.isolation ? { isolationLevel: options.isolation } : {},
      );
    } catch (error) {
      if (hasStarted || attempt === MOST_STARTS || !isTooLate(error)) throw error;
    }
  }
}

/** Each waits for a connection for up to 10 seconds. */
const MOST_STARTS = 3;

/**
 * Prisma gave up waiting for the transaction to start. That also happens when the process was not running for that long, on a busy or
 * suspended machine: the timer fires before the connection is noticed, though it was free all the time.
 */
const isTooLate = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028';
