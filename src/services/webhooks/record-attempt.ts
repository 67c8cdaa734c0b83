import type { WebhookDisabledReason } from '../../generated/prisma/enums.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { asActor } from '../database/actor.ts';
import type { Database, Db } from '../database/prisma.ts';
import type { ClaimedDelivery } from './claim-delivery.ts';
import { disableWebhook } from './disable-webhook.ts';
import type { Posted } from './post-message.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after each failed attempt: 8 attempts in 28 hours. */
const RETRY_AFTER_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];

/** Spreads retries, so that a receiver that was down doesn't get all of them in the same second. */
const JITTER = 0.1;

/** When to try again after this many attempts; null for never. */
export function retryAfterMs(attempts: number, random: () => number = Math.random): number | null {
  const pause = RETRY_AFTER_MS[attempts - 1];
  return pause === undefined ? null : Math.round(pause * (1 + JITTER * random()));
}

/**
 * Records what came of an attempt: delivered, to be tried again, or failed for good. Does nothing if the claim has expired and another
 * worker has taken over. A webhook is disabled when its receiver is gone, or when a message has failed for good and none has been
 * delivered since it was created.
 */
export async function recordAttempt(
  database: Database,
  delivery: ClaimedDelivery,
  { failure, status, body }: Posted,
): Promise<{ disabled: WebhookDisabledReason | null }> {
  const { id, webhookId, userId, tenantId, attempt } = delivery;
  const isGone = status === 410;
  const retryMs = failure === null || isGone ? null : retryAfterMs(attempt);
  return asActor(database, { role: 'app_worker', userId, tenantId }, async (db) => {
    const { count } = await db.webhookDelivery.updateMany({
      where: { id, attempts: attempt, status: 'pending' },
      data: {
        failure,
        responseStatus: status,
        responseBody: body,
        claimedUntil: null,
        ...(retryMs === null
          ? { status: failure === null ? 'delivered' : 'failed', endedAt: new Date() }
          : { nextAttemptAt: new Date(Date.now() + retryMs) }),
      },
    });
    const hasFailed = count > 0 && failure !== null && retryMs === null;
    if (!hasFailed || (!isGone && (await hasDelivered(db, delivery)))) return { disabled: null };
    const reason = isGone ? 'gone' : 'failing';
    if (!(await disableWebhook(db, webhookId, reason))) return { disabled: null };
    const entry = { userId, action: 'webhook.disable', subject: webhookId, outcome: reason };
    await recordAudit(db, { ...entry, requestId: null, address: null });
    return { disabled: reason };
  });
}

async function hasDelivered(db: Db, { webhookId, createdAt }: ClaimedDelivery): Promise<boolean> {
  const since = { webhookId, status: 'delivered', endedAt: { gte: createdAt } } as const;
  return (await db.webhookDelivery.findFirst({ where: since, select: { id: true } })) !== null;
}
