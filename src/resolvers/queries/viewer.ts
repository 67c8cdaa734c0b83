import { builder } from '../../schema/builder.ts';

builder.queryField('viewer', (t) =>
  t.prismaField({
    type: 'Viewer' as never,
    nullable: true,
    description: 'The signed-in user; null for an anonymous visitor.',
    resolve: (query, _root, _args, { db, viewer }) =>
      viewer && db.user.findUnique({ ...(query as object), where: { id: viewer.userId } }),
  }),
);
