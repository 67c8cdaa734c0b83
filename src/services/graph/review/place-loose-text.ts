import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import { LONGEST_TITLE } from '../../../domain/career-graph/longest-title.ts';
import type { SectionEntryKind } from '../../../domain/career-graph/section-entry.ts';
import { type LooseText, Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { addExperience } from '../edits/add-experience.ts';
import { saveEntry } from '../edits/save-entry.ts';
import { addAchievement } from './add-achievement.ts';
import { removeEntry } from './remove-entry.ts';

/** What a passage becomes. */
export type Placing =
  | { as: 'experience' }
  | { as: 'achievement'; experienceId: string }
  | { as: 'skill' }
  | { as: 'sectionEntry'; kind: SectionEntryKind; heading: string | null }
  /** More text of an entry that is there already. */
  | { as: 'description'; of: 'experience' | 'sectionEntry'; id: string };

/** What undoing needs: the entry that was made, or the text that an entry had. */
type Placement = { kind: EntryKind; id: string; before?: string | null; after?: string };

/**
 * Puts a passage into the career graph. Call it within {@link editGraph}.
 *
 * @param text the passage, or the part of it that the owner wants
 * @returns false if there is no such passage, or nothing that it could become a part of
 * @throws EditRefused
 */
export async function placeLooseText(
  db: Db,
  { userId, tenantId }: { userId: string; tenantId: string },
  { id, placing, text: given }: { id: string; placing: Placing; text: string | null },
): Promise<boolean> {
  const loose = await db.looseText.findFirst({ where: { id, userId } });
  if (!loose) return false;
  if (loose.status !== 'open') throw new EditRefused('id', 'This text is already placed or ignored. Reopen it first.');
  if (loose.kind === 'dropped')
    throw new EditRefused(
      'id',
      'This value is not in the document, so it can only be ignored. Add it by hand if it is right.',
    );
  const text = given ?? loose.text.replace(/\s*\n\s*/gu, ' ').trim();
  const placement = await made(db, { userId, tenantId }, placing, text);
  if (placement === null) return false;
  await db.looseText.update({ where: { id }, data: { status: 'placed', placement, settledAt: new Date() } });
  return true;
}

async function made(
  db: Db,
  { userId, tenantId }: { userId: string; tenantId: string },
  placing: Placing,
  text: string,
): Promise<Placement | null> {
  const isTitle = text.length <= LONGEST_TITLE;
  switch (placing.as) {
    case 'experience': {
      if (!isTitle)
        throw new EditRefused(
          'text',
          'The text is too long for the title of a role. Shorten it, or make it a section.',
        );
      const id = await addExperience(db, { userId, tenantId }, { title: text });
      return { kind: 'experience', id };
    }
    case 'achievement': {
      const id = await addAchievement(db, { userId, experienceId: placing.experienceId, text });
      return id === null ? null : { kind: 'achievement', id };
    }
    case 'skill': {
      const id = await saveEntry(db, userId, { kind: 'skill', id: null, columns: { name: text }, locked: null });
      return id === null ? null : { kind: 'skill', id };
    }
    case 'sectionEntry': {
      const columns = { kind: placing.kind, heading: placing.heading, ...(isTitle ? { title: text } : { text }) };
      const id = await saveEntry(db, userId, { kind: 'sectionEntry', id: null, columns, locked: null });
      return id === null ? null : { kind: 'sectionEntry', id };
    }
    case 'description':
      return append(db, userId, placing, text);
  }
}

async function append(
  db: Db,
  userId: string,
  { of, id }: { of: 'experience' | 'sectionEntry'; id: string },
  text: string,
): Promise<Placement | null> {
  const where = { id, userId, rejected: false };
  if (of === 'experience') {
    const row = await db.experience.findFirst({ where });
    if (!row) return null;
    const after = joined(row.description, text);
    const editedFields = [...new Set([...row.editedFields, 'description'])];
    await db.experience.update({ where: { id }, data: { description: after, editedFields } });
    return { kind: of, id, before: row.description, after };
  }
  const row = await db.sectionEntry.findFirst({ where });
  if (!row) return null;
  const after = joined(row.text, text);
  const editedFields = [...new Set([...row.editedFields, 'text'])];
  await db.sectionEntry.update({ where: { id }, data: { text: after, editedFields } });
  return { kind: of, id, before: row.text, after };
}

const joined = (before: string | null, text: string) =>
  before === null || before === '' ? text : `${before}\n${text}`;

/**
 * Marks a passage or dropped value as nothing that belongs into the career graph.
 *
 * @returns false if there is no such text
 */
export async function ignoreLooseText(db: Db, userId: string, id: string): Promise<boolean> {
  const data = { status: 'ignored' as const, settledAt: new Date() };
  return (await db.looseText.updateMany({ where: { id, userId, status: 'open' }, data })).count > 0;
}

/**
 * Undoes placing or ignoring: removes the entry that was made, or the text that was appended unless it was edited since.
 *
 * @returns false if there is no such text
 */
export async function reopenLooseText(db: Db, userId: string, id: string): Promise<boolean> {
  const loose = await db.looseText.findFirst({ where: { id, userId, status: { not: 'open' } } });
  if (!loose) return false;
  await takeBack(db, userId, loose);
  const open = { status: 'open' as const, settledAt: null };
  await db.looseText.update({ where: { id }, data: { ...open, placement: Prisma.DbNull } });
  return true;
}

async function takeBack(db: Db, userId: string, { placement }: LooseText): Promise<void> {
  if (placement === null) return;
  // Only written by placeLooseText.
  const { kind, id, before, after } = placement as unknown as Placement;
  if (after === undefined) await removeEntry(db, userId, { kind, id });
  else if (kind === 'experience')
    await db.experience.updateMany({
      where: { id, userId, description: after },
      data: { description: before ?? null },
    });
  else await db.sectionEntry.updateMany({ where: { id, userId, text: after }, data: { text: before ?? null } });
}
