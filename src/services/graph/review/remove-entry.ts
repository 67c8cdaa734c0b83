import type { EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import type { Db } from '../../database/prisma.ts';
import { entryRows } from '../entry-rows.ts';

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
  const { count } = await entryRows(db, kind).updateMany({
    where: { id, userId, rejected: !rejected },
    data: { rejected },
  });
  return count > 0;
}
