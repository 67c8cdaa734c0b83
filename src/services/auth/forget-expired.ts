import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

/** Deletes sessions, which contain addresses of devices, and links that can't be used any more. */
export async function forgetExpired({ pool }: Database): Promise<void> {
  const sql = onPool(pool);
  for (const table of ['sessions', 'verifications'])
    await sql(`delete from ${table} where expires_at < now() - interval '1 day' returning id`, []);
}
