import { readMetrics } from '../../../domain/metrics/read-metrics.ts';
import type { Db } from '../../database/prisma.ts';

/** Stores the metrics of an achievement that has none yet. */
export async function storeMetrics(
  db: Db,
  { userId, achievementId }: { userId: string; achievementId: string },
  words: string,
): Promise<void> {
  const metrics = readMetrics(words).map((metric) => ({ userId, achievementId, ...metric }));
  if (metrics.length > 0) await db.metric.createMany({ data: metrics });
}
