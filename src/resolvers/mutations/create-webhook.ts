import { builder } from '../../schema/builder.ts';
import { webAddress } from '../../schema/inputs/text.ts';
import { Conflict, ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { WebhookEventRef } from '../../schema/webhook.ts';
import { createWebhook, MOST_WEBHOOKS } from '../../services/webhooks/create-webhook.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { checkWebhookUrl, webhookEvents } from '../webhook-input.ts';
import { webhookSecretSuccess } from '../webhook-success.ts';

const CreateWebhookInput = builder.inputType('CreateWebhookInput', {
  description: 'A webhook to create.',
  fields: (t) => ({
    url: t.string({
      required: true,
      description: 'Where to send messages. It must start with `https://` and be on the public internet.',
      validate: webAddress,
    }),
    events: t.field({
      type: [WebhookEventRef],
      required: true,
      description: 'What to tell about.',
      validate: webhookEvents,
    }),
  }),
});

const CreateWebhookSuccess = webhookSecretSuccess('CreateWebhookSuccess', {
  description: 'The webhook has been created.',
  secret: 'Secret with which messages are signed. Configure it in the receiver now: it is never shown again.',
});

builder.mutationField('createWebhook', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('CreateWebhookResult', CreateWebhookSuccess, [InvalidInputRef, ConflictRef]),
    description: 'Creates a webhook: events are sent to its URL, signed.',
    args: { input: t.arg({ type: CreateWebhookInput, required: true, description: 'The webhook to create.' }) },
    resolve: (_root, { input: { url, events } }, context) =>
      runMutation(context, { mutation: 'createWebhook' }, async (db, setSubject) => {
        const { viewer, webhooks } = context;
        checkWebhookUrl(url, webhooks);
        const created = await createWebhook(db, webhooks.secret, { userId: viewer.userId, url, events });
        if (!created)
          throw new Conflict(
            `You have ${MOST_WEBHOOKS} webhooks, which is the limit. Delete one that is no longer used.`,
          );
        setSubject(created.id);
        return created;
      }),
  }),
);
