import { LRUCache } from 'lru-cache';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

/** The owner of the published, non-private site at this slug; null if there is none. */
export type FindSite = (slug: string) => Promise<string | null>;

const FIND = `select user_id as "userId" from site_settings
  where slug = $1 and published_version_id is not null and visibility <> 'private'`;

/** Called for every page event, so results are cached for a few seconds, including misses. */
const KEPT_MS = 10_000;

/** While the database is down, uses the last known result, so events of pages that are still served aren't lost. */
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
