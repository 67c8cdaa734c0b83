import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { type Site, SiteRef } from '../../schema/site/site.ts';
import { lockSite } from '../../services/site/freeze-version.ts';
import { MOST_RENEWALS } from '../../services/site/site-link.ts';
import { perform, resultUnion } from '../mutation.ts';
import { viewSite } from '../view-site.ts';

const RenewSiteLinkSuccess = builder.objectRef<{ site: Site }>('RenewSiteLinkSuccess').implement({
  description: 'There is a new private link; earlier ones show nothing any more.',
  fields: (t) => ({ site: t.field({ type: SiteRef, description: 'As it is now.', resolve: ({ site }) => site }) }),
});

builder.mutationField('renewSiteLink', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RenewSiteLinkResult', RenewSiteLinkSuccess, [InvalidInputRef]),
    description: 'Revokes the private link of the site (unlistedUrl) and makes another one.',
    resolve: (_root, _args, context) =>
      perform(context, { mutation: 'renewSiteLink' }, async (db) => {
        const { userId } = context.viewer;
        await lockSite(db, userId);
        const { count } = await db.siteSettings.updateMany({
          where: { userId, linkRenewals: { lt: MOST_RENEWALS } },
          data: { linkRenewals: { increment: 1 } },
        });
        if (count === 0) throw new InvalidInput('The link has been renewed as often as it can be.', null);
        return { site: await viewSite(context) };
      }),
  }),
);
