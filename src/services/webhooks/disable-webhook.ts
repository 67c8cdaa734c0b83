import type { WebhookDisabledReason } from '../../generated/prisma/enums.ts';
import type { Db } from '../database/prisma.ts';

/** Stops sending to a webhook. Messages that still wait fail, and can be resent. @returns whether it was enabled until now */
export async function disableWebhook(db: Db, id: string, reason: WebhookDisabledReason): Promise<boolean> {
  const { count } = await db.webhook.updateMany({
    where: { id, disabledAt: null },
    data: { disabledAt: new Date(), disabledReason: reason },
  });
  if (count === 0) return false;
  await db.webhookDelivery.updateMany({
    where: { webhookId: id, status: 'pending' },
    data: { status: 'failed', endedAt: new Date() },
  });
  return true;
}
