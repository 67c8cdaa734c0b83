import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { type Site, SiteRef } from '../../schema/site/site.ts';
import { lockSite } from '../../services/site/freeze-version.ts';
import { MOST_RENEWALS } from '../../services/site/site-link.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { viewSite } from '../view-site.ts';

const RenewSiteLinkSuccess = builder.objectRef<{ site: Site }>('RenewSiteLinkSuccess').implement({
  description: 'The site has a new private link. Earlier links no longer work.',
  fields: (t) => ({
    site: t.field({ type: SiteRef, description: 'The site with its new link.', resolve: ({ site }) => site }),
  }),
});

builder.mutationField('renewSiteLink', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RenewSiteLinkResult', RenewSiteLinkSuccess, [InvalidInputRef]),
    description:
      'Revokes the private links of the site (`unlistedUrl`, and `previewUrl` of every version) and creates new ones.',
    resolve: (_root, _args, context) =>
      runMutation(context, { mutation: 'renewSiteLink' }, async (db) => {
        const { userId } = context.viewer;
        await lockSite(db, userId);
        const { count } = await db.siteSettings.updateMany({
          where: { userId, linkRenewals: { lt: MOST_RENEWALS } },
          data: { linkRenewals: { increment: 1 } },
        });
        if (count === 0)
          throw new InvalidInput(
            "The private link can't be renewed any more often. To stop sharing the site, set its visibility to private.",
            null,
          );
        return { site: await viewSite(context) };
      }),
  }),
);
