import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

export interface Visit {
  address: string;
  userAgent: string;
  /** The site's owner: the same visitor gets different keys on different sites. */
  siteUserId: string;
}

/** Makes keys that identify a visitor within one site and one day. */
export interface VisitorSalts {
  keyOf(visit: Visit, now: Date): Promise<string>;
}

/** The first process of the day creates the salt, all others reuse it. Salts of earlier days are deleted. */
const TAKE = `with forgotten as (delete from visitor_salts where day < $1::date returning 1),
  made as (insert into visitor_salts (day, salt) values ($1::date, $2) on conflict (day) do nothing returning salt)
  select salt from made union all select salt from visitor_salts where day = $1::date`;

/**
 * The key is an HMAC of address and user agent under a random daily salt. Once the salt is deleted with its day, nobody, Cursus
 * included, can tell whether two keys are the same visitor or which address a key was made from.
 */
export function openVisitorSalts(database: Database): VisitorSalts {
  let held: { day: string; salt: Promise<string> } | null = null;
  const take = async (day: string) => {
    const sql = onPool(database.pool);
    // Retried because the statement that loses the insert doesn't see a salt created at the same moment.
    for (let attempt = 0; attempt < 2; attempt++) {
      const [row] = await sql<{ salt: string }>(TAKE, [day, randomBytes(32).toString('base64url')]);
      if (row) return row.salt;
    }
    throw new Error(`No salt for ${day} after two attempts.`);
  };
  const saltOf = async (day: string) => {
    if (held?.day === day) return held.salt;
    const salt = take(day);
    held = { day, salt };
    salt.catch(() => (held = null));
    return salt;
  };
  return {
    async keyOf({ address, userAgent, siteUserId }, now) {
      const salt = await saltOf(now.toISOString().slice(0, 10));
      const hmac = createHmac('sha256', salt).update(`${address}\n${userAgent}\n${siteUserId}`);
      return hmac.digest('base64url').slice(0, 22);
    },
  };
}
