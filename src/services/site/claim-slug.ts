import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { suggestSlug } from '../../domain/site/slug.ts';
import type { Db } from '../database/prisma.ts';

/** Plenty for changing one's mind, but not for hoarding addresses. */
export const MOST_SLUGS = 20;

/** Permanently assigns the slug to the user. Returns false if someone else has it. */
export async function claimSlug(db: Db, userId: string, slug: string): Promise<boolean> {
  // Row security hides other users' slugs, but they still conflict.
  await db.$executeRaw`insert into site_slugs (slug, user_id) values (${slug}, ${userId}::uuid) on conflict (slug) do nothing`;
  return (await db.siteSlug.findFirst({ where: { slug, userId }, select: { slug: true } })) !== null;
}

/** Claims the first free slug like the one suggested for the page. */
export async function claimSuggestedSlug(db: Db, userId: string, page: SiteSnapshot): Promise<string> {
  const base = suggestSlug(page);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (await claimSlug(db, userId, slug)) return slug;
  }
}
