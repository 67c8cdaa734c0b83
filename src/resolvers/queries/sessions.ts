import { builder } from '../../schema/builder.ts';
import { SESSION_COLUMNS, SessionRef } from '../../schema/session.ts';

const MOST = 100;

builder.queryField('sessions', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [SessionRef],
    description: 'Where the signed-in user is signed in, newest first.',
    resolve: (_root, _args, { db }) =>
      db.session.findMany({
        where: { expiresAt: { gt: new Date() } },
        select: SESSION_COLUMNS,
        orderBy: { id: 'desc' },
        take: MOST,
      }),
  }),
);
