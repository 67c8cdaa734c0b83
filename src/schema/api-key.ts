import type { ApiKey } from '../generated/prisma/client.ts';
import type { ApiKeyScope } from '../generated/prisma/enums.ts';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';

export const ApiKeyScopeRef = enumOf<ApiKeyScope>('ApiKeyScope', 'What an API key allows.', {
  read_graph: 'Reading the career graph, documents and what waits for review.',
  run_pipelines: 'Uploading, starting and watching runs, exports included.',
  publish: 'Reading and changing the site, and publishing it.',
  read_analytics: "Reading the site's analytics.",
});

/** As its owner may see it. */
export type OwnApiKey = Omit<ApiKey, 'tokenHash' | 'slot'>;

export const ApiKeyRef = builder.objectRef<OwnApiKey>('ApiKey').implement({
  description: 'Lets a program act for the user, within its scopes.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    name: t.exposeString('name', { description: 'Name given by the user.' }),
    hint: t.exposeString('hint', { description: 'Last characters of the key, to tell keys apart.' }),
    scopes: t.expose('scopes', { type: [ApiKeyScopeRef], description: 'What it allows.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time at which it was created.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Time of its last use, to the minute; null if it was never used.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Time at which it was revoked; null while it works.',
    }),
  }),
});
