import { BETWEEN_PATTERN, SINCE_PATTERN, UNTIL_PATTERN } from './date-words.ts';
import { findDates, type DateMark } from './find-dates.ts';
import { foldInPlace } from './fold-in-place.ts';
import type { PartialDate } from './partial-date.ts';

/** A date and its position in the text. */
export interface DatedSpan {
  value: PartialDate;
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
  /** Offsets of the whole expression, including its words and dashes. */
  start: number;
  end: number;
}

const BETWEEN = new RegExp(`^\\s*\\(?\\s*${BETWEEN_PATTERN}\\s*$`, 'u');
const SINCE = new RegExp(`(?<!\\p{L})(?:${SINCE_PATTERN})\\s*:?\\s*$`, 'u');
const UNTIL = new RegExp(`(?<!\\p{L})(?:${UNTIL_PATTERN})\\s*:?\\s*$`, 'u');
const FROM = /(?<!\p{L})(?:from|von|vom|de|du|dal|da|van|od|del)\s*$/u;
const OPEN_DASH = /^\s*[-–—]\s*(?=$|[)|,;])/u;

/** The first period in the text, or null. */
export function readDateRange(text: string): DateRange | null {
  return findDateRanges(text)[0] ?? null;
}

/** All periods in the text, left to right. Knows the words of nine languages; never guesses a month, a year or an end. */
export function findDateRanges(text: string): DateRange[] {
  const folded = foldInPlace(text);
  const marks = findDates(text);
  const ranges: DateRange[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    const next = marks[index + 1];
    if (!mark || mark.kind === 'present' || mark.kind === 'short-year') continue;
    const paired = next && joins(folded.slice(mark.end, next.start), next) ? pair(mark, next, folded) : null;
    const range = paired ?? (mark.kind === 'date' ? alone(mark, folded) : null);
    if (range) ranges.push(range);
    if (paired) index += 1;
  }
  return ranges;
}

/** Words for the open end may include the "to" ("to date", "ad oggi"), so a space before them is enough. */
function joins(between: string, next: DateMark): boolean {
  return BETWEEN.test(between) || (next.kind === 'present' && /^\s*$/.test(between));
}

function pair(first: DateMark, second: DateMark, folded: string): DateRange | null {
  const from = startOf(first, second);
  if (!from) return null;
  const start = openingWord(folded, first.start);
  const range = { from, start, end: second.end, single: false };
  if (second.kind === 'present') return { ...range, to: null, current: true };
  if (second.kind === 'date') {
    const inOrder = from.value.slice(0, second.value.length) <= second.value;
    return inOrder ? { ...range, to: span(second.value, second), current: false } : null;
  }
  if (second.kind === 'short-year' && first.kind === 'date' && first.value.length === 4) {
    const year = Math.floor(Number(first.value) / 100) * 100 + second.year;
    return year > Number(first.value) ? { ...range, to: span(String(year), second), current: false } : null;
  }
  return null;
}

/** A bare month gets the year of the other end. */
function startOf(first: DateMark, second: DateMark): DatedSpan | null {
  if (first.kind === 'date') return span(first.value, first);
  if (first.kind !== 'month' || second.kind !== 'date' || second.value.length < 7) return null;
  return span(`${second.value.slice(0, 4)}-${String(first.month).padStart(2, '0')}`, first);
}

function alone(mark: DateMark & { kind: 'date' }, folded: string): DateRange {
  const before = folded.slice(0, mark.start);
  const date = span(mark.value, mark);
  const since = SINCE.exec(before);
  if (since) return { from: date, to: null, current: true, single: false, start: since.index, end: mark.end };
  const until = UNTIL.exec(before);
  if (until) return { from: null, to: date, current: false, single: false, start: until.index, end: mark.end };
  const dash = OPEN_DASH.exec(folded.slice(mark.end));
  const end = mark.end + (dash ? dash[0].trimEnd().length : 0);
  return { from: date, to: null, current: false, single: !dash, start: mark.start, end };
}

function openingWord(folded: string, at: number): number {
  const before = folded.slice(0, at);
  return (FROM.exec(before) ?? SINCE.exec(before))?.index ?? at;
}

function span(value: PartialDate, mark: { start: number; end: number }): DatedSpan {
  return { value, start: mark.start, end: mark.end };
}
