import { isDeepStrictEqual } from 'node:util';
import type { TimelineEntry } from '../../domain/timeline/arrange-timeline.ts';
import type { Db } from '../database/prisma.ts';

/** Writes changes to the timeline; unchanged entries are not written. */
export async function storeTimeline(db: Db, userId: string, entries: TimelineEntry[]): Promise<void> {
  const stored = await db.timelineEntry.findMany({ where: { userId } });
  const left = new Map(stored.map((row) => [sourceOf(row), row]));
  const fresh: TimelineEntry[] = [];
  const changed: (TimelineEntry & { id: string })[] = [];
  for (const entry of entries) {
    const row = left.get(sourceOf(entry));
    left.delete(sourceOf(entry));
    if (!row) fresh.push(entry);
    else if (!isDeepStrictEqual(asEntry(row), asEntry(entry))) changed.push({ id: row.id, ...entry });
  }
  if (changed.length > 0) await update(db, userId, changed);
  if (left.size > 0)
    await db.timelineEntry.deleteMany({ where: { id: { in: [...left.values()].map(({ id }) => id) } } });
  if (fresh.length > 0) await db.timelineEntry.createMany({ data: fresh.map((entry) => ({ userId, ...entry })) });
}

/** In one statement, because a role that is added at the top moves all others. */
async function update(db: Db, userId: string, entries: (TimelineEntry & { id: string })[]): Promise<void> {
  await db.$executeRaw`
    update timeline_entries t set company_id = n."companyId", kind = n.kind, title = n.title, company_name = n."companyName",
      start_date = n.start, end_date = n."end", current = n.current, seniority = n.seniority, function = n.function,
      lane = n.lane, gap_before_months = n."gapBefore", position = n.position
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as n (id uuid, "companyId" uuid, kind text, title text,
      "companyName" text, start text, "end" text, current boolean, seniority text, function text, lane int, "gapBefore" int,
      position int)
    where t.id = n.id and t.user_id = ${userId}::uuid`;
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
