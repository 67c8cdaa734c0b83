import { builder } from '../../schema/builder.ts';

const RejectedAchievement = builder.objectRef<{ id: string; rawText: string }>('RejectedAchievement').implement({
  description: 'A statement that the owner has rejected; accepting it brings it back.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the achievement.' }),
    rawText: t.exposeString('rawText', { description: 'As it was written.' }),
  }),
});

builder.queryField('rejectedAchievements', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [RejectedAchievement],
    description: 'Statements that the signed-in user has rejected. They are in no graph and on no site, but not lost.',
    resolve: (_root, _args, { db, viewer }) =>
      db.achievement.findMany({
        where: { userId: viewer.userId, rejected: true },
        orderBy: { id: 'asc' },
        select: { id: true, rawText: true },
      }),
  }),
);
