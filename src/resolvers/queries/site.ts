import { builder } from '../../schema/builder.ts';
import { SiteRef } from '../../schema/site/site.ts';
import { viewSite } from '../view-site.ts';

builder.queryField('site', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SiteRef,
    description: "The signed-in user's site.",
    resolve: (_root, _args, context) => viewSite(context),
  }),
);
