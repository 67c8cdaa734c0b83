import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import type { Db } from '../database/prisma.ts';

export interface PublishedSite {
  userId: string;
  /** Its address now. */
  slug: string;
  indexable: boolean;
  versionId: string;
  checksum: string;
  publishedAt: Date;
  snapshot: SiteSnapshot;
}

interface Row extends Omit<PublishedSite, 'snapshot'> {
  snapshot: unknown;
}

/** The public site at an address that it has or once had, as a visitor sees it; null when there is none for everyone. */
export async function readPublicSite(db: Db, slug: string): Promise<PublishedSite | null> {
  const [row] = await db.$queryRaw<Row[]>`
    select s.user_id as "userId", s.slug, s.indexable, v.id as "versionId", v.checksum, v.published_at as "publishedAt", v.snapshot
    from site_settings s join site_versions v on v.id = s.published_version_id
    where s.visibility = 'public'
      and (s.slug = ${slug} or s.user_id = (select h.user_id from site_slugs h where h.slug = ${slug}))`;
  return row ? asSite(row) : null;
}

const asSite = (row: Row): PublishedSite => ({ ...row, snapshot: row.snapshot as SiteSnapshot });
