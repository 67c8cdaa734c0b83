import { LRUCache } from 'lru-cache';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

/** Whose site visitors reach at this address; null when there is none, or none for visitors. */
export type FindSite = (slug: string) => Promise<string | null>;

const FIND = `select user_id as "userId" from site_settings
  where slug = $1 and published_version_id is not null and visibility <> 'private'`;

/** Every event of a page asks, so answers are kept for a few seconds, also that there is none. */
const KEPT_MS = 10_000;

export function openFindSite(database: Database): FindSite {
  const known = new LRUCache<string, { userId: string | null }>({ max: 5_000, ttl: KEPT_MS });
  return async (slug) => {
    const kept = known.get(slug);
    if (kept) return kept.userId;
    const [row] = await onPool(database.pool)<{ userId: string }>(FIND, [slug]);
    known.set(slug, { userId: row?.userId ?? null });
    return row?.userId ?? null;
  };
}
