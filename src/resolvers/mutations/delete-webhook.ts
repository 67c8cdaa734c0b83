import { builder } from '../../schema/builder.ts';
import { notFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const DeleteWebhookSuccess = builder.objectRef<{ id: string }>('DeleteWebhookSuccess').implement({
  description: 'The webhook and its messages have been deleted.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'ID of the deleted webhook.' }) }),
});

builder.mutationField('deleteWebhook', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('DeleteWebhookResult', DeleteWebhookSuccess, [NotFoundRef]),
    description: 'Deletes a webhook with its messages for good.',
    args: { id: t.arg.id({ required: true, description: 'ID of the webhook.' }) },
    resolve: (_root, { id }, context) =>
      runMutation(context, { mutation: 'deleteWebhook', subject: id }, async (db) => {
        const { count } = isUuid(id) ? await db.webhook.deleteMany({ where: { id } }) : { count: 0 };
        if (count === 0) throw notFound('webhook', id);
        return { id };
      }),
  }),
);
