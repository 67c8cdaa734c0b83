import type { WebhookEvent } from '../../generated/prisma/enums.ts';
import type { RunSql } from '../database/run-sql.ts';

/** A message that this worker alone may send until the claim expires. */
export interface ClaimedDelivery {
  id: string;
  webhookId: string;
  userId: string;
  tenantId: string;
  url: string;
  /** Encrypted signing secrets, the current one first. */
  secrets: string[];
  event: WebhookEvent;
  data: unknown;
  createdAt: Date;
  /** This attempt's number, counting from 1. */
  attempt: number;
}

/** Longer than an attempt takes; what a worker leaves behind when it dies is tried again after that. */
const CLAIM = '30 seconds';

/** Messages of one user that are sent at the same time, so that slow receivers don't keep the workers from those of others. */
const MOST_AT_ONCE = 4;

const CLAIM_DELIVERY = `
with claimed as (
  update webhook_deliveries d set attempts = attempts + 1, last_attempt_at = clock_timestamp(),
    claimed_until = clock_timestamp() + interval '${CLAIM}'
  where d.id = (
    select p.id from webhook_deliveries p
    where p.id = $1::uuid and p.status = 'pending' and p.next_attempt_at <= clock_timestamp()
      and coalesce(p.claimed_until, '-infinity') < clock_timestamp()
      and (select count(*) from webhook_deliveries o
        where o.user_id = p.user_id and o.status = 'pending' and o.claimed_until > clock_timestamp()) < ${MOST_AT_ONCE}
    for update skip locked)
  returning d.*
)
select c.id, c.webhook_id as "webhookId", c.user_id as "userId", u.tenant_id as "tenantId", w.url, c.event, c.data,
  c.created_at as "createdAt", c.attempts as attempt,
  array_remove(array[w.secret, case when w.previous_secret_until > now() then w.previous_secret end], null) as secrets
from claimed c join webhooks w on w.id = c.webhook_id join users u on u.id = c.user_id`;

/**
 * Claims a message that is due; null if it has been sent, another worker is sending it, or enough of the user's are being sent. The
 * sweeper finds it again then.
 */
export async function claimDelivery(sql: RunSql, id: string): Promise<ClaimedDelivery | null> {
  const [claimed] = await sql<ClaimedDelivery>(CLAIM_DELIVERY, [id]);
  return claimed ?? null;
}
