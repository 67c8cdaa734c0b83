import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { type Actor, asActor } from '../database/actor.ts';
import type { Database, Db } from '../database/prisma.ts';
import type { SiteLink } from './site-link.ts';

export interface PublishedSite {
  userId: string;
  /** The current slug. */
  slug: string;
  indexable: boolean;
  /** Visitors may download the resume. */
  offersResume: boolean;
  /** Visitors may write to the owner through a form. */
  offersContact: boolean;
  versionId: string;
  checksum: string;
  publishedAt: Date;
  snapshot: SiteSnapshot;
}

interface Row extends Omit<PublishedSite, 'snapshot'> {
  snapshot: unknown;
}

/** The public site at a current or former slug, as a visitor sees it; null if there is none. */
export async function readPublicSite(db: Db, slug: string): Promise<PublishedSite | null> {
  const [row] = await db.$queryRaw<Row[]>`
    select s.user_id as "userId", s.slug, s.indexable, s.offers_resume as "offersResume", s.offers_contact as "offersContact", v.id as "versionId", v.checksum, v.published_at as "publishedAt", v.snapshot
    from site_settings s join site_versions v on v.id = s.published_version_id
    where s.visibility = 'public'
      and (s.slug = ${slug} or s.user_id = (select h.user_id from site_slugs h where h.slug = ${slug}))`;
  return row ? asSite(row) : null;
}

export interface IndexableSite {
  slug: string;
  publishedAt: Date;
  /** ISO 639-1 */
  language: string;
  /** Null without a page in a second language. */
  secondLanguage: string | null;
}

/** Public sites open to search engines, with the time of the last publication. */
export async function listIndexableSites(db: Db): Promise<IndexableSite[]> {
  return db.$queryRaw`
    select s.slug, v.published_at as "publishedAt", v.snapshot->>'language' as language, v.snapshot#>>'{second,language}' as "secondLanguage" from site_settings s join site_versions v on v.id = s.published_version_id
    where s.visibility = 'public' and s.indexable and not v.snapshot ? 'isSample' order by v.published_at desc limit 50000`;
}

/** The site behind a signed link: one version, or the live one of a site that is not private. */
export async function readLinkedSite(database: Database, link: SiteLink): Promise<PublishedSite | null> {
  const actor: Actor = { role: 'app_user', userId: link.userId, tenantId: link.tenantId };
  return asActor(database, actor, async (db) => {
    const settings = await db.siteSettings.findFirst({ where: { userId: link.userId } });
    if (!settings || link.renewals !== settings.linkRenewals) return null;
    const id = link.versionId ?? (settings.visibility === 'private' ? null : settings.publishedVersionId);
    const version = id === null ? null : await db.siteVersion.findFirst({ where: { id, userId: link.userId } });
    if (!version) return null;
    const { checksum, snapshot, publishedAt, createdAt } = version;
    const { userId, slug } = settings;
    return asSite({
      userId,
      slug: slug ?? '',
      indexable: false,
      offersResume: false,
      offersContact: false,
      versionId: version.id,
      checksum,
      publishedAt: publishedAt ?? createdAt,
      snapshot,
    });
  });
}

const asSite = (row: Row): PublishedSite => ({ ...row, snapshot: row.snapshot as SiteSnapshot });
