import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import { overlapAny } from '../../../domain/provenance/overlap.ts';
import { matchRows } from '../../../domain/reconcile/match-rows.ts';
import { SECTION_DATES, SECTION_LISTS } from '../../../domain/career-graph/section-entry.ts';
import type { Field, ParsedSectionEntry, Span } from '../../../domain/resume/parsed-resume.ts';
import { isCovered } from './merge-body.ts';
import { agreed, disputed, isSameValue, mergeField, type MergeRule, type Quote } from './merge-field.ts';

type Entry = ParsedSectionEntry;
type List = (typeof SECTION_LISTS)[number];

const LINES = ['title', 'organization', 'category', 'number', 'location', 'url'] as const;

/** Entries of all other sections in both readings, in the order of the document. */
export function mergeSections(model: Entry[], local: Entry[], quote: Quote): Entry[] {
  const matches = matchRows(model, local, [shared]);
  const theirs = local.flatMap(fieldsOf);
  const pairs = model.flatMap((mine, i) => {
    const other = matches[i] ?? null;
    // The parser has the same words in another entry already.
    const isKnown = other === null && fieldsOf(mine).every((field) => isCovered(field, theirs));
    return isKnown ? [] : [mergeEntry(mine, other, quote)];
  });
  const rest = local.filter((one) => !matches.includes(one)).map((one) => mergeEntry(null, one, quote));
  return [...pairs, ...rest].toSorted((a, b) => startOf(a) - startOf(b));
}

const fieldsOf = (entry: Entry): Field<string>[] =>
  [
    ...[...LINES, 'text' as const, ...SECTION_DATES].map((name) => entry[name]),
    ...SECTION_LISTS.flatMap((name) => entry[name]),
  ].filter((field) => field !== null);

const spansOf = (fields: readonly (Field<string> | null)[]) => fields.flatMap((field) => field?.spans ?? []);

/** How much of two entries is read from the same places; a title tells most. */
function shared(a: Entry, b: Entry): number {
  const meet = (of: (entry: Entry) => Span[], weight: number) => (overlapAny(of(a), of(b)) ? weight : 0);
  const body = ({ text, items }: Entry) => spansOf([text, ...items]);
  return (
    meet(({ title }) => spansOf([title]), 4) +
    meet(({ organization, roles }) => spansOf([organization, ...roles]), 2) +
    meet(body, 2) +
    meet(({ title, organization, roles, text, items }) => spansOf([title, organization, ...roles, text, ...items]), 1)
  );
}

function mergeEntry(mine: Entry | null, theirs: Entry | null, quote: Quote): Entry {
  const rule: MergeRule = { preferred: 'model', quote };
  const certain: MergeRule = { preferred: 'local', certain: mine !== null, quote };
  const entry = theirs ?? mine;
  if (!entry) throw new Error('An entry is in neither reading.');
  const both = (name: (typeof LINES)[number] | (typeof SECTION_DATES)[number], how: MergeRule) =>
    mergeField(mine?.[name] ?? null, theirs?.[name] ?? null, how);
  return {
    kind: entry.kind,
    heading: entry.heading,
    title: both('title', rule),
    organization: both('organization', rule),
    category: both('category', certain),
    number: both('number', certain),
    location: both('location', rule),
    url: both('url', certain),
    start: both('start', certain),
    end: both('end', certain),
    date: both('date', certain),
    current: entry.current,
    text: mergeText(mine, theirs, rule),
    roles: mergeList('roles', mine, theirs),
    items: mergeList('items', mine, theirs),
    // The model isn't asked for them.
    keywords: theirs?.keywords ?? [],
  };
}

/** What the other reading has in its text or its items is no conflict, however it divides them. */
function mergeText(mine: Entry | null, theirs: Entry | null, rule: MergeRule): Field<string> | null {
  const [a, b] = [mine?.text ?? null, theirs?.text ?? null];
  if (a && b) return mergeField(a, b, rule);
  if (b) return mine && isCovered(b, bodyOf(mine)) ? b : mergeField(null, b, rule);
  if (!a) return null;
  // The parser has it as items already.
  if (theirs && isCovered(a, bodyOf(theirs))) return null;
  return mergeField(a, null, rule);
}

const bodyOf = ({ text, items }: Entry) => [...(text ? [text] : []), ...items];

function mergeList(name: List, mine: Entry | null, theirs: Entry | null): Field<string>[] {
  const [model, local] = [mine?.[name] ?? [], theirs?.[name] ?? []];
  const others = mine ? [...model, ...bodyOf(mine)] : [];
  const kept = local.map((field) => {
    const same = model.find((one) => isSameValue(one, field) && overlapAny(one.spans, field.spans));
    if (same) return agreed(same, field);
    return isCovered(field, others) ? field : disputed(field, DOUBTS.onlyOne);
  });
  const known = theirs ? [...local, ...bodyOf(theirs)] : [];
  const added = model.filter((field) => !isCovered(field, known)).map((field) => disputed(field, DOUBTS.onlyOne));
  return [...kept, ...added].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

const startOf = (entry: Entry) => Math.min(...spansOf(fieldsOf(entry)).map(({ start }) => start));
