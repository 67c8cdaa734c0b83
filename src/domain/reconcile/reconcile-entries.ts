import { labelOf } from './change-report.ts';
import type { Placed, Rows } from './graph-plan.ts';
import { matchRows, type Likeness } from './match-rows.ts';
import { isOnlyFrom, mergeRow, noteNew, placeRest, trustOf, type Noun, type Reconciliation } from './merge-row.ts';
import type { Reading } from './reading.ts';
import { samePlaces } from './same-place.ts';
import type { Keyed } from './stored-graph.ts';

/** A reading of a row that has a key. */
export interface Entry<Columns> {
  key: string;
  label: string;
  reading: Reading<Columns>;
}

export interface EntryRules<Columns, KeyName extends string> extends Noun {
  keyName: KeyName;
  /** Every column, with the value of one that no document names. */
  blank: Columns;
  /** Columns whose place in the document tells that it is the same entry. */
  identity: readonly (keyof Columns & string)[];
  /** Less sure signs than key and place. */
  alike?: Likeness<Entry<Columns>, Keyed<Columns>>;
}

/** Reconciles the nouns that stand in a plain list: skills, education, certifications, languages. */
export function reconcileEntries<Columns extends object, KeyName extends string>(
  context: Reconciliation,
  rules: EntryRules<Columns, KeyName>,
  {
    read,
    stored,
    rows,
    remove,
  }: {
    read: Entry<Columns>[];
    stored: Keyed<Columns>[];
    rows: Rows<Columns & Placed & Record<KeyName, string>, Columns>;
    remove: string[];
  },
): void {
  const entries = mergeRepeated(read);
  const place = { documentId: context.document.id, columns: rules.identity };
  const matches = matchRows(entries, stored, [
    (entry, row) => (entry.key === row.key ? 1 : 0),
    ({ reading }, row) => samePlaces(reading, row, place),
    rules.alike ?? (() => 0),
  ]);
  let last = Math.max(-1, ...stored.map(({ position }) => position));
  entries.forEach((entry, i) => {
    const row = matches[i];
    if (!row) {
      const id = context.newId();
      const position = context.isNewest ? i : ++last;
      const columns = { ...rules.blank, ...entry.reading.said };
      const key = { [rules.keyName]: entry.key } as Record<KeyName, string>;
      rows.create.push({ id, ...columns, ...key, position, ...trustOf(entry.reading) });
      return noteNew(context, rules, { id, label: entry.label, reading: entry.reading });
    }
    const { data } = mergeRow(context, rules, { stored: row, reading: entry.reading, position: i, label: entry.label });
    if (Object.keys(data).length > 0) rows.update.push({ id: row.id, data });
  });
  const rest = stored.filter((one) => !matches.includes(one));
  const gone = rest.filter((one) => isOnlyFrom(one, context.document));
  placeRest(context, { rest: rest.filter((one) => !gone.includes(one)), from: entries.length, update: rows.update });
  for (const row of gone) {
    remove.push(row.id);
    context.report.removed.push({ entity: rules.entity, id: row.id, label: labelOf(row.key) });
  }
}

/** What a document names twice is one entry with the evidence of both places. */
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
