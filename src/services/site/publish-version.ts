import type { Db } from '../database/prisma.ts';
import { claimSlugFrom } from './claim-slug.ts';
import { lockSite } from './freeze-version.ts';

/**
 * Makes a version the one that visitors see, and gives the site an address if it has none. A version that was frozen before the
 * live one does not replace it: of two that are published at once the later stays.
 *
 * @returns the address, or null when a later version is live already
 */
export async function publishVersion(db: Db, userId: string, versionId: string): Promise<string | null> {
  await lockSite(db, userId);
  const settings = await db.siteSettings.findFirstOrThrow({ where: { userId }, include: { publishedVersion: true } });
  const version = await db.siteVersion.findFirstOrThrow({ where: { id: versionId, userId } });
  const { name } = (version.snapshot as { person: { name: string } }).person;
  const slug = settings.slug ?? (await claimSlugFrom(db, userId, name));
  const isOvertaken = (settings.publishedVersion?.number ?? 0) > version.number;
  // Published it was, if only for no time.
  if (version.status !== 'published')
    await db.siteVersion.updateMany({
      where: { id: versionId, userId },
      data: { status: 'published', publishedAt: new Date() },
    });
  if (isOvertaken) return null;
  await db.siteSettings.updateMany({ where: { userId }, data: { publishedVersionId: versionId, slug } });
  return slug;
}
