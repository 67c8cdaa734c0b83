import { isDeepStrictEqual } from 'node:util';
import type { RankedStatement } from '../../domain/scoring/rank-achievements.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';

/** Writes the rankings that have changed and deletes those of other labels. */
export async function storeRankings(
  db: Db,
  userId: string,
  rankings: { label: string; entries: RankedStatement[] }[],
): Promise<void> {
  const stored = await db.achievementRanking.findMany({ where: { userId }, orderBy: { position: 'asc' } });
  const labels = rankings.map(({ label }) => label);
  if (stored.some(({ label }) => !labels.includes(label)))
    await db.achievementRanking.deleteMany({ where: { userId, label: { notIn: labels } } });
  for (const { label, entries } of rankings) {
    const before = stored
      .filter((row) => row.label === label)
      .map(({ achievementId, formula, position, total, components }) => ({
        achievementId,
        formula,
        position,
        total,
        components,
      }));
    const after = entries.map(({ id, formula, total, components }, position) => ({
      achievementId: id,
      formula,
      position,
      total,
      components: components.map((one) => ({ ...one })) as Prisma.JsonArray,
    }));
    if (isDeepStrictEqual(before, after)) continue;
    if (before.length > 0) await db.achievementRanking.deleteMany({ where: { userId, label } });
    const data = after.map((row) => ({ userId, label, ...row }));
    if (data.length > 0) await db.achievementRanking.createMany({ data });
  }
}
