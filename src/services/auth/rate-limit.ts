import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

/** At most `max` requests in a fixed window of `seconds` that starts with the first one. */
export interface RateRule {
  max: number;
  seconds: number;
}

/** Counts in one statement, so concurrent requests can't slip past each other; shared by all processes. */
const COUNT = `insert into rate_limits as r (id, key, count, last_request) values ($1::uuid, $2, 1, $3::bigint)
  on conflict (key) do update set
    count = case when r.last_request <= $3::bigint - $4::bigint then 1 else r.count + 1 end,
    last_request = case when r.last_request <= $3::bigint - $4::bigint then $3::bigint else r.last_request end
  returning count, last_request::float8 as "windowStart"`;

/** Deletes expired windows; a day is longer than any window. */
const FORGET = 'delete from rate_limits where last_request < $1::bigint - 86400000 returning id';

/** Counts one request against the key. @returns 0 if it is allowed, otherwise the seconds to wait */
export async function countRequest(database: Database, key: string, rule: RateRule, now = Date.now()): Promise<number> {
  const sql = onPool(database.pool);
  const [row] = await sql<{ count: number; windowStart: number }>(COUNT, [uuidv7(), key, now, rule.seconds * 1000]);
  if (!row) throw new Error('Counting a request returned no row.');
  if (row.count <= rule.max) return 0;
  // Clean up on the first request over the limit, so allowed requests don't pay for it.
  if (row.count === rule.max + 1) await sql(FORGET, [now]);
  return Math.max(1, Math.ceil((row.windowStart + rule.seconds * 1000 - now) / 1000));
}
