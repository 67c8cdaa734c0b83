import type { PrismaClient } from '../../generated/prisma/client.ts';
import { recordAudit } from '../audit/record-audit.ts';

/**
 * Lets someone who has lost the authenticator app and the backup codes sign in without a code again. The owner sees it in the audit log.
 * Must run as `app_api`.
 *
 * @param email null for everyone
 * @returns the addresses of the accounts that had one
 */
export async function removeSecondFactor(prisma: PrismaClient, email: string | null): Promise<string[]> {
  return prisma.$transaction(async (db) => {
    const users = await db.user.findMany({
      where: { twoFactor: { isNot: null }, ...(email !== null && { email: email.toLowerCase() }) },
      select: { id: true, email: true },
    });
    const ids = users.map(({ id }) => id);
    await db.twoFactor.deleteMany({ where: { userId: { in: ids } } });
    await db.user.updateMany({ where: { id: { in: ids } }, data: { twoFactorEnabled: false } });
    for (const userId of ids)
      await recordAudit(db, {
        userId,
        action: 'operator.remove_second_factor',
        outcome: 'ok',
        requestId: null,
        address: null,
      });
    return users.map((user) => user.email);
  });
}
