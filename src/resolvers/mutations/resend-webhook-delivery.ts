import { builder } from '../../schema/builder.ts';
import { Conflict, ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { WebhookDeliveryRef } from '../../schema/webhook.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const ResendWebhookDeliverySuccess = builder.objectRef<{ id: string }>('ResendWebhookDeliverySuccess').implement({
  description: 'The message is sent again, with the same ID.',
  fields: (t) => ({
    delivery: t.prismaField({
      type: WebhookDeliveryRef,
      description: 'The message.',
      resolve: (query, { id }, _args, { db }) => db.webhookDelivery.findFirstOrThrow({ ...query, where: { id } }),
    }),
  }),
});

builder.mutationField('resendWebhookDelivery', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ResendWebhookDeliveryResult', ResendWebhookDeliverySuccess, [NotFoundRef, ConflictRef]),
    description: 'Sends a message again, delivered or not, or now instead of at its next attempt.',
    args: { id: t.arg.id({ required: true, description: 'ID of the message.' }) },
    resolve: (_root, { id }, context) =>
      runMutation(context, { mutation: 'resendWebhookDelivery', subject: id }, async (db) => {
        const delivery = isUuid(id)
          ? await db.webhookDelivery.findFirst({ where: { id }, select: { webhook: { select: { disabledAt: true } } } })
          : null;
        if (!delivery) throw notFound('message', id);
        if (delivery.webhook.disabledAt) throw new Conflict('The webhook is disabled. Enable it first.');
        const now = new Date();
        await db.webhookDelivery.updateMany({
          where: { id },
          // With a time of an attempt, a change of the career graph is not mistaken for one that can still grow.
          data: {
            status: 'pending',
            attempts: 0,
            nextAttemptAt: now,
            claimedUntil: null,
            lastAttemptAt: now,
            endedAt: null,
          },
        });
        return { id };
      }),
  }),
);
