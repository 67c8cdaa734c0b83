import { isDeepStrictEqual } from 'node:util';
import type { TimelineEntry } from '../../domain/timeline/arrange-timeline.ts';
import type { Db } from '../database/prisma.ts';

/** Writes what has changed of the timeline; one that is as it was gets no write. */
export async function storeTimeline(db: Db, userId: string, entries: TimelineEntry[]): Promise<void> {
  const stored = await db.timelineEntry.findMany({ where: { userId } });
  const left = new Map(stored.map((row) => [sourceOf(row), row]));
  const fresh: TimelineEntry[] = [];
  for (const entry of entries) {
    const row = left.get(sourceOf(entry));
    left.delete(sourceOf(entry));
    if (!row) fresh.push(entry);
    else if (!isDeepStrictEqual(asEntry(row), asEntry(entry)))
      await db.timelineEntry.update({ where: { id: row.id }, data: entry });
  }
  if (left.size > 0)
    await db.timelineEntry.deleteMany({ where: { id: { in: [...left.values()].map(({ id }) => id) } } });
  if (fresh.length > 0) await db.timelineEntry.createMany({ data: fresh.map((entry) => ({ userId, ...entry })) });
}

const sourceOf = (entry: { experienceId: string | null; educationId: string | null }) =>
  entry.experienceId ?? entry.educationId;

type Columns = { [Column in keyof TimelineEntry]: unknown };

function asEntry(row: Columns): Columns {
  const { experienceId, educationId, companyId, kind, title, companyName, start, end, current } = row;
  const { seniority, function: of, lane, gapBefore, position } = row;
  return {
    experienceId,
    educationId,
    companyId,
    kind,
    title,
    companyName,
    start,
    end,
    current,
    seniority,
    function: of,
    lane,
    gapBefore,
    position,
  };
}
