import { builder } from '../../schema/builder.ts';
import { WebhookRef } from '../../schema/webhook.ts';

builder.queryField('webhooks', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: [WebhookRef],
    description: 'Webhooks of the signed-in user, newest first.',
    resolve: (query, _root, _args, { db }) => db.webhook.findMany({ ...query, orderBy: { id: 'desc' } }),
  }),
);
