import { builder } from '../../schema/builder.ts';
import { PublicSiteRef } from '../../schema/site/public-site.ts';
import { viewPublicSite } from '../view-public-site.ts';

builder.queryField('publicSite', (t) =>
  t.field({
    type: PublicSiteRef,
    nullable: true,
    description: 'A published site, without signing in; null if there is none or it is not public.',
    args: { slug: t.arg.string({ required: true, description: 'Current or former slug of the site.' }) },
    extensions: { withoutTransaction: true },
    resolve: (_root, { slug }, context) => viewPublicSite(context, slug),
  }),
);
