import { LRUCache } from 'lru-cache';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

/** Whose site visitors reach at this address; null when there is none, or none for visitors. */
export type FindSite = (slug: string) => Promise<string | null>;

const FIND = `select user_id as "userId" from site_settings
  where slug = $1 and published_version_id is not null and visibility <> 'private'`;

/** Every event of a page asks, so answers are kept for a few seconds, also that there is none. */
const KEPT_MS = 10_000;

/** While the database cannot be asked, what it last said holds: events of pages that stay up are not lost. */
export function openFindSite(database: Database, now: () => number = Date.now): FindSite {
  const known = new LRUCache<string, { userId: string | null; at: number }>({ max: 5_000 });
  return async (slug) => {
    const kept = known.get(slug);
    if (kept && now() - kept.at < KEPT_MS) return kept.userId;
    try {
      const [row] = await onPool(database.pool)<{ userId: string }>(FIND, [slug]);
      known.set(slug, { userId: row?.userId ?? null, at: now() });
      return row?.userId ?? null;
    } catch (error) {
      if (!kept) throw error;
      return kept.userId;
    }
  };
}
