import { builder } from '../../schema/builder.ts';
import { SiteVersionRef } from '../../schema/site/site-version.ts';

builder.queryField('siteVersions', (t) =>
  t.prismaConnection(
    {
      type: SiteVersionRef,
      cursor: 'id',
      maxSize: 100,
      authScopes: { signedIn: true },
      description: "Versions of the signed-in user's site, newest first.",
      resolve: (query, _root, _args, { db }) => db.siteVersion.findMany({ ...query, orderBy: { number: 'desc' } }),
    },
    { name: 'SiteVersionConnection', description: 'A page of site versions.' },
    { name: 'SiteVersionEdge', description: 'A site version and its cursor.' },
  ),
);
