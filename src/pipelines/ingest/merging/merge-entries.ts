import { currentOrNot } from '../../../domain/provenance/doubts.ts';
import { titleLikeness } from '../../../domain/resume/words/role-words.ts';
import { isLocation } from '../../../domain/resume/words/places.ts';
import { matchRows } from '../../../domain/reconcile/match-rows.ts';
import { foldText } from '../../../domain/reconcile/fold-text.ts';
import type { Field, ParsedEducation, ParsedExperience } from '../../../domain/resume/parsed-resume.ts';
import { overlapAny } from '../../../domain/provenance/overlap.ts';
import { mergeBody } from './merge-body.ts';
import { disputed, isSameValue, mergeField, squash, type MergeRule, type Quote } from './merge-field.ts';

type Entry = ParsedExperience | ParsedEducation;
type Heads = Record<string, Field<string> | null>;

const ROLE = ['company', 'title', 'location'] as const;
const STUDY = ['institution', 'degree', 'field', 'location', 'score'] as const;

export function mergeRoles(model: ParsedExperience[], local: ParsedExperience[], quote: Quote): ParsedExperience[] {
  return align(model, local).map(({ model: mine, local: read }) => {
    const theirs = read && isDivided(mine, read) ? { ...read, company: mine.company, title: mine.title } : read;
    const head = mergeHead(mine, theirs, { names: ROLE, quote });
    const isPlaced = mine && theirs ? isSameEntry(mine, theirs, ['title', 'company']) : false;
    // A place in a head that both have read is proven by where it stands.
    const location =
      isPlaced && theirs?.location === null && isPlaceInHead(mine, quote) ? mine.location : head.location;
    return {
      ...head,
      location,
      ...mergeBody(mine, theirs, { isPlaced, others: local.filter((one) => one !== read), quote }),
    };
  });
}

export function mergeStudies(model: ParsedEducation[], local: ParsedEducation[], quote: Quote): ParsedEducation[] {
  return align(model, local).map(({ model: mine, local: theirs }) => ({
    ...mergeHead(mine, theirs, { names: STUDY, quote }),
    description: mergeField(mine?.description ?? null, theirs?.description ?? null, { preferred: 'model', quote }),
  }));
}

/** In a line with another value of the head. */
function isPlaceInHead(role: ParsedExperience | null, quote: Quote): role is ParsedExperience {
  if (!role?.location || role.location.reviewReason !== null || !isLocation(role.location.value)) return false;
  const line = quote(role.location.spans);
  return [role.title, role.company, role.start, role.end].some(
    (field) => field !== null && quote(field.spans) === line,
  );
}

/** The parser has the employer and the title as one name, which the model divides at a mark, the title being one by its words. */
function isDivided(model: ParsedExperience | null, local: ParsedExperience | null): model is ParsedExperience {
  if (!model?.company || !model.title || !local) return false;
  const { company, title } = model;
  const [joined, ...rest] = [local.company, local.title].filter((field) => field !== null);
  return (
    joined !== undefined &&
    rest.length === 0 &&
    [company, title].every(({ reviewReason, spans }) => reviewReason === null && overlapAny(spans, joined.spans)) &&
    [`${company.value}${title.value}`, `${title.value}${company.value}`].map(squash).includes(squash(joined.value)) &&
    titleLikeness(title.value) > 0 &&
    titleLikeness(company.value) === 0
  );
}

interface Pair<One> {
  model: One | null;
  local: One | null;
}

/** Entries of both readings that are read from the same places, in the order of the model's. */
function align<One extends Entry>(model: One[], local: One[]): Pair<One>[] {
  const matches = matchRows(model, local, [shared, alike]);
  const pairs = model.map((mine, i): Pair<One> => ({ model: mine, local: matches[i] ?? null }));
  const rest = local.filter((one) => !matches.includes(one));
  return [...pairs, ...rest.map((one) => ({ model: null, local: one }))].toSorted((a, b) => startOf(a) - startOf(b));
}

/** A title and statements tell an entry from its neighbors better than the dates, which a model may have swapped. */
const WEIGHTS: Record<string, number> = { title: 4, degree: 4, start: 2, end: 2, company: 1, institution: 3 };
const STATEMENT = 2;

