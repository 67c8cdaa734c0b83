import { builder } from '../../schema/builder.ts';
import { SiteVersionRef } from '../../schema/site/site-version.ts';

builder.queryField('siteVersions', (t) =>
  t.prismaConnection(
    {
      type: SiteVersionRef,
      cursor: 'id',
      maxSize: 100,
      authScopes: { signedIn: true },
      description: 'Every version of the site, the newest first.',
      resolve: (query, _root, _args, { db }) => db.siteVersion.findMany({ ...query, orderBy: { number: 'desc' } }),
    },
    { name: 'SiteVersionConnection', description: 'A page of versions.' },
    { name: 'SiteVersionEdge', description: 'A version and its place in the list.' },
  ),
);
