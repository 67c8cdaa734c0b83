import type { EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import type { Db } from '../../database/prisma.ts';

export interface Entry {
  kind: EntryKind;
  id: string;
}

/**
 * Marks an entry as removed. Its row keeps everything that belongs to it, such as evidence and review, so that {@link restoreEntry} brings
 * back exactly what was there. Documents that contain the entry don't restore it.
 *
 * @returns false if there is no such entry
 */
export function removeEntry(db: Db, userId: string, entry: Entry): Promise<boolean> {
  return setRejected(db, userId, entry, true);
}

/** @returns false if no such entry is removed */
export function restoreEntry(db: Db, userId: string, entry: Entry): Promise<boolean> {
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
    case 'sectionEntry':
      return db.sectionEntry.updateMany(change);
  }
}
