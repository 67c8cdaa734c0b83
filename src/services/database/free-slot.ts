import type { Db } from './prisma.ts';

/**
 * The lowest free slot of a user in a table where each row occupies one; null if all are taken. Waits for other transactions of the
 * user that are taking one; a unique index makes sure that no slot is taken twice.
 */
export async function freeSlot(
  db: Db,
  { table, userId, most }: { table: 'webhooks' | 'api_keys'; userId: string; most: number },
): Promise<number | null> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`${table} of ${userId}`}))`;
  const occupied = table === 'api_keys' ? 'and t.revoked_at is null' : '';
  const [free] = await db.$queryRawUnsafe<{ slot: number }[]>(
    `select s as slot from generate_series(1, $2::int) s
     where not exists (select 1 from ${table} t where t.user_id = $1::uuid and t.slot = s ${occupied}) order by s limit 1`,
    userId,
    most,
  );
  return free?.slot ?? null;
}
