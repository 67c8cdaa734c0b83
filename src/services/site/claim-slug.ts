import { slugFrom } from '../../domain/site/slug.ts';
import type { Db } from '../database/prisma.ts';

/** Enough for every change of mind, and nobody collects addresses. */
export const MOST_SLUGS = 20;

/** Makes the address the user's, for good. False when it is somebody else's. */
export async function claimSlug(db: Db, userId: string, slug: string): Promise<boolean> {
  // Others' addresses cannot be seen, but they are in the way.
  await db.$executeRaw`insert into site_slugs (slug, user_id) values (${slug}, ${userId}::uuid) on conflict (slug) do nothing`;
  return (await db.siteSlug.findFirst({ where: { slug, userId }, select: { slug: true } })) !== null;
}

/** The first free address that is made out of the name. */
export async function claimSlugFrom(db: Db, userId: string, name: string): Promise<string> {
  const base = slugFrom(name);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (await claimSlug(db, userId, slug)) return slug;
  }
}
