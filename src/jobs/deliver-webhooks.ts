import { openListener } from '../services/database/listener.ts';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import type { Telemetry } from '../services/telemetry/telemetry.ts';
import { openJobQueue, openJobWorker, type QueueConnection } from '../services/queue/job-queue.ts';
import { QUEUE_NAMES } from '../services/queue/queue-names.ts';
import { claimDelivery } from '../services/webhooks/claim-delivery.ts';
import { deliver, type DeliverySettings } from '../services/webhooks/deliver.ts';
import { repeat } from './repeat.ts';

export interface DeliveringWebhooks {
  /** Connection string of app_worker, where notifications are heard. */
  url: string;
  database: Database;
  queue: QueueConnection;
  settings: DeliverySettings;
  telemetry: Telemetry;
  log: Logger;
}

const NAME = QUEUE_NAMES.webhooks;

/** The job's entire payload: everything else about a message is in its row. */
interface WebhookJob {
  deliveryId: string;
}

/** Sending is waiting, so many fit in one process. */
const CONCURRENCY = 16;
const SWEEP_EVERY_MS = 2_000;
const TRIM_EVERY_MS = 60 * 60_000;

/**
 * Sends the messages of the outbox, which triggers write in the transactions of the events. A notification on commit adds a job to the
 * queue; the sweeper adds it if the notification is lost. A message is sent at least once, always with the same ID.
 */
export async function openWebhookDelivery({
  url,
  database,
  queue: connection,
  settings,
  telemetry,
  log,
}: DeliveringWebhooks) {
  const sql = onPool(database.pool);
  const queue = openJobQueue<WebhookJob>(NAME, connection, log);
  const worker = await openJobWorker<WebhookJob>({
    name: NAME,
    connection,
    concurrency: CONCURRENCY,
    log,
    async work({ deliveryId }) {
      const claimed = await claimDelivery(sql, deliveryId);
      if (!claimed) return;
      const { failure } = await deliver(database, claimed, settings, log);
      telemetry.add('cursus.webhook.attempts', 1, { outcome: failure ?? 'delivered' });
    },
  });
  const onPending = (payload: string) => {
    const [deliveryId = '', due = ''] = payload.split(':');
    queue
      .add(`${deliveryId}_${due}`, { deliveryId }, { delayMs: Math.max(0, Number(due) - Date.now()) })
      .catch((error: unknown) => log.warn({ err: error, deliveryId }, 'could not enqueue a message; the sweeper will'));
  };
  const listener = await openListener({ url, channels: { webhook_deliveries: onPending }, onGap: () => {}, log });

  const sweep = async () => {
    for (const { id, due } of await sql<{ id: string; due: string }>(LEFT_BEHIND, [])) {
      await queue.ensure(`${id}_${due}`, { deliveryId: id });
    }
  };
  const trim = () => sql(TRIM, []);
  const stopping = new AbortController();
  const until = { log, signal: stopping.signal };
  const tidying = Promise.all([
    repeat(sweep, { everyMs: SWEEP_EVERY_MS, failure: 'could not sweep messages; retrying', ...until }),
    repeat(trim, { everyMs: TRIM_EVERY_MS, failure: 'could not trim the log of messages', ...until }),
  ]);
  return {
    async close() {
      stopping.abort();
      // At once, because the process waits only so long, and then takes the database away.
      const closed = worker.close();
      await Promise.all([tidying, listener.close()]);
      await Promise.all([closed, queue.close()]);
    },
  };
}

/** Due for longer than a notification takes, and not claimed. */
const LEFT_BEHIND = `
select id, (extract(epoch from next_attempt_at) * 1000)::bigint::text as due from webhook_deliveries
where status = 'pending' and next_attempt_at < clock_timestamp() - interval '2 seconds'
  and coalesce(claimed_until, '-infinity') < clock_timestamp()
order by next_attempt_at limit 50`;

/** How long the log of ended messages goes back. */
const TRIM = `delete from webhook_deliveries where status <> 'pending' and ended_at < now() - interval '30 days'`;
