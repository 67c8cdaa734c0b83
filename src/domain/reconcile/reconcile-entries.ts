import type { EntityName } from './change-report.ts';
import { matchRows, type Likeness } from './match-rows.ts';
import { mergeRow, newRow, placeRest, type Reconciliation } from './merge-row.ts';
import type { Reading } from './reading.ts';
import { samePlaces } from './same-place.ts';
import type { KeyedRow } from './stored-graph.ts';

/** A reading of a row with a key. */
export interface Entry<Columns> {
  key: string;
  label: string;
  reading: Reading<Columns>;
}

export interface EntryRules<Columns> {
  entity: EntityName;
  /** Every column, with its value if the document doesn't give one. */
  blank: Columns;
  /** Criteria that are less certain than key and position. */
  alike?: Likeness<Entry<Columns>, KeyedRow<Columns>>;
}

/** Reconciles plain lists: skills, education, certifications, languages. */
export function reconcileEntries<Columns extends object>(
  context: Reconciliation,
  { entity, blank, alike = () => 0 }: EntryRules<Columns>,
  { read, rows }: { read: Entry<Columns>[]; rows: KeyedRow<Columns>[] },
): void {
  const entries = mergeRepeated(read);
  const matches = matchRows(entries, rows, [
    (entry, row) => (entry.key === row.key ? 1 : 0),
    ({ reading }, row) => samePlaces(reading, row, context.document.id),
    alike,
  ]);
  const made = entries.flatMap(({ key, label, reading }, position) => {
    const row = matches[position];
    const incoming = { entity, reading, position, label };
    if (!row) return [{ ...newRow(context, blank, incoming), key }];
    mergeRow(context, row, incoming);
    return [];
  });
  placeRest(rows, matches, entries.length);
  rows.push(...made);
}

/** Duplicates in a document become one entry with the evidence of both. */
function mergeRepeated<Columns>(read: Entry<Columns>[]): Entry<Columns>[] {
  const first = new Map<string, Entry<Columns>>();
  for (const entry of read) {
    const before = first.get(entry.key);
    if (!before) {
      first.set(entry.key, entry);
      continue;
    }
    const { said, spans } = before.reading;
    const both: typeof spans = { ...entry.reading.spans, ...spans };
    for (const [column, places] of Object.entries(entry.reading.spans)) {
      const isSame = said[column as keyof Columns] === entry.reading.said[column as keyof Columns];
      if (isSame) both[column] = [...(spans[column] ?? []), ...places];
    }
    first.set(entry.key, {
      ...before,
      reading: { ...before.reading, said: { ...entry.reading.said, ...said }, spans: both },
    });
  }
  return [...first.values()];
}
