import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import type { Db } from '../database/prisma.ts';
import { claimSuggestedSlug } from './claim-slug.ts';
import { lockSite } from './freeze-version.ts';

/**
 * Makes a version the live one, and gives the site a slug if it has none. A version frozen before the live one does not replace
 * it: if two are published at once, the later one stays.
 *
 * @returns the slug, or null if a later version is already live
 */
export async function publishVersion(db: Db, userId: string, versionId: string): Promise<string | null> {
  await lockSite(db, userId);
  const settings = await db.siteSettings.findFirstOrThrow({ where: { userId }, include: { publishedVersion: true } });
  const version = await db.siteVersion.findFirstOrThrow({ where: { id: versionId, userId } });
  const slug = settings.slug ?? (await claimSuggestedSlug(db, userId, version.snapshot as SiteSnapshot));
  const isOvertaken = (settings.publishedVersion?.number ?? 0) > version.number;
  // Even an overtaken version counts as published.
  if (version.status !== 'published')
    await db.siteVersion.updateMany({
      where: { id: versionId, userId },
      data: { status: 'published', publishedAt: new Date() },
    });
  if (isOvertaken) return null;
  await db.siteSettings.updateMany({ where: { userId }, data: { publishedVersionId: versionId, slug } });
  return slug;
}
