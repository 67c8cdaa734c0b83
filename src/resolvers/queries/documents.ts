import { builder } from '../../schema/builder.ts';
import { DocumentRef } from '../../schema/document.ts';

builder.queryField('documents', (t) =>
  t.prismaField({
    type: [DocumentRef],
    authScopes: { signedIn: true },
    description: 'What the user has uploaded, newest first.',
    resolve: (query, _root, _args, { db }) => db.document.findMany({ ...query, orderBy: { id: 'desc' } }),
  }),
);
