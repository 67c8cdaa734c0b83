import type { Session } from '../generated/prisma/client.ts';
import { builder } from './builder.ts';

/** As its owner may see it. */
export type OwnSession = Pick<Session, 'id' | 'createdAt' | 'updatedAt' | 'expiresAt' | 'ipAddress' | 'userAgent'>;

export const SESSION_COLUMNS = {
  id: true,
  createdAt: true,
  updatedAt: true,
  expiresAt: true,
  ipAddress: true,
  userAgent: true,
} as const;

export const SessionRef = builder.objectRef<OwnSession>('Session').implement({
  description: 'A device on which the user is signed in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    isCurrent: t.boolean({
      description: 'Whether this request was made with it.',
      resolve: ({ id }, _args, { viewer }) => id === viewer?.sessionId,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time of signing in.' }),
    lastUsedAt: t.expose('updatedAt', { type: 'DateTime', description: 'Time of its last use, to the day.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'Time at which it ends, unless it is used again.',
    }),
    address: t.exposeString('ipAddress', {
      nullable: true,
      description: 'Address that signed in; null if it is unknown.',
    }),
    userAgent: t.exposeString('userAgent', {
      nullable: true,
      description: 'What the browser or program called itself when signing in; null if it said nothing.',
    }),
  }),
});
