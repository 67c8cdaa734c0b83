import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { ReviewSubject } from '../../../domain/review/review-queue.ts';
import { parseReviewId, reviewId } from '../../../domain/review/review-queue.ts';
import type { Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { type Edit, editGraph } from '../edit-graph.ts';
import { changedColumns, isSameRow, type Json, writeColumns } from '../row-content.ts';
import { undoReadings } from '../documents/undo-readings.ts';
import { type DecisionRow, LASTING, readAgain, readRows, type Rows, TABLES } from './decision-rows.ts';

/** Decisions that can still be undone, per user. */
const MOST_KEPT = 20;

/**
 * Edits the career graph by a decision about a review item, so that {@link undoReview} can undo it.
 *
 * @returns `undoId` is null if the decision changed nothing
 */
export async function recordReview<Result>(
  db: Db,
  { edit, subject }: { edit: Edit; subject: ReviewSubject },
  decide: () => Promise<Result>,
): Promise<{ result: Result; undoId: string | null }> {
  const { userId } = edit;
  let before: Rows = new Map();
  const result = await editGraph(db, edit, async () => {
    before = await readRows(db, userId, subject);
    return decide();
  });
  const journal = journalOf(before, await readRows(db, userId, subject));
  if (journal.length === 0) return { result, undoId: null };
  const item = reviewId(subject.kind, subject.entityId, subject.field);
  const { id } = await db.reviewDecision.create({
    data: { userId, item, journal: journal as unknown as Prisma.InputJsonArray },
  });
  await forgetOldest(db, userId);
  return { result, undoId: id };
}

function journalOf(before: Rows, after: Rows): DecisionRow[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const table = was?.table ?? is?.table ?? '';
    if (isSameRow(was?.row ?? null, is?.row ?? null) || (LASTING.has(table) && (!was || !is))) return [];
    return [{ table, id: String((was ?? is)?.row['id']), before: was?.row ?? null, after: is?.row ?? null }];
  });
}

async function forgetOldest(db: Db, userId: string): Promise<void> {
  const old = await db.reviewDecision.findMany({
    where: { userId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: MOST_KEPT,
    select: { id: true },
  });
  if (old.length > 0) await db.reviewDecision.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
}

/**
 * Restores everything that a decision changed. Call it within {@link editGraph}.
 *
 * @returns what the decision was about; null if there is no such decision, or it has been undone
 * @throws EditRefused if something that it changed has been changed since
 */
export async function undoReview(
  db: Db,
  { userId, id }: { userId: string; id: string },
): Promise<ReviewSubject | null> {
  const decision = await db.reviewDecision.findFirst({ where: { id, userId, undoneAt: null } });
  if (!decision) return null;
  const journal = decision.journal as unknown as DecisionRow[];
  const now = await readAgain(db, journal);
  if (journal.some(({ table, id: row, after }) => !isSameRow(after, picked(now.get(`${table} ${row}`), after))))
    throw new EditRefused(
      'id',
      "What you decided about has changed since, so the decision can't be undone. Edit it instead.",
    );
  for (const table of TABLES.toReversed()) {
    const made = journal.filter((one) => one.table === table && one.before === null).map((one) => one.id);
    if (made.length > 0) await db.$executeRawUnsafe(`delete from ${table} where id = any ($1::uuid[])`, made);
  }
  for (const table of TABLES)
    await restore(
      db,
      table,
      journal.filter((one) => one.table === table),
    );
  await db.reviewDecision.update({ where: { id }, data: { undoneAt: new Date() } });
  const subject = parseReviewId(decision.item);
  if (subject?.kind === 'sectionKind')
    await undoReadings(db, { userId, questionId: subject.entityId, since: decision.at });
  return subject;
}

async function restore(db: Db, table: string, rows: DecisionRow[]): Promise<void> {
  const gone = rows.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  if (gone.length > 0)
    await db.$executeRawUnsafe(
      `insert into ${table} select r.* from jsonb_populate_recordset(null::${table}, $1::jsonb) r`,
      JSON.stringify(gone),
    );
  for (const { id, before, after } of rows) {
    if (before === null || after === null) continue;
    await writeColumns(db, { table, id }, { columns: changedColumns(before, after), content: before });
  }
}

const picked = (row: Json | undefined, like: Json | null) =>
  row && like ? Object.fromEntries(Object.keys(like).map((column) => [column, row[column]])) : (row ?? null);
