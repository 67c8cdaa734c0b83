import { labelOf, type ChangeReport, type EntityName } from './change-report.ts';
import type { EvidenceOwner, GraphPlan, Placed } from './graph-plan.ts';
import { evidenceOf, mergeReading, type Merge, type SourceDocument } from './merge-reading.ts';
import type { Reading } from './reading.ts';
import type { Stored } from './stored-graph.ts';

/** What all nouns are reconciled with. */
export interface Reconciliation {
  document: SourceDocument;
  /** No other document of the user's came in later: this one says in which order things stand. */
  isNewest: boolean;
  newId: () => string;
  plan: GraphPlan;
  report: ChangeReport;
}

export interface Noun {
  entity: EntityName;
  owner: EvidenceOwner;
}

/** Trust of a row as its reading has it. */
export function trustOf({ confidence, reviewReason }: Reading<object>): Omit<Placed, 'position'> {
  return { confidence, requiresReview: reviewReason !== null, reviewReason };
}

/** Notes a row that is new: in the report and with its evidence. */
export function noteNew(
  { plan, report }: Reconciliation,
  { entity, owner }: Noun,
  { id, label, reading }: { id: string; label: string; reading: Reading<object> },
): void {
  report.added.push({ entity, id, label: labelOf(label) });
  for (const one of evidenceOf(reading)) plan.evidence.create.push({ owner: { column: owner, id }, ...one });
}

/**
 * Merges a reading into the row that it was matched with, and notes that in the report and with its evidence.
 *
 * @returns the columns to write; empty when the row is as it should be
 */
export function mergeRow<Columns extends object>(
  { document, isNewest, plan, report }: Reconciliation,
  { entity, owner }: Noun,
  {
    stored,
    reading,
    position,
    label,
  }: { stored: Stored<Columns>; reading: Reading<Columns>; position: number; label: string },
): { merge: Merge<Columns>; data: Partial<Columns & Placed> } {
  const merge = mergeReading(stored, reading, document);
  const change = { entity, id: stored.id, label: labelOf(label) };
  const fields = Object.keys(merge.changed);
  if (stored.rejected) report.kept.push(change);
  else if (merge.kept.length > 0) report.kept.push({ ...change, fields: merge.kept });
  if (fields.length === 0) report.unchanged += 1;
  else if (!stored.rejected) report.updated.push({ ...change, fields });
  for (const one of merge.evidence.add) plan.evidence.create.push({ owner: { column: owner, id: stored.id }, ...one });
  plan.evidence.remove.push(...merge.evidence.remove);
  const data: Partial<Placed> = {};
  if (isNewest && stored.position !== position) data.position = position;
  // What was looked at and found good is not put up for review again as long as nothing changes in it.
  if (fields.length > 0) Object.assign(data, trustOf(reading));
  return { merge, data: { ...merge.changed, ...data } as Partial<Columns & Placed> };
}

/** Rows that the newest document leaves out stand behind those that it names, in the order that they had. */
export function placeRest(
  { isNewest }: Reconciliation,
  {
    rest,
    from,
    update,
  }: { rest: Stored<object>[]; from: number; update: { id: string; data: { position?: number } }[] },
): void {
  if (!isNewest) return;
  const inOrder = [...rest].sort((a, b) => a.position - b.position);
  inOrder.forEach(({ id, position }, i) => {
    if (position !== from + i) update.push({ id, data: { position: from + i } });
  });
}

/** Made by reading this document alone, and nobody has touched it since: another reading of the document may take it back. */
export function isOnlyFrom({ evidence, editedFields, rejected }: Stored<object>, document: SourceDocument): boolean {
  return (
    !rejected &&
    editedFields.length === 0 &&
    evidence.length > 0 &&
    evidence.every(({ documentId }) => documentId === document.id)
  );
}