function shared(a: Entry, b: Entry): number {
  const [ours, theirs] = [fieldsOf(a), fieldsOf(b)];
  const heads = Object.entries(WEIGHTS).reduce((sum, [name, weight]) => {
    const [mine, other] = [ours[name], theirs[name]];
    return sum + (mine && other && overlapAny(mine.spans, other.spans) ? weight : 0);
  }, 0);
  const statements = statementsOf(a).filter((span) => overlapAny([span], statementsOf(b)));
  return heads + STATEMENT * statements.length;
}

function alike(a: Entry, b: Entry): number {
  const [ours, theirs] = [fieldsOf(a), fieldsOf(b)];
  return Object.keys(WEIGHTS).filter((name) => {
    const [mine, other] = [ours[name], theirs[name]];
    return mine && other && foldText(mine.value) === foldText(other.value);
  }).length >= 2
    ? 1
    : 0;
}

const fieldsOf = (entry: Entry): Heads => entry as unknown as Heads;
const statementsOf = (entry: Entry) =>
  'achievements' in entry ? entry.achievements.flatMap(({ text }) => text.spans) : [];

function startOf({ model, local }: Pair<Entry>): number {
  const entry = model ?? local;
  if (!entry) return 0;
  const fields = fieldsOf(entry);
  const spans = Object.keys(WEIGHTS).flatMap((name) => fields[name]?.spans ?? []);
  return Math.min(...[...spans, ...statementsOf(entry)].map(({ start }) => start));
}

/** Both readings have the same head, with at least two values and none that differs. */
function isSameEntry(model: Entry, local: Entry, names: string[]): boolean {
  const [ours, theirs] = [fieldsOf(model), fieldsOf(local)];
  const both = [...names, 'start', 'end'].flatMap((name) => {
    const [mine, other] = [ours[name], theirs[name]];
    return mine && other ? [isSameValue(mine, other) && overlapAny(mine.spans, other.spans)] : [];
  });
  return both.length >= 2 && both.every(Boolean) && model.current === local.current;
}

function mergeHead<One extends Entry, Name extends string>(
  model: One | null,
  local: One | null,
  { names, quote }: { names: readonly Name[]; quote: Quote },
): Record<Name, Field<string> | null> & Pick<Entry, 'start' | 'end' | 'current'> {
  const [ours, theirs] = [model && fieldsOf(model), local && fieldsOf(local)];
  const rule: MergeRule = { preferred: 'model', quote };
  const heads = Object.fromEntries(
    names.map((name) => [name, mergeField(ours?.[name] ?? null, theirs?.[name] ?? null, rule)]),
  ) as Record<Name, Field<string> | null>;
  return { ...heads, ...mergePeriod(model, local, quote) };
}

/** Dates go together: one period stands, whole. */
function mergePeriod(model: Entry | null, local: Entry | null, quote: Quote): Pick<Entry, 'start' | 'end' | 'current'> {
  // A period that the document doesn't have is a reading that differs, too.
  const isDisputed = model !== null && 'isUnfound' in model;
  const rule: MergeRule = { preferred: 'local', certain: local !== null && model !== null && !isDisputed, quote };
  const dated = (entry: Entry | null) => entry !== null && (entry.start !== null || entry.end !== null);
  const [mine, theirs] = [dated(model) ? model : null, dated(local) ? local : null];
  const start = mergeField(mine?.start ?? null, theirs?.start ?? null, rule);
  const end = mergeField(mine?.end ?? null, theirs?.end ?? null, rule);
  if (!mine || !theirs) return { start, end, current: (theirs ?? mine)?.current ?? false };
  const isOpen = mine.current !== theirs.current;
  return {
    start: isOpen && start ? conflictingEnd(start, [mine, theirs], quote) : start,
    end: theirs.current ? null : end,
    current: theirs.current,
  };
}

function conflictingEnd(start: Field<string>, entries: Entry[], quote: Quote): Field<string> {
  const spans = entries.flatMap(({ end }) => end?.spans ?? []);
  return disputed(start, currentOrNot(quote([...start.spans, ...spans])));
}
