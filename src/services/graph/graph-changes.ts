import { CHANGED_PARTS, type ChangedPart } from '../../domain/career-graph/graph-part.ts';
import type { Db } from '../database/prisma.ts';

/** Number of versions in the log. Clients that were away for longer reload everything. */
const KEPT_VERSIONS = 200;

/** Parts that this transaction has touched so far; empty if none. Also trims the log. */
export async function touchedHere(db: Db, userId: string): Promise<ChangedPart[]> {
  const [row] = await db.$queryRaw<{ touched: ChangedPart[] }[]>`
    with here as (select version from career_graphs
                  where user_id = ${userId}::uuid and changed_in = pg_current_xact_id()::text),
      trimmed as (delete from graph_changes c using here
                  where c.user_id = ${userId}::uuid and c.version <= here.version - ${KEPT_VERSIONS})
    select c.touched from graph_changes c join here using (version) where c.user_id = ${userId}::uuid`;
  return row?.touched ?? [];
}

/** Parts touched since a version; all if the log doesn't reach back that far. */
export async function changedSince(db: Db, userId: string, version: number): Promise<ChangedPart[]> {
  const rows = await db.graphChange.findMany({
    where: { userId, version: { gt: version } },
    orderBy: { version: 'asc' },
    select: { version: true, touched: true },
  });
  const reachesBack = rows.length === 0 || rows[0]?.version === version + 1;
  const touched = new Set(rows.flatMap((row) => row.touched));
  return CHANGED_PARTS.filter((part) => !reachesBack || touched.has(part));
}
