import type { Context } from '../schema/context.ts';
import type { PublicSite } from '../schema/site/public-site.ts';
import { asActor } from '../services/database/actor.ts';
import { readPublicSite } from '../services/site/read-public-site.ts';

/** The public site at a slug. Read anonymously, so the owner sees what everyone sees. */
export async function viewPublicSite({ database }: Context, slug: string): Promise<PublicSite | null> {
  const site = await asActor(database, { role: 'app_anon' }, (db) => readPublicSite(db, slug));
  return site && { ...site, theme: site.snapshot.theme };
}
