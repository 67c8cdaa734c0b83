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
  if (changed.length > 0) Object.assign(row, trustOf(reading));
  else if (row.editedFields.length === 0 && saysAll(reading, row)) agree(row, reading);
  mentions.push({ entity, id: row.id, label: labelOf(label), said: { ...reading.said } });
  return changed;
}

/** Two documents that say the same are as certain as the more certain one. */
function agree(row: Row<object>, { confidence, requiresReview }: Reading<object>): void {
  row.confidence = Math.max(row.confidence, confidence);
  if (!requiresReview) Object.assign(row, { requiresReview: false, reviewReason: null });
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
