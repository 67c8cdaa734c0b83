import type { Db } from '../database/prisma.ts';
import { shortenAddress } from './shorten-address.ts';

export interface AuditRecord {
  /** Null when nobody is signed in. */
  userId: string | null;
  /** Dotted, noun first: `session.sign_in`, `mutation.updateExperience`. */
  action: string;
  /** Id of the affected object. */
  subject?: string | null;
  /** `ok`, or a stable error code. Never user text, never a secret. */
  outcome: string;
  /** Null for actions of the server itself. */
  requestId: string | null;
  /** The client's address; only its network is stored. Null for actions of the server itself. */
  address: string | null;
}

/**
 * Appends to the audit log, which nobody can change. Within a transaction, it is rolled back with the action it
 * records.
 */
export async function recordAudit(db: Db, { userId, action, subject, outcome, requestId, address }: AuditRecord) {
  // Not `create`, which reads the row back: app_api may only insert.
  await db.auditEntry.createMany({
    data: [
      {
        userId,
        action,
        subject: subject ?? null,
        outcome,
        requestId,
        ipAddress: address === null ? null : shortenAddress(address),
      },
    ],
  });
}
