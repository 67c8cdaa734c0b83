import type { Reading } from './reading.ts';
import type { Stored, StoredEvidence } from './stored-graph.ts';

/** The document that is being read. */
export interface SourceDocument {
  id: string;
  at: Date;
}

export interface Evidence {
  field: string;
  start: number;
  end: number;
}

export interface Merge<Columns> {
  /** Columns that get another value. */
  changed: Partial<Columns>;
  /** Columns of which the document says something else than the user, who is right. */
  kept: string[];
  evidence: { add: Evidence[]; remove: string[] };
}

/** Columns that stand or fall together: an open end is two of them. */
const TOGETHER: Record<string, string[]> = { end: ['current'], current: ['end'], companyId: ['company'] };

const PERIOD = new Set(['end', 'current']);

/** The name by which evidence calls a column. */
const FIELD_OF: Record<string, string> = { companyId: 'company' };

/**
 * What a document changes in a row that is there: it fills what is empty and corrects what is older than itself; what the user
 * edited and what a later document said stay. Every value that the row then has from this document gets its evidence, and
 * evidence of values that are gone goes with them. A document that says what the row says already changes nothing.
 */
export function mergeReading<Columns extends object>(
  stored: Stored<Columns>,
  { said, spans }: Reading<Columns>,
  document: SourceDocument,
): Merge<Columns> {
  const changed: Partial<Columns> = {};
  const kept: string[] = [];
  const standing = new Set<string>();
  for (const column of Object.keys(said) as (keyof Columns & string)[]) {
    const value = merged(column, stored.columns[column], said[column] as Columns[typeof column]);
    if (isEqual(stored.columns[column], value)) standing.add(column);
    else if (isEdited(stored, column)) kept.push(column);
    else if (column === 'links' || isUnsaid(stored, column) || !isFromLater(stored, column, document)) {
      changed[column] = value;
      standing.add(column);
    }
  }
  const wanted = [...standing].flatMap((column) =>
    (spans[column] ?? []).map(({ start, end }) => ({ field: fieldOf(column), start, end })),
  );
  const stale = (evidence: StoredEvidence) =>
    evidence.documentId === document.id
      ? !wanted.some((one) => isSame(one, evidence))
      : Object.keys(changed).some((column) => fieldOf(column) === evidence.field) && evidence.field !== 'links';
  const own = stored.evidence.filter((one) => one.documentId === document.id);
  return {
    changed,
    kept,
    evidence: {
      add: unique(wanted).filter((one) => !own.some((other) => isSame(one, other))),
      remove: stored.evidence.filter(stale).map(({ id }) => id),
    },
  };
}

/** The evidence of a row that is new. */
export function evidenceOf({ spans }: Reading<object>): Evidence[] {
  return unique(
    Object.entries(spans).flatMap(([column, all]) =>
      all.map(({ start, end }) => ({ field: fieldOf(column), start, end })),
    ),
  );
}

/** Lists grow: a link that a later resume leaves out is still one of the person's. */
function merged<T>(column: string, before: T, said: T): T {
  if (column !== 'links' || !Array.isArray(before) || !Array.isArray(said)) return said;
  return [...new Set([...before, ...said])] as T;
}

function isEdited({ editedFields }: Stored<object>, column: string): boolean {
  return [column, ...(TOGETHER[column] ?? [])].some((name) => editedFields.includes(name));
}

/** Nothing stands there yet. Of a period: neither an end nor that it lasts. */
function isUnsaid({ columns }: Stored<object>, column: string): boolean {
  const values: Record<string, unknown> = { ...columns };
  return PERIOD.has(column) ? values['end'] === null && values['current'] === false : isEmpty(values[column]);
}

/** That a role lasts has no evidence of its own: then all of the row's tells who spoke last. */
function isFromLater({ evidence }: Stored<object>, column: string, document: SourceDocument): boolean {
  const others = evidence.filter((one) => one.documentId !== document.id);
  const own = others.filter(({ field }) => field === (PERIOD.has(column) ? 'end' : fieldOf(column)));
  const telling = own.length === 0 && PERIOD.has(column) ? others : own;
  return telling.some(({ documentAt }) => documentAt > document.at);
}

const fieldOf = (column: string) => FIELD_OF[column] ?? column;
const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
const isEqual = (a: unknown, b: unknown) => a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
const isSame = (a: Evidence, b: Evidence) => a.field === b.field && a.start === b.start && a.end === b.end;
const unique = (all: Evidence[]) => all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i);
