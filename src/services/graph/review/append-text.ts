import { lockedFields } from '../../../domain/career-graph/locked-fields.ts';
import type { Db } from '../../database/prisma.ts';
import { entryRows } from '../entry-rows.ts';

/** Entries that text can be added to, each with its column for text. */
const COLUMN = { experience: 'description', sectionEntry: 'text' } as const;

type WordedKind = keyof typeof COLUMN;

/** Text that was added to an entry: all of its text before and after. */
export type Appended = {
  kind: WordedKind;
  id: string;
  before: string | null;
  after: string;
  /** Whether the text was the owner's own before, so that it stays so. */
  wasEdited: boolean;
};

/**
 * Adds text to an entry, after the text that it has. Call it within {@link editGraph}.
 *
 * @returns null if there is no such entry
 */
export async function appendText(
  db: Db,
  userId: string,
  { id, text }: { id: string; text: string },
): Promise<Appended | null> {
  // The ID of an entry tells no kind, so each is tried.
  for (const kind of ['experience', 'sectionEntry'] as const) {
    const column = COLUMN[kind];
    const row = await entryRows(db, kind).findFirst({ where: { id, userId, rejected: false } });
    if (!row) continue;
    const before = row[column] as string | null;
    const after = before ? `${before}\n${text}` : text;
    const edited = row['editedFields'] as string[];
    const editedFields = lockedFields(edited, [column], null);
    await entryRows(db, kind).updateMany({ where: { id, userId }, data: { [column]: after, editedFields } });
    return { kind, id, before, after, wasEdited: edited.includes(column) };
  }
  return null;
}

/** Removes text that was added, unless the entry's text has been edited since. */
export async function removeAppended(db: Db, userId: string, appended: Appended): Promise<void> {
  const { kind, id, before, after, wasEdited } = appended;
  const column = COLUMN[kind];
  const row = await entryRows(db, kind).findFirst({ where: { id, userId, [column]: after } });
  if (!row) return;
  const edited = row['editedFields'] as string[];
  const editedFields = wasEdited ? edited : edited.filter((field) => field !== column);
  await entryRows(db, kind).updateMany({ where: { id, userId }, data: { [column]: before, editedFields } });
}
