import { v7 as uuidv7 } from 'uuid';
import type { RunSql } from '../database/run-sql.ts';

export interface AuditEvent {
  userId: string | null;
  /** `sign-in`, `sign-up`, `sign-out`, or the name of a mutation. */
  action: string;
  /** Id of what it was done to; never a text of the user's. */
  subject?: string | null;
  outcome: 'ok' | 'refused' | 'failed';
  /** The client's address; kept shortened. */
  address?: string | null;
  requestId?: string | null;
}

/** Appends one line to the audit log; nothing there is ever changed. */
export async function writeAudit(sql: RunSql, event: AuditEvent): Promise<void> {
  await sql(
    `insert into audit_log (id, user_id, action, subject, outcome, ip_address, request_id) values ($1::uuid, $2::uuid, $3, $4, $5, $6, $7)`,
    [
      uuidv7(),
      event.userId,
      event.action,
      event.subject ?? null,
      event.outcome,
      shorten(event.address ?? null),
      event.requestId ?? null,
    ],
  );
}

/** The network, not the machine: the last byte of an IPv4 address, the last 80 bits of an IPv6 address are dropped. */
export function shorten(address: string | null): string | null {
  if (address === null) return null;
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (v4) return `${v4[1]}.0`;
  return address.includes(':') ? `${address.split(':').slice(0, 3).join(':')}::` : null;
}
