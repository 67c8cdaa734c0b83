import { BETWEEN_PATTERN, EXPECTED_PATTERN, SINCE_PATTERN, UNTIL_PATTERN } from './date-words.ts';
import { findDates, type DateHabits, type DateMark } from './find-dates.ts';
import { foldInPlace } from './fold-in-place.ts';
import { rememberedPieces } from '../text/remembered.ts';
import type { PartialDate } from './partial-date.ts';

/** A date and its position in the text. */
export interface DatedSpan {
  value: PartialDate;
  /** A part of a year ("Summer 2022"), which is a period by itself. */
  season?: boolean;
  start: number;
  end: number;
}

/** A period as written in a document. A lone date is `from` with `single`; what it means depends on the section. */
export interface DateRange {
  from: DatedSpan | null;
  to: DatedSpan | null;
  /** The text says that the period is ongoing. */
  current: boolean;
  /** There is only one date, without a word or dash that makes it a range. */
  single: boolean;
  /** The text says that the end is planned ("expected May 2027"). */
  expected: boolean;
  /** Offsets of the whole expression, including its words and dashes. */
  start: number;
  end: number;
}

const BETWEEN = new RegExp(`^\\s*\\(?\\s*${BETWEEN_PATTERN}\\s*$`, 'u');
const SINCE = new RegExp(`(?<!\\p{L})(?:${SINCE_PATTERN})\\s*:?\\s*$`, 'u');
const EXPECTED = new RegExp(`(?<!\\p{L})(?:${EXPECTED_PATTERN})(?:\\s+(?:in|fur|pour|para|per|for))?\\s*:?\\s*$`, 'u');
const EXPECTED_BEHIND = new RegExp(`^\\s*[,(（–-]?\\s*(?:${EXPECTED_PATTERN})(?!\\p{L})\\s*[)）]?`, 'u');
const UNTIL = new RegExp(`(?<!\\p{L})(?:${UNTIL_PATTERN})\\s*:?\\s*$`, 'u');
const FROM = /(?<!\p{L})(?:from|von|vom|de|du|dal|da|van|od|del)\s*$/u;
const OPEN_DASH = /^\s*[-–—]\s*(?=$|[)|,;])/u;

/** The first period in the text, or null. */
export function readDateRange(text: string): DateRange | null {
  return findDateRanges(text)[0] ?? null;
}

/** All periods in the text, left to right. Never guesses a month, a year or an end. */
export function findDateRanges(text: string, habits?: DateHabits): readonly DateRange[] {
  return habits ? rangesIn(text, habits) : usualRanges(text);
}

/** Each line of a document is asked about several times. */
const usualRanges = rememberedPieces((text: string): readonly DateRange[] => rangesIn(text, {}));

function rangesIn(text: string, habits: DateHabits): DateRange[] {
  const folded = foldInPlace(text);
  const marks = findDates(text, habits);
  const ranges: DateRange[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    const next = marks[index + 1];
    if (!mark) continue;
    const paired = next && joins(folded.slice(mark.end, next.start), next) ? pair(mark, next, folded) : null;
    const range = paired ?? (mark.kind === 'date' ? alone(mark, folded) : null);
    if (range) ranges.push(withExpectation(range, folded));
    if (paired) index += 1;
  }
  return habits.academicYears ? joinYears(ranges, folded) : ranges;
}

/** "2011/12 – 2013/14" are four years in two ranges. */
function joinYears(ranges: DateRange[], folded: string): DateRange[] {
  const joined: DateRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last?.to && range.from && BETWEEN.test(folded.slice(last.end, range.start)))
      joined[joined.length - 1] = { ...range, from: last.from, start: last.start, single: false };
    else joined.push(range);
  }
  return joined;
}

/** "Expected May 2027", "2023 – 2027 (expected)". */
function withExpectation(range: DateRange, folded: string): DateRange {
  const last = range.to ?? range.from;
  const before = EXPECTED.exec(folded.slice(0, last?.start ?? 0));
  if (before && before.index >= range.start - before[0].length)
    return range.to
      ? { ...range, expected: true, start: Math.min(range.start, before.index) }
      : { ...range, from: null, to: range.from, single: false, expected: true, start: before.index };
  const behind = EXPECTED_BEHIND.exec(folded.slice(range.end));
  if (!behind) return range;
  const end = range.end + behind[0].length;
  return range.to || range.current
    ? { ...range, expected: true, end }
    : { ...range, from: null, to: range.from, single: false, expected: true, end };
}

/** Words for the open end may include the "to" ("to date", "ad oggi"), so a space before them is enough. */
function joins(between: string, next: DateMark): boolean {
  return (
    BETWEEN.test(between) ||
    BETWEEN.test(between.replace(EXPECTED, '')) ||
    (next.kind === 'present' && /^\s*$/.test(between))
  );
}

function pair(first: DateMark, second: DateMark, folded: string): DateRange | null {
  const from = startOf(first, second);
  if (!from) return null;
  const start = openingWord(folded, first.start);
  const range = { from, start, end: second.end, single: false, expected: false };
  if (second.kind === 'present') return { ...range, to: null, current: true };
  if (second.kind === 'date') {
    const inOrder = from.value.slice(0, second.value.length) <= second.value;
    return inOrder ? { ...range, to: span(second.value, second), current: false } : null;
  }
  if (second.kind === 'short-year' && first.kind === 'date' && first.value.length === 4) {
    const year = yearAfter(Number(first.value), second.year);
    return year === null ? null : { ...range, to: span(String(year), second), current: false };
  }
  return null;
}

const LAST_YEAR = 2069;

/** 1998 – 99, 1999/00; null for two digits that can't be a later year. */
function yearAfter(first: number, twoDigits: number): number | null {
  const century = Math.floor(first / 100) * 100;
  const year = century + twoDigits + ((first + 1) % 100 === 0 && twoDigits === 0 ? 100 : 0);
  return year > first && year <= LAST_YEAR ? year : null;
}

/** A bare month gets the year of the other end. */
function startOf(first: DateMark, second: DateMark): DatedSpan | null {
  if (first.kind === 'date') return span(first.value, first);
  if (first.kind !== 'month' || second.kind !== 'date' || second.value.length < 7) return null;
  return span(`${second.value.slice(0, 4)}-${String(first.month).padStart(2, '0')}`, first);
}

const NOTED = { single: false, expected: false };

function alone(mark: DateMark & { kind: 'date' }, folded: string): DateRange {
  const before = folded.slice(0, mark.start);
  const date = { ...span(mark.value, mark), ...(mark.season ? { season: true } : {}) };
  const since = SINCE.exec(before);
  if (since) return { ...NOTED, from: date, to: null, current: true, start: since.index, end: mark.end };
  const until = UNTIL.exec(before);
  if (until) return { ...NOTED, from: null, to: date, current: false, start: until.index, end: mark.end };
  const dash = OPEN_DASH.exec(folded.slice(mark.end));
  const end = mark.end + (dash ? dash[0].trimEnd().length : 0);
  return { ...NOTED, from: date, to: null, current: false, single: !dash, start: mark.start, end };
}

function openingWord(folded: string, at: number): number {
  const before = folded.slice(0, at);
  return (FROM.exec(before) ?? SINCE.exec(before))?.index ?? at;
}

function span(value: PartialDate, mark: { start: number; end: number }): DatedSpan {
  return { value, start: mark.start, end: mark.end };
}
