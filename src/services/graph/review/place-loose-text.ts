import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import { LONGEST_TITLE } from '../../../domain/career-graph/longest-title.ts';
import type { SectionEntryKind } from '../../../domain/career-graph/section-entry.ts';
import { type LooseText, Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { addExperience } from '../edits/add-experience.ts';
import { saveEntry } from '../edits/save-entry.ts';
import { addAchievement } from './add-achievement.ts';
import { type Appended, appendText, removeAppended } from './append-text.ts';
import { removeEntry } from './remove-entry.ts';

/** What a passage becomes. */
export type Placing =
  | { as: 'experience' }
  | { as: 'achievement'; experienceId: string }
  | { as: 'skill' }
  | { as: 'sectionEntry'; kind: SectionEntryKind; heading: string | null }
  /** More text of an entry that is there already. */
  | { as: 'description'; of: string };

/** What undoing needs: the entry that was made, or the text that was added to one. */
type Placement = { kind: EntryKind; id: string } | Appended;

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
      return appendText(db, userId, { id: placing.of, text });
  }
}

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
  const made = placement as unknown as Placement;
  if ('after' in made) await removeAppended(db, userId, made);
  else await removeEntry(db, userId, made);
}
