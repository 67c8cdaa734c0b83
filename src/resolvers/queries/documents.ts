import { builder } from '../../schema/builder.ts';

builder.queryField('documents', (t) =>
  t.prismaField({
    type: ['Document'],
    authScopes: { signedIn: true },
    description: 'What the user has uploaded, newest first.',
    resolve: (query, _root, _arguments, context) =>
      context.db.document.findMany({ ...query, orderBy: { createdAt: 'desc' } }),
  }),
);
