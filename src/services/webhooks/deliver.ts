import type { Database } from '../database/prisma.ts';
import type { Logger } from '../log/logger.ts';
import type { ClaimedDelivery } from './claim-delivery.ts';
import { type Posted, postMessage, type PostSettings } from './post-message.ts';
import { recordAttempt } from './record-attempt.ts';
import { openSecret, signedHeaders } from './webhook-secret.ts';

export interface DeliverySettings extends PostSettings {
  /** The installation's secret, with which signing secrets are encrypted. */
  secret: string;
}

/** Sends a claimed message and records what came of it. */
export async function deliver(
  database: Database,
  delivery: ClaimedDelivery,
  settings: DeliverySettings,
  log: Logger,
): Promise<Posted> {
  const posted = await send(delivery, settings);
  const { disabled } = await recordAttempt(database, delivery, posted);
  const { id, webhookId, attempt } = delivery;
  log.debug({ deliveryId: id, webhookId, attempt, failure: posted.failure, status: posted.status }, 'sent a message');
  if (disabled !== null) log.info({ webhookId, reason: disabled }, 'disabled a webhook');
  return posted;
}

async function send(delivery: ClaimedDelivery, settings: DeliverySettings): Promise<Posted> {
  const { id, webhookId, url, event, data, createdAt } = delivery;
  const secrets = delivery.secrets.map((sealed) => openSecret(settings.secret, webhookId, sealed));
  if (!secrets.every((secret) => secret !== null)) return { failure: 'secret_lost', status: null, body: null };
  const body = JSON.stringify({ type: event.replace('_', '.'), timestamp: createdAt.toISOString(), data });
  return postMessage(
    url,
    { headers: signedHeaders({ id: `msg_${id}`, at: new Date(), body }, secrets), body },
    settings,
  );
}
