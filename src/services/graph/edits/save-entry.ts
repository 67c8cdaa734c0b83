import { v7 as newId } from 'uuid';
import { ENTRY_NAMES, type EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { lockedFields } from '../../../domain/career-graph/locked-fields.ts';
import { foldSkill, foldText } from '../../../domain/reconcile/fold-text.ts';
import { startsAfter } from '../../../domain/dates/partial-date.ts';
import type { Db } from '../../database/prisma.ts';

export type ListedKind = Exclude<EntryKind, 'experience' | 'achievement'>;

/** Values by column; missing columns stay as they are. */
export type EntryColumns = Record<string, string | boolean | null>;

export interface Saved {
  kind: ListedKind;
  /** Null creates a row, or restores a removed one with the new values. */
  id: string | null;
  columns: EntryColumns;
  locked: readonly string[] | null | undefined;
}

interface StoredRow {
  id: string;
  editedFields: string[];
  rejected: boolean;
  start?: string | null;
  end?: string | null;
}

/** What the four tables have in common. */
interface Rows {
  count(query: { where: object }): Promise<number>;
  findFirst(query: { where: object; select: object }): Promise<StoredRow | null>;
  update(change: { where: { id: string }; data: object }): Promise<unknown>;
  create(row: { data: object }): Promise<unknown>;
}

/**
 * Edits an entry or creates one. The row keeps the key by which documents find it, so that none of them adds the former
 * entry again. Call it within {@link editGraph}.
 *
 * @returns the row's ID; null if there is no such row
 * @throws EditRefused
 */
export async function saveEntry(
  db: Db,
  userId: string,
  { kind, id, columns: given, locked }: Saved,
): Promise<string | null> {
  const rows = rowsOf(db, kind);
  const dates = kind === 'education' ? { start: true, end: true } : {};
  const select = { id: true, editedFields: true, rejected: true, ...dates };
  const key = keyOf(kind, given);
  const same =
    key && (await rows.findFirst({ where: { userId, ...key, ...(id !== null && { id: { not: id } }) }, select }));
  if (same && !same.rejected)
    throw new EditRefused(
      kind === 'education' ? 'degree' : 'name',
      `You already have this ${ENTRY_NAMES[kind]}. Edit it instead.`,
    );
  const stored = id === null ? same : await rows.findFirst({ where: { id, userId, rejected: false }, select });
  if (id !== null && stored === null) return null;
  const columns = checked(kind, given, stored);
  const editedFields = lockedFields(stored?.editedFields ?? [], Object.keys(columns), locked);
  const owned = { provenance: 'user_provided', confidence: 1, requiresReview: false, reviewReason: null, editedFields };
  const made = stored?.id ?? newId();
  if (stored) await rows.update({ where: { id: stored.id }, data: { ...columns, ...owned, rejected: false } });
  else {
    if (key === null) throw new EditRefused('name', 'The name is missing. Enter one.');
    const position = await rows.count({ where: { userId } });
    await rows.create({ data: { id: made, userId, position, ...key, ...columns, ...owned } });
  }
  return made;
}

/** Giving an end date means that it is no longer current. */
function checked(kind: ListedKind, columns: EntryColumns, stored: StoredRow | null): EntryColumns {
  const { start, end } = { ...stored, ...columns };
  if (typeof start === 'string' && typeof end === 'string' && startsAfter(start, end))
    throw new EditRefused(
      columns['end'] === undefined ? `${kind}.start` : `${kind}.end`,
      `The end (${end}) is before the start (${start}). Correct one of the two.`,
    );
  return kind === 'education' && typeof columns['end'] === 'string' ? { ...columns, current: false } : columns;
}

/** The key by which documents would find the row; null if the columns give none. */
function keyOf(kind: ListedKind, columns: EntryColumns): object | null {
  if (kind === 'education') {
    const words = ['institution', 'degree', 'field'].map((column) => textOf(columns, column));
    if (words.every((word) => word === '')) return null;
    return { entryKey: [...words.map(foldText), textOf(columns, 'start') || textOf(columns, 'end')].join('|') };
  }
  const name = textOf(columns, 'name');
  if (name === '') return null;
  return { nameKey: kind === 'skill' ? foldSkill(name) : foldText(name) };
}

function textOf(columns: EntryColumns, column: string): string {
  const value = columns[column];
  return typeof value === 'string' ? value : '';
}

function rowsOf(db: Db, kind: ListedKind): Rows {
  const tables = {
    skill: db.skill,
    education: db.education,
    certification: db.certification,
    language: db.spokenLanguage,
  };
  return tables[kind] as unknown as Rows;
}
