import type {
  WebhookDeliveryStatus,
  WebhookDisabledReason,
  WebhookEvent,
  WebhookFailure,
} from '../generated/prisma/enums.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { NodeRef } from './node.ts';

export const WebhookEventRef = enumOf<WebhookEvent>('WebhookEvent', 'What a webhook tells about.', {
  site_published: 'What visitors see of the site has changed: `site.published`.',
  site_unpublished: 'The site is offline or private: `site.unpublished`.',
  run_ended: 'A run has succeeded, failed or been canceled: `run.ended`.',
  graph_changed: 'The career graph has changed: `graph.changed`.',
});

const DisabledReasonRef = enumOf<WebhookDisabledReason>('WebhookDisabledReason', 'Why nothing is sent to a webhook.', {
  owner: 'You disabled it.',
  failing: 'A message failed for more than a day, and no other was delivered meanwhile.',
  gone: 'The receiver answered 410 Gone.',
});

const DeliveryStatusRef = enumOf<WebhookDeliveryStatus>('WebhookDeliveryStatus', 'State of a message.', {
  pending: 'It is sent, or tried again, at `nextAttemptAt`.',
  delivered: 'The receiver took it.',
  failed: 'It will not be tried again. It can be resent.',
});

const FailureRef = enumOf<WebhookFailure>('WebhookFailure', 'Why an attempt to deliver a message failed.', {
  refused_address: 'The host is not on the public internet.',
  unknown_host: 'The host name could not be resolved.',
  no_connection: 'No connection, no valid certificate, or no complete response.',
  timeout: 'The receiver took more than 10 seconds.',
  redirect: 'The receiver redirected; redirects are not followed.',
  status: 'The receiver answered with another status than 2xx.',
  secret_lost: "The signing secret can't be decrypted, because the installation's secret has changed. Rotate it.",
});

export const WebhookDeliveryRef = builder.prismaObject('WebhookDelivery', {
  description: 'A message to a webhook. Messages that have ended are kept for 30 days.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID. With `msg_` in front, it is the `webhook-id` of every attempt.' }),
    event: t.expose('event', { type: WebhookEventRef, description: 'What it tells about.' }),
    data: t.expose('data', { type: 'JSON', description: '`data` of the message.' }),
    status: t.expose('status', { type: DeliveryStatusRef, description: 'State of the message.' }),
    attempts: t.exposeInt('attempts', { description: 'Attempts since it was created or resent; at most 8.' }),
    nextAttemptAt: t.field({
      type: 'DateTime',
      nullable: true,
      select: { status: true, nextAttemptAt: true },
      description: 'Time of the next attempt; null if it has ended.',
      resolve: ({ status, nextAttemptAt }) => (status === 'pending' ? nextAttemptAt : null),
    }),
    lastAttemptAt: t.expose('lastAttemptAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Time of the last attempt; null before the first.',
    }),
    failure: t.expose('failure', {
      type: FailureRef,
      nullable: true,
      description: 'Why the last attempt failed; null unless it did.',
    }),
    responseStatus: t.exposeInt('responseStatus', {
      nullable: true,
      description: 'HTTP status of the last response; null without one.',
    }),
    responseBody: t.exposeString('responseBody', {
      nullable: true,
      description: 'First 1,000 bytes of the response to a failed attempt; null without any.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time of the event.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Time at which it was delivered or failed for good; null until then.',
    }),
  }),
});

export const WebhookRef = builder.prismaObject('Webhook', {
  description: 'A URL to which events are sent, signed as Standard Webhooks defines.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    url: t.exposeString('url', { description: 'Where messages are sent.' }),
    events: t.expose('events', { type: [WebhookEventRef], description: 'What it tells about.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time at which it was created.' }),
    disabledAt: t.expose('disabledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Time at which it was disabled; null while it works.',
    }),
    disabledReason: t.expose('disabledReason', {
      type: DisabledReasonRef,
      nullable: true,
      description: 'Why it is disabled; null while it works.',
    }),
    deliveries: t.relatedConnection(
      'deliveries',
      {
        cursor: 'id',
        maxSize: 100,
        description: 'Its messages, newest first.',
        query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
      },
      { name: 'WebhookDeliveryConnection', description: 'A page of messages.' },
      { name: 'WebhookDeliveryEdge', description: 'A message and its cursor.' },
    ),
  }),
});
