import { builder } from '../../schema/builder.ts';
import { DocumentRef } from '../../schema/document.ts';

builder.queryField('documents', (t) =>
  t.prismaField({
    type: [DocumentRef],
    authScopes: { signedIn: true },
    description: 'Documents of the signed-in user, newest first.',
    args: {
      includeRemoved: t.arg.boolean({ defaultValue: false, description: 'Whether to include removed documents.' }),
    },
    resolve: (query, _root, { includeRemoved }, { db }) =>
      db.document.findMany({
        ...query,
        where: includeRemoved === true ? {} : { status: { not: 'removed' } },
        orderBy: { id: 'desc' },
      }),
  }),
);
