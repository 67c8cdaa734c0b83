import type { Database } from '../database/prisma.ts';

/** How many ways to sign in a user has: the password, providers, passkeys. */
export async function countWays({ prisma }: Database, userId: string): Promise<number> {
  const [accounts, passkeys] = await Promise.all([
    prisma.account.count({
      where: { userId, OR: [{ providerId: { not: 'credential' } }, { password: { not: null } }] },
    }),
    prisma.passkey.count({ where: { userId } }),
  ]);
  return accounts + passkeys;
}
