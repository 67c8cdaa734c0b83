import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

export interface Visit {
  address: string;
  userAgent: string;
  /** Of the site's owner, so that one visitor of two sites is not one key. */
  siteUserId: string;
}

/** Makes keys by which the visits of one visitor to one site on one day are counted once. */
export interface VisitorSalts {
  keyOf(visit: Visit, now: Date): Promise<string>;
}

/** Whoever comes first on a day makes its salt; all processes use that one. The days before are forgotten. */
const TAKE = `with forgotten as (delete from visitor_salts where day < $1::date returning 1),
  made as (insert into visitor_salts (day, salt) values ($1::date, $2) on conflict (day) do nothing returning salt)
  select salt from made union all select salt from visitor_salts where day = $1::date`;

/**
 * The key is an HMAC of address and browser under a random salt of the day. The salt is deleted with the day, and from then on
 * nobody, Cursus included, can tell whether two keys are one visitor or which address a key was made from.
 */
export function openVisitorSalts(database: Database): VisitorSalts {
  let held: { day: string; salt: Promise<string> } | null = null;
  const take = async (day: string) => {
    const sql = onPool(database.pool);
    // Twice, because a salt that another process makes at the same moment is not seen by the statement that lost.
    for (let attempt = 0; attempt < 2; attempt++) {
      const [row] = await sql<{ salt: string }>(TAKE, [day, randomBytes(32).toString('base64url')]);
      if (row) return row.salt;
    }
    throw new Error(`There is no salt for ${day}.`);
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
