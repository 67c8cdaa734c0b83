import type { Context, Viewer } from '../schema/context.ts';
import { Refusal, type Refused, refusedBy } from '../schema/refusals.ts';
import { recordAudit } from '../services/audit/record-audit.ts';
import type { Db } from '../services/database/prisma.ts';

export interface Deed {
  /** Name of the mutation. */
  mutation: string;
  /** Id of what it is done to, where that is known before. */
  subject?: string | null | undefined;
}

/**
 * Does what a mutation is for: all of it and its line in the audit log, or, when it throws a {@link Refusal}, none of it and
 * the log says what was refused. The refusal is the mutation's result.
 *
 * @param work is handed `tell`, to name a subject that only came about in it
 */
export async function perform<Result>(
  { db, viewer, requestId, address }: Context & { viewer: Viewer },
  { mutation, subject = null }: Deed,
  work: (db: Db, tell: (subject: string) => void) => Promise<Result>,
): Promise<Result | Refused> {
  let about = subject;
  const audit = (outcome: string) =>
    recordAudit(db, {
      userId: viewer.userId,
      action: `mutation.${mutation}`,
      // What a client calls an id can be any text.
      subject: about?.slice(0, 64) ?? null,
      outcome,
      requestId,
      address,
    });
  // Several mutations can share the operation's transaction: each goes back on its own.
  await db.$executeRaw`savepoint mutation`;
  try {
    const result = await work(db, (id) => (about = id));
    await audit('ok');
    return result;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await db.$executeRaw`rollback to savepoint mutation`;
    await audit(error.code);
    return refusedBy(error);
  }
}
