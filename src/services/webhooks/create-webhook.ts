import { v7 as newId } from 'uuid';
import type { WebhookEvent } from '../../generated/prisma/enums.ts';
import type { Db } from '../database/prisma.ts';
import { freeSlot } from '../database/free-slot.ts';
import { newWebhookSecret, sealSecret } from './webhook-secret.ts';

/** Per user; the table has as many slots. */
export const MOST_WEBHOOKS = 10;

export interface NewWebhook {
  userId: string;
  url: string;
  events: readonly WebhookEvent[];
}

/** @returns its ID and its signing secret, which can't be read again; null if the user has too many */
export async function createWebhook(
  db: Db,
  installationSecret: string,
  { userId, url, events }: NewWebhook,
): Promise<{ id: string; secret: string } | null> {
  const slot = await freeSlot(db, { table: 'webhooks', userId, most: MOST_WEBHOOKS });
  if (slot === null) return null;
  const [id, secret] = [newId(), newWebhookSecret()];
  await db.webhook.createMany({
    data: [{ id, userId, slot, url, events: [...new Set(events)], secret: sealSecret(installationSecret, id, secret) }],
  });
  return { id, secret };
}
