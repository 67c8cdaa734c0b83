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
    const editedFields = lockedFields(row['editedFields'] as string[], [column], null);
    await entryRows(db, kind).updateMany({ where: { id, userId }, data: { [column]: after, editedFields } });
    return { kind, id, before, after };
  }
  return null;
}

/** Removes text that was added, unless the entry's text has been edited since. */
export async function removeAppended(db: Db, userId: string, { kind, id, before, after }: Appended): Promise<void> {
  const column = COLUMN[kind];
  await entryRows(db, kind).updateMany({ where: { id, userId, [column]: after }, data: { [column]: before } });
}
