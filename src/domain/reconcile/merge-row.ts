import { labelOf, type EntityName } from './change-report.ts';
import { isEmpty, isEqual, mergeReading } from './merge-reading.ts';
import type { Reading } from './reading.ts';
import type { Row } from './stored-graph.ts';

/** The document that is being merged. */
export interface SourceDocument {
  id: string;
  /** Its date, and where the date comes from. Upload dates don't show which of two documents is newer. */
  datedAt: Date;
  datedBy: 'metadata' | 'text' | 'upload';
}

/** What a document said about a row. */
export interface Mention {
  entity: EntityName;
  id: string;
  label: string;
  said: Readonly<Record<string, unknown>>;
}

/** What reconciling any kind of row needs. */
export interface Reconciliation {
  document: SourceDocument;
  /** Documents merged before, by ID. */
  earlier: ReadonlyMap<string, SourceDocument>;
  newId: () => string;
  mentions: Mention[];
}

interface Incoming<Columns> {
  entity: EntityName;
  reading: Reading<Columns>;
  position: number;
  label: string;
}

/**
 * Merges a reading into its matched row.
 *
 * @returns the columns whose values changed
 */
export function mergeRow<Columns extends object>(
  { document, mentions }: Reconciliation,
  row: Row<Columns>,
  { entity, reading, position, label }: Incoming<Columns>,
): string[] {
  const changed = mergeReading(row, reading, document.id);
  row.position = position;
  if (changed.length > 0) trust(row, reading, changed);
  else if (row.editedFields.length === 0) agree(row, reading);
  mentions.push({ entity, id: row.id, label: labelOf(label), said: { ...reading.said } });
  return changed;
}

/** The columns whose values only documents in doubt have said, by row. */
const doubted = new WeakMap<Row<object>, ReadonlySet<string>>();

/** A document is trusted for what it says. A doubt about other values stays. */
function trust<Columns extends object>(row: Row<Columns>, reading: Reading<Columns>, changed: readonly string[]): void {
  const left = stillDoubted(row, reading);
  doubted.set(row, new Set(reading.requiresReview ? [...left, ...changed] : left));
  const staysInDoubt = left.length > 0 && !reading.requiresReview;
  Object.assign(row, staysInDoubt ? { confidence: reading.confidence } : trustOf(reading));
}

/** Two documents that say the same are as certain as the more certain one. */
function agree<Columns extends object>(row: Row<Columns>, reading: Reading<Columns>): void {
  const isAll = saysAll(reading, row);
  if (isAll) row.confidence = Math.max(row.confidence, reading.confidence);
  if (reading.requiresReview) return;
  const wasDoubted = (doubted.get(row)?.size ?? 0) > 0;
  const left = stillDoubted(row, reading);
  doubted.set(row, new Set(left));
  if (isAll || (wasDoubted && left.length === 0)) Object.assign(row, { requiresReview: false, reviewReason: null });
}

/** Doubted columns, except those that a document says without doubt. */
function stillDoubted<Columns extends object>(row: Row<Columns>, { said, requiresReview }: Reading<Columns>): string[] {
  const isSaid = (column: string) => isEqual(row.columns[column as keyof Columns], said[column as keyof Columns]);
  return [...(doubted.get(row) ?? [])].filter((column) => requiresReview || !isSaid(column));
}

function saysAll<Columns extends object>({ said }: Reading<Columns>, { columns }: Row<Columns>): boolean {
  return Object.entries(columns).every(
    ([column, value]) => isEmpty(value) || isEqual(value, said[column as keyof Columns]),
  );
}

/**
 * Creates a row that no document contained before. `blank` has every column, with its value if the document doesn't
 * give one.
 */
export function newRow<Columns extends object>(
  context: Reconciliation,
  blank: Columns,
  incoming: Incoming<Columns>,
): Row<Columns> {
  const row: Row<Columns> = {
    id: context.newId(),
    columns: { ...blank, ...incoming.reading.said },
    position: incoming.position,
    placed: false,
    ...trustOf(incoming.reading),
    editedFields: [],
    rejected: false,
    evidence: [],
    pins: [],
    heard: {},
  };
  if (row.requiresReview) doubted.set(row, new Set(Object.keys(incoming.reading.said)));
  mergeRow(context, row, incoming);
  return row;
}

/** Rows missing from the document come after those in it, in their previous order. */
export function placeRest(rows: Row<object>[], matched: readonly unknown[], from: number): void {
  rows
    .filter((row) => !matched.includes(row))
    .sort((a, b) => a.position - b.position)
    .forEach((row, i) => (row.position = from + i));
}

const trustOf = ({ confidence, requiresReview, reviewReason }: Reading<object>) => ({
  confidence,
  requiresReview,
  reviewReason,
});
