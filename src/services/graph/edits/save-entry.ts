import { v7 as newId } from 'uuid';
import { ENTRY_NAMES, type EntryKind } from '../../../domain/career-graph/entry-kind.ts';
import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { lockedFields } from '../../../domain/career-graph/locked-fields.ts';
import { foldSkill, foldText } from '../../../domain/reconcile/fold-text.ts';
import { sectionEntryKey } from '../../../domain/reconcile/section-entry-key.ts';
import { startsAfter } from '../../../domain/dates/partial-date.ts';
import type { Db } from '../../database/prisma.ts';
import { entryRows } from '../entry-rows.ts';

export type ListedKind = Exclude<EntryKind, 'experience' | 'achievement'>;

/** Values by column; missing columns stay as they are. */
export type EntryColumns = Record<string, string | boolean | string[] | null>;

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
  heading?: string | null;
  title?: string | null;
  text?: string | null;
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
  const rows = entryRows(db, kind);
  const select = { id: true, editedFields: true, rejected: true, ...CHECKED[kind] };
  const find = async (where: object) => (await rows.findFirst({ where, select })) as StoredRow | null;
  const key = keyOf(kind, given);
  const same = key && (await find({ userId, ...key, ...(id !== null && { id: { not: id } }) }));
  if (same && !same.rejected)
    throw new EditRefused(NAME_FIELD[kind] ?? 'name', `You already have this ${ENTRY_NAMES[kind]}. Edit it instead.`);
  const stored = id === null ? same : await find({ id, userId, rejected: false });
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

/** Columns that have to fit those that stay. */
const CHECKED: Partial<Record<ListedKind, object>> = {
  education: { start: true, end: true },
  sectionEntry: { start: true, end: true, heading: true, title: true, text: true },
};

const NAME_FIELD: Partial<Record<ListedKind, string>> = { education: 'degree', sectionEntry: 'title' };

/** Giving an end date means that it is no longer current. */
function checked(kind: ListedKind, columns: EntryColumns, stored: StoredRow | null): EntryColumns {
  const { start, end } = { ...stored, ...columns };
  if (typeof start === 'string' && typeof end === 'string' && startsAfter(start, end))
    throw new EditRefused(
      columns['end'] === undefined ? `${kind}.start` : `${kind}.end`,
      `The end (${end}) is before the start (${start}). Correct one of the two.`,
    );
  if (kind === 'sectionEntry') checkSectionEntry({ ...stored, ...columns }, columns);
  const hasCurrent = kind === 'education' || kind === 'sectionEntry';
  if (hasCurrent && typeof columns['end'] === 'string') return { ...columns, current: false };
  return columns['current'] === true ? { ...columns, end: null } : columns;
}

function checkSectionEntry(whole: EntryColumns, given: EntryColumns): void {
  if (given['current'] === true && typeof given['end'] === 'string')
    throw new EditRefused('sectionEntry.current', `A current entry can't have an end date (got ${given['end']}).`);
  if (textOf(whole, 'title') === '' && textOf(whole, 'text') === '')
    throw new EditRefused('sectionEntry.title', 'The entry has neither a title nor a text. Enter one.');
  if (whole['kind'] === 'other' && textOf(whole, 'heading') === '')
    throw new EditRefused('sectionEntry.heading', 'The heading is missing. Enter one, or choose another kind.');
}

/** The key by which documents would find the row; null if the columns give none. */
function keyOf(kind: ListedKind, columns: EntryColumns): object | null {
  if (kind === 'education') {
    const words = ['institution', 'degree', 'field'].map((column) => textOf(columns, column));
    if (words.every((word) => word === '')) return null;
    return { entryKey: [...words.map(foldText), textOf(columns, 'start') || textOf(columns, 'end')].join('|') };
  }
  if (kind === 'sectionEntry') {
    if (textOf(columns, 'title') === '' && textOf(columns, 'text') === '') return null;
    return { entryKey: sectionEntryKey(columns as Parameters<typeof sectionEntryKey>[0]) };
  }
  const name = textOf(columns, 'name');
  if (name === '') return null;
  return { nameKey: kind === 'skill' ? foldSkill(name) : foldText(name) };
}

function textOf(columns: EntryColumns, column: string): string {
  const value = columns[column];
  return typeof value === 'string' ? value : '';
}
