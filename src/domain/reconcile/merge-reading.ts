import type { Reading } from './reading.ts';
import { fieldOf, isEdited, type Row, type Source } from './stored-graph.ts';

/** Columns whose precision may differ between documents. */
const DATES = new Set(['start', 'end', 'date', 'expires']);

/** Lists to which each document adds, and from which none removes what it leaves out. */
const COLLECTED = new Set(['links', 'accounts']);

/**
 * Merges what a document says into a row. Documents are merged from oldest to newest, so this one wins, except over the
 * owner's edits. A less precise date doesn't replace a more precise one, and links and accounts are added.
 *
 * @returns the columns whose values changed
 */
export function mergeReading<Columns extends object>(
  row: Row<Columns>,
  { said, spans }: Reading<Columns>,
  documentId: string,
): string[] {
  const changed: string[] = [];
  for (const column of Object.keys(said) as (keyof Columns & string)[]) {
    const before = row.columns[column];
    const value = merged(column, before, said[column] as Columns[typeof column]);
    const edited = isEdited(row, column);
    if (edited) row.heard[column] = [...(row.heard[column] ?? []), said[column]];
    const stands = isEqual(before, value);
    if (!edited && !stands) {
      row.columns[column] = value;
      changed.push(column);
      if (!COLLECTED.has(column))
        row.evidence = row.evidence.map((one) => (one.field === fieldOf(column) ? { ...one, superseded: true } : one));
    }
    addEvidence(row, column, { spans: spans[column] ?? [], documentId, superseded: edited && !stands });
  }
  return changed;
}

function addEvidence(
  row: Row<object>,
  column: string,
  {
    spans,
    documentId,
    superseded,
  }: { spans: { start: number; end: number }[]; documentId: string; superseded: boolean },
): void {
  for (const { start, end } of spans) {
    const one = { documentId, field: fieldOf(column), start, end, superseded };
    if (!row.evidence.some((other) => isSamePlace(one, other))) row.evidence.push(one);
  }
}

function merged<T>(column: string, before: T, said: T): T {
  if (COLLECTED.has(column) && Array.isArray(before) && Array.isArray(said)) {
    const fresh = said.filter((one) => !includes(before, one));
    return [...before, ...fresh] as T;
  }
  const isCoarser = typeof before === 'string' && typeof said === 'string' && before.startsWith(said);
  return DATES.has(column) && isCoarser ? before : said;
}

export const isEqual = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));

/** Whether a list contains a value; accounts are compared by what they say. */
export const includes = (list: unknown[], value: unknown): boolean => list.some((one) => isEqual([one], [value]));

/** Whether a column says nothing. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === false || value === '' || isEqual(value, []);

export const isSamePlace = (a: Omit<Source, 'superseded'>, b: Omit<Source, 'superseded'>): boolean =>
  a.documentId === b.documentId && a.field === b.field && a.start === b.start && a.end === b.end;
