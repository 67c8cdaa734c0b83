import type { Db } from '../database/prisma.ts';
import { inTransaction } from '../database/run-sql.ts';

/** As the database's function `audit_faults` calls what it finds. */
export type AuditFault =
  | 'link_removed'
  | 'entry_removed'
  | 'entry_changed'
  | 'entry_added'
  | 'changes_removed'
  | 'changes_changed';

export interface AuditCheck {
  entries: number;
  /** Hash of the last entry; null for an empty log. */
  head: string | null;
  /** By place in the chain; null for an entry that isn't in it. */
  faults: { seq: number | null; fault: AuditFault }[];
  /** Whether a hash that the owner noted is in the chain; null if none was given. */
  contains: boolean | null;
}

/** More would say nothing new: everything after a forged entry can be forged. */
const MOST_FAULTS = 100;

/** Checks a user's audit log. Must run as the user. */
export async function checkAuditLog(db: Db, userId: string, noted: string | null): Promise<AuditCheck> {
  const sql = inTransaction(db);
  const [chain] = await sql<{ entries: number; head: string | null; contains: boolean }>(CHAIN, [userId, noted]);
  const faults = await sql<AuditCheck['faults'][number]>(FAULTS, [userId, MOST_FAULTS]);
  const { entries = 0, head = null, contains = false } = chain ?? {};
  return { entries, head, faults, contains: noted === null ? null : contains };
}

const CHAIN = `select count(*)::int as entries, (array_agg(hash order by seq desc))[1] as head,
  coalesce(bool_or(hash = $2::text), false) as contains from audit_chain where user_id = $1::uuid`;
const FAULTS = `select seq, fault from audit_faults($1::uuid) limit $2::int`;
