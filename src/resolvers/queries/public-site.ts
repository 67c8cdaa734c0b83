import { builder } from '../../schema/builder.ts';
import { PublicSiteRef } from '../../schema/site/public-site.ts';
import { asActor } from '../../services/database/actor.ts';
import { readPublicSite } from '../../services/site/read-public-site.ts';

builder.queryField('publicSite', (t) =>
  t.field({
    type: PublicSiteRef,
    nullable: true,
    description: 'A published site, for anyone; null when there is none or it is not public.',
    args: { slug: t.arg.string({ required: true, description: 'An address that it has or once had.' }) },
    // Also the owner sees here what everyone sees.
    extensions: { withoutTransaction: true },
    async resolve(_root, { slug }, { database }) {
      const site = await asActor(database, { role: 'app_anon' }, (db) => readPublicSite(db, slug));
      return site && { ...site, theme: site.snapshot.theme };
    },
  }),
);
