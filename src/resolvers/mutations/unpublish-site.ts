import { builder } from '../../schema/builder.ts';
import { Conflict, ConflictRef } from '../../schema/refusals.ts';
import { type Site, SiteRef } from '../../schema/site/site.ts';
import { lockSite } from '../../services/site/freeze-version.ts';
import { perform, resultUnion } from '../mutation.ts';
import { viewSite } from '../view-site.ts';

const UnpublishSiteSuccess = builder.objectRef<{ site: Site }>('UnpublishSiteSuccess').implement({
  description: 'Nothing is online any more. All versions are kept.',
  fields: (t) => ({ site: t.field({ type: SiteRef, description: 'As it is now.', resolve: ({ site }) => site }) }),
});

builder.mutationField('unpublishSite', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UnpublishSiteResult', UnpublishSiteSuccess, [ConflictRef]),
    description: 'Takes the site offline.',
    resolve: (_root, _args, context) =>
      perform(context, { mutation: 'unpublishSite' }, async (db) => {
        const { userId } = context.viewer;
        await lockSite(db, userId);
        const { count } = await db.siteSettings.updateMany({
          where: { userId, publishedVersionId: { not: null } },
          data: { publishedVersionId: null },
        });
        if (count === 0) throw new Conflict('The site is not online, so there is nothing to take offline.');
        return { site: await viewSite(context) };
      }),
  }),
);
