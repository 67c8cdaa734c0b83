import { ApiKeyRef, type OwnApiKey } from '../../schema/api-key.ts';
import { builder } from '../../schema/builder.ts';
import { notFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const RevokeApiKeySuccess = builder.objectRef<{ apiKey: OwnApiKey }>('RevokeApiKeySuccess').implement({
  description: 'The key has been revoked. Requests with it fail from now on.',
  fields: (t) => ({
    apiKey: t.field({ type: ApiKeyRef, description: 'The revoked key.', resolve: ({ apiKey }) => apiKey }),
  }),
});

builder.mutationField('revokeApiKey', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RevokeApiKeyResult', RevokeApiKeySuccess, [NotFoundRef]),
    description: 'Revokes an API key for good.',
    args: { id: t.arg.id({ required: true, description: 'ID of the key.' }) },
    resolve: (_root, { id }, context) =>
      runMutation(context, { mutation: 'revokeApiKey', subject: id }, async (db) => {
        const revoked = { where: { id, revokedAt: null }, data: { revokedAt: new Date() }, omit: { tokenHash: true } };
        const [apiKey] = isUuid(id) ? await db.apiKey.updateManyAndReturn(revoked) : [];
        if (!apiKey) throw notFound('API key', id);
        return { apiKey };
      }),
  }),
);
