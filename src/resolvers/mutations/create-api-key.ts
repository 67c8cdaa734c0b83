import { z } from 'zod';
import { ApiKeyRef, ApiKeyScopeRef, type OwnApiKey } from '../../schema/api-key.ts';
import { builder } from '../../schema/builder.ts';
import { requiredLine } from '../../schema/inputs/text.ts';
import { Conflict, ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { newApiKey } from '../../services/auth/api-key.ts';
import { freeSlot } from '../../services/database/free-slot.ts';
import { runMutation, resultUnion } from '../mutation.ts';

/** The table has as many slots. */
const MOST = 20;

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  description: 'An API key to create.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Name, such as that of the program that uses it.',
      validate: requiredLine,
    }),
    scopes: t.field({
      type: [ApiKeyScopeRef],
      required: true,
      description: 'What it allows.',
      validate: z.array(z.any()).min(1, 'Choose at least one scope.'),
    }),
  }),
});

interface Created {
  key: string;
  apiKey: OwnApiKey;
}

const CreateApiKeySuccess = builder.objectRef<Created>('CreateApiKeySuccess').implement({
  description: 'The key has been created.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'The key, which is sent as `authorization: Bearer <key>`. Store it now: it is never shown again.',
    }),
    apiKey: t.field({
      type: ApiKeyRef,
      description: 'Its entry in the list of keys.',
      resolve: ({ apiKey }) => apiKey,
    }),
  }),
});

builder.mutationField('createApiKey', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('CreateApiKeyResult', CreateApiKeySuccess, [InvalidInputRef, ConflictRef]),
    description: 'Creates an API key, for programs that act for the signed-in user.',
    args: { input: t.arg({ type: CreateApiKeyInput, required: true, description: 'The key to create.' }) },
    resolve: (_root, { input: { name, scopes } }, context) =>
      runMutation(context, { mutation: 'createApiKey' }, async (db, setSubject) => {
        const { userId } = context.viewer;
        const slot = await freeSlot(db, { table: 'api_keys', userId, most: MOST });
        if (slot === null)
          throw new Conflict(`You have ${MOST} API keys, which is the limit. Revoke one that is no longer used.`);
        const { key, ...stored } = newApiKey();
        const data = { userId, slot, name, scopes: [...new Set(scopes)], ...stored };
        const apiKey = await db.apiKey.create({ data, omit: { tokenHash: true } });
        setSubject(apiKey.id);
        return { key, apiKey };
      }),
  }),
);
