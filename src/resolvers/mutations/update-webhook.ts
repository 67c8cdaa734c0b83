import { builder } from '../../schema/builder.ts';
import { webAddress } from '../../schema/inputs/text.ts';
import { InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { WebhookEventRef } from '../../schema/webhook.ts';
import { disableWebhook } from '../../services/webhooks/disable-webhook.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { checkWebhookUrl, webhookEvents } from '../webhook-input.ts';
import { webhookSuccess } from '../webhook-success.ts';

const UpdateWebhookInput = builder.inputType('UpdateWebhookInput', {
  description: 'Changes to a webhook. What is left out stays as it is.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'ID of the webhook.' }),
    url: t.string({ description: 'Where to send messages, as in `createWebhook`.', validate: webAddress }),
    events: t.field({ type: [WebhookEventRef], description: 'What to tell about.', validate: webhookEvents }),
    enabled: t.boolean({
      description:
        'False disables it: nothing is sent, and what waits fails. True enables it again; what was missed is not sent, but can be resent.',
    }),
  }),
});

const UpdateWebhookSuccess = webhookSuccess('UpdateWebhookSuccess', 'The webhook has been changed.');

builder.mutationField('updateWebhook', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateWebhookResult', UpdateWebhookSuccess, [InvalidInputRef, NotFoundRef]),
    description: 'Changes, disables or enables a webhook.',
    args: { input: t.arg({ type: UpdateWebhookInput, required: true, description: 'The changes.' }) },
    resolve: (_root, { input: { id, url, events, enabled } }, context) =>
      runMutation(context, { mutation: 'updateWebhook', subject: id }, async (db) => {
        if (url != null) checkWebhookUrl(url, context.webhooks);
        const { count } = isUuid(id)
          ? await db.webhook.updateMany({
              where: { id },
              data: {
                ...(url != null && { url }),
                ...(events != null && { events: [...new Set(events)] }),
                ...(enabled === true && { disabledAt: null, disabledReason: null }),
              },
            })
          : { count: 0 };
        if (count === 0) throw notFound('webhook', id);
        if (enabled === false) await disableWebhook(db, id, 'owner');
        return { id };
      }),
  }),
);
