import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

/** At most `max` requests within `seconds`, counted from the first one on. */
export interface RateRule {
  max: number;
  seconds: number;
}

/** Counts in one statement, so that requests that come together cannot slip past each other; shared by all processes. */
const COUNT = `insert into rate_limits as r (id, key, count, last_request) values ($1::uuid, $2, 1, $3::bigint)
  on conflict (key) do update set
    count = case when r.last_request <= $3::bigint - $4::bigint then 1 else r.count + 1 end,
    last_request = case when r.last_request <= $3::bigint - $4::bigint then $3::bigint else r.last_request end
  returning count, last_request::float8 as "windowStart"`;

/** Windows that ended long ago; a day is longer than any of them. */
const FORGET = 'delete from rate_limits where last_request < $1::bigint - 86400000 returning id';

/** Counts one request against the key. @returns 0 when it may go on, else the seconds to wait */
export async function countRequest(database: Database, key: string, rule: RateRule, now = Date.now()): Promise<number> {
  const sql = onPool(database.pool);
  const [row] = await sql<{ count: number; windowStart: number }>(COUNT, [uuidv7(), key, now, rule.seconds * 1000]);
  if (!row) throw new Error('Counting a request gave no row.');
  if (row.count <= rule.max) return 0;
  // Whoever is past the limit pays for the cleaning.
  if (row.count === rule.max + 1) await sql(FORGET, [now]);
  return Math.max(1, Math.ceil((row.windowStart + rule.seconds * 1000 - now) / 1000));
}
