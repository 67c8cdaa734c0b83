import { builder } from '../../schema/builder.ts';
import { ViewerRef } from '../../schema/viewer.ts';

builder.queryField('viewer', (t) =>
  t.prismaField({
    type: ViewerRef,
    nullable: true,
    description: 'The signed-in user; null if no one is signed in.',
    resolve: (query, _root, _args, { db, viewer }) =>
      viewer ? db.user.findUnique({ ...query, where: { id: viewer.userId } }) : null,
  }),
);
