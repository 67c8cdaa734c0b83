import { builder } from '../../schema/builder.ts';
import { Conflict, ConflictRef } from '../../schema/refusals.ts';
import { type Site, SiteRef } from '../../schema/site/site.ts';
import { lockSite } from '../../services/site/freeze-version.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { viewSite } from '../view-site.ts';

const UnpublishSiteSuccess = builder.objectRef<{ site: Site }>('UnpublishSiteSuccess').implement({
  description: 'The site is offline. All versions are kept.',
  fields: (t) => ({
    site: t.field({ type: SiteRef, description: 'The site after going offline.', resolve: ({ site }) => site }),
  }),
});

builder.mutationField('unpublishSite', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UnpublishSiteResult', UnpublishSiteSuccess, [ConflictRef]),
    description: 'Takes the site offline.',
    resolve: (_root, _args, context) =>
      runMutation(context, { mutation: 'unpublishSite' }, async (db) => {
        const { userId } = context.viewer;
        await lockSite(db, userId);
        const { count } = await db.siteSettings.updateMany({
          where: { userId, publishedVersionId: { not: null } },
          data: { publishedVersionId: null },
        });
        if (count === 0) throw new Conflict('The site is already offline.');
        return { site: await viewSite(context) };
      }),
  }),
);
