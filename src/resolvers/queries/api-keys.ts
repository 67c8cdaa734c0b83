import { ApiKeyRef } from '../../schema/api-key.ts';
import { builder } from '../../schema/builder.ts';

builder.queryField('apiKeys', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [ApiKeyRef],
    description: 'API keys of the signed-in user, newest first, revoked ones included.',
    resolve: (_root, _args, { db }) =>
      db.apiKey.findMany({ omit: { tokenHash: true }, orderBy: { id: 'desc' }, take: 100 }),
  }),
);
