import { builder } from '../../schema/builder.ts';
import { PublicSiteRef } from '../../schema/site/public-site.ts';
import { asActor } from '../../services/database/actor.ts';
import { readPublicSite } from '../../services/site/read-public-site.ts';

builder.queryField('publicSite', (t) =>
  t.field({
    type: PublicSiteRef,
    nullable: true,
    description: 'A published site, without signing in; null if there is none or it is not public.',
    args: { slug: t.arg.string({ required: true, description: 'Current or former slug of the site.' }) },
    // Read anonymously, so the owner sees what everyone sees.
    extensions: { withoutTransaction: true },
    async resolve(_root, { slug }, { database }) {
      const site = await asActor(database, { role: 'app_anon' }, (db) => readPublicSite(db, slug));
      return site && { ...site, theme: site.snapshot.theme };
    },
  }),
);
