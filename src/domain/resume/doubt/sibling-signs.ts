import { bin, lookOf } from '../sectioning/look.ts';
import type { ReadEntry, ReadValue } from './list-values.ts';
import { linesOf, type ReadPage } from './place-signs.ts';
import { present } from './value-signs.ts';
import type { ValueKind } from './value-kind.ts';

/** How a value compares with the others of its kind, and its entry with the other entries of the document. */
export type Siblings = (value: ReadValue) => string[];

export function siblingsIn(page: ReadPage, values: readonly ReadValue[]): Siblings {
  const byKind = groupBy(values, ({ kind }) => kind);
  const byText = groupBy(values, ({ field }) => squash(field.value));
  const looks = new Map(
    values.map((value) => {
      const [line] = linesOf(page, value.field.spans);
      return [value, line ? lookOf(line) : ''];
    }),
  );
  const entries = [...new Set(values.flatMap(({ entry }) => entry ?? []))];
  const shapes = new Map(entries.map((entry) => [entry, shapeOf(page, entry)]));
  const slots = new Map(values.map((value) => [value, slotOf(page, value)]));
  return (value) => {
    const { kind, entry, field } = value;
    const alike = byKind.get(kind) ?? [];
    const others = alike.filter((one) => one !== value);
    const share = (of: (one: ReadValue) => boolean) =>
      others.length === 0 ? 'alone' : String(bin(others.filter(of).length / others.length, 0.01, 0.34, 0.67, 1));
    const same = byText.get(squash(field.value)) ?? [];
    const median = [...others].map((one) => one.field.value.length).toSorted((a, b) => a - b)[others.length >> 1] ?? 0;
    const at = alike.indexOf(value);
    return [
      ...present({
        count: bin(alike.length, 2, 3, 5, 9, 20),
        first: at === 0,
        last: at === alike.length - 1,
        samelook: share((one) => looks.get(one) === looks.get(value)),
        sameslot: entry !== null && share((one) => slots.get(one) === slots.get(value)),
        length: others.length > 0 && String(bin(field.value.length / Math.max(1, median), 0.3, 0.6, 1.7, 3)),
        repeated: same.some((one) => one !== value && one.kind === kind),
        alsoas: [...new Set(same.map((one) => one.kind))].find((one) => one !== kind) ?? null,
        within: values.some(
          (one) => one.kind !== kind && one.kind !== 'statement' && one.kind !== 'summary' && contains(one, value),
        ),
      }),
      ...(entry ? entrySigns(entry, entries, shapes) : []),
    ];
  };
}

function entrySigns(entry: ReadEntry, all: readonly ReadEntry[], shapes: ReadonlyMap<ReadEntry, string>): string[] {
  const peers = all.filter(({ kind }) => kind === entry.kind);
  const others = peers.filter((one) => one !== entry);
  const has = (one: ReadEntry, kind: ValueKind) => one.values.some((value) => value.kind === kind);
  const names: readonly ValueKind[] =
    entry.kind === 'role'
      ? ['title', 'company', 'place', 'start', 'end']
      : ['school', 'degree', 'studyStart', 'studyEnd'];
  const flagged = entry.values.filter(({ field }) => field.reviewReason !== null).length;
  const alike = others.filter((one) => shapes.get(one) === shapes.get(entry)).length;
  const compared = names.map((kind) => {
    const share = others.length === 0 ? 0 : others.filter((one) => has(one, kind)).length / others.length;
    const usual = others.length === 0 ? 'alone' : share > 0.6 ? 'usual' : share < 0.4 ? 'rare' : 'mixed';
    return `${kind}${has(entry, kind) ? '+' : '-'}${usual}`;
  });
  return [
    ...compared,
    ...present({
      entries: bin(peers.length, 2, 3, 5, 8),
      entryat: peers.indexOf(entry) === 0 ? 'first' : peers.indexOf(entry) === peers.length - 1 ? 'last' : 'mid',
      shapes: others.length === 0 ? 'alone' : String(bin(alike / others.length, 0.01, 0.34, 0.67, 1)),
      lacks: names.filter((kind) => !has(entry, kind)).length,
      entryflags: bin(flagged / Math.max(1, entry.values.length), 0.01, 0.3, 0.6),
      least: bin(Math.min(...entry.values.map(({ field }) => field.confidence)), 0.4, 0.55, 0.7, 0.85),
    }),
  ];
}

/** In which order and on how many lines the parts of an entry stand. */
function shapeOf(page: ReadPage, { values }: ReadEntry): string {
  const heads = values.filter(({ kind }) => kind !== 'statement');
  const first = Math.min(...heads.flatMap(({ field }) => linesOf(page, field.spans).map(({ index }) => index)));
  return heads
    .toSorted((a, b) => (a.field.spans[0]?.start ?? 0) - (b.field.spans[0]?.start ?? 0))
    .map(({ kind, field }) => `${kind}${(linesOf(page, field.spans)[0]?.index ?? first) - first}`)
    .join(' ');
}

/** Where a value stands relative to its entry's date, and its look. */
function slotOf(page: ReadPage, { field, entry }: ReadValue): string {
  const [line] = linesOf(page, field.spans);
  const date = entry?.values.find(({ kind }) => kind === 'start' || kind === 'end' || /^study[SE]/.test(kind));
  const dated = date && linesOf(page, date.field.spans)[0];
  if (!line) return 'none';
  const segment = line.segments.findIndex(
    ({ start, end }) => (field.spans[0]?.start ?? 0) < end && start >= line.start,
  );
  return [dated ? line.index - dated.index : 'none', segment, line.bold, line.bullet].join('|');
}

const contains = (outer: ReadValue, inner: ReadValue) =>
  outer.field.spans.some(({ start, end }) =>
    inner.field.spans.some((one) => one.start >= start && one.end <= end && one.end - one.start < end - start),
  );

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function groupBy<Value, Key>(all: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
