import { builder } from '../../schema/builder.ts';
import { notFound, NotFoundRef } from '../../schema/refusals.ts';
import { newWebhookSecret, sealSecret } from '../../services/webhooks/webhook-secret.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { webhookSecretSuccess } from '../webhook-success.ts';

const OLD_SECRET_MS = 24 * 60 * 60 * 1_000;

const RotateWebhookSecretSuccess = webhookSecretSuccess('RotateWebhookSecretSuccess', {
  description: 'Messages are signed with the new secret, and for 24 hours also with the one before.',
  secret: 'The new secret. Configure it in the receiver now: it is never shown again.',
});

builder.mutationField('rotateWebhookSecret', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RotateWebhookSecretResult', RotateWebhookSecretSuccess, [NotFoundRef]),
    description: 'Replaces the signing secret of a webhook. The one before stays valid for 24 hours.',
    args: { id: t.arg.id({ required: true, description: 'ID of the webhook.' }) },
    resolve: (_root, { id }, context) =>
      runMutation(context, { mutation: 'rotateWebhookSecret', subject: id }, async (db) => {
        const secret = newWebhookSecret();
        const sealed = sealSecret(context.webhooks.secret, id, secret);
        const until = new Date(Date.now() + OLD_SECRET_MS);
        const count = isUuid(id)
          ? await db.$executeRaw`update webhooks set previous_secret = secret, previous_secret_until = ${until}, secret = ${sealed} where id = ${id}::uuid`
          : 0;
        if (count === 0) throw notFound('webhook', id);
        return { id, secret };
      }),
  }),
);
