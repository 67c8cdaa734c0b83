import type { EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import type { Db } from '../../database/prisma.ts';

export interface Entry {
  kind: EntryKind;
  id: string;
}

/**
 * Takes an entry out of the graph, with all that belongs to it. Nothing of it is lost: its row, its statements, numbers, evidence,
 * wordings, review and place stay as they are, so that {@link bringBack} gives exactly what was there; and whatever document names
 * it again, it stays out.
 *
 * @returns false when the graph has no such entry
 */
export function takeOut(db: Db, userId: string, entry: Entry): Promise<boolean> {
  return setRejected(db, userId, entry, true);
}

/** The contrary of {@link takeOut}. @returns false when no such entry was taken out */
export function bringBack(db: Db, userId: string, entry: Entry): Promise<boolean> {
  return setRejected(db, userId, entry, false);
}

async function setRejected(db: Db, userId: string, { kind, id }: Entry, rejected: boolean): Promise<boolean> {
  const { count } = await update(db, kind, { where: { id, userId, rejected: !rejected }, data: { rejected } });
  return count > 0;
}

interface Change {
  where: { id: string; userId: string; rejected: boolean };
  data: { rejected: boolean };
}

function update(db: Db, kind: EntryKind, change: Change): Promise<{ count: number }> {
  switch (kind) {
    case 'experience':
      return db.experience.updateMany(change);
    case 'achievement':
      return db.achievement.updateMany(change);
    case 'skill':
      return db.skill.updateMany(change);
    case 'education':
      return db.education.updateMany(change);
    case 'certification':
      return db.certification.updateMany(change);
    case 'language':
      return db.spokenLanguage.updateMany(change);
  }
}
