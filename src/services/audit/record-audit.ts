import type { Db } from '../database/prisma.ts';
import { shortenAddress } from './shorten-address.ts';

export interface AuditRecord {
  /** Null when nobody is signed in. */
  userId: string | null;
  /** Dotted, noun first: `session.sign_in`, `mutation.updateExperience`. */
  action: string;
  /** Id of what it was about. */
  subject?: string | null;
  /** `ok`, or a stable code of what was wrong. Never a text of the user's, never a secret. */
  outcome: string;
  requestId: string;
  /** The client's address; only its network is kept. */
  address: string;
}

/** Adds a line to the log that nobody can change. Inside a transaction it comes or goes with what it tells of. */
export async function recordAudit(db: Db, { userId, action, subject, outcome, requestId, address }: AuditRecord) {
  // Not `create`, which reads the row back: the API's own role may only write.
  await db.auditEntry.createMany({
    data: [{ userId, action, subject: subject ?? null, outcome, requestId, ipAddress: shortenAddress(address) }],
  });
}
