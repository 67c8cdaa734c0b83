import { foldInPlace } from './fold-in-place.ts';
import { PRESENT_PATTERN, SEASON_PATTERN } from './date-words.ts';
import { MONTH_NUMBERS, MONTH_PATTERN } from './month-words.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';

/** One end of a range as found in the text. `month` has its year elsewhere ("Jan – Mar 2020"). */
export type DateMark =
  | { kind: 'date'; value: PartialDate; season?: boolean; start: number; end: number }
  | { kind: 'month'; month: number; start: number; end: number }
  | { kind: 'short-year'; year: number; start: number; end: number }
  | { kind: 'present'; start: number; end: number };

const YEAR = '(?:19[4-9]\\d|20[0-6]\\d)';
/** Chinese and Japanese put no space between a date and the next word. In folded text まで is まて. */
const JOINED_BEFORE = '(?<=至|到|から|自|从|從|\\.\\.)';
const JOINED_AFTER = '(?=至|到|から|起|まて|부터|까지)';
const EDGE = `(?:${JOINED_BEFORE}|(?<![\\p{L}\\p{N}.,$€£%/#]))`;
const AFTER = '(?![\\p{L}\\p{N}%]|[.,]\\d)';
const MONTH = `(?<month>${MONTH_PATTERN})\\.?`;

/** Tried in this order at each position. The most precise forms come first, so that "2019-03-01" is not read as a year. */
const FORMS: readonly { pattern: RegExp; read: (groups: Record<string, string | undefined>) => Reading }[] = [
  form(`${EDGE}(?<year>${YEAR})([-/.])(?<mm>0?[1-9]|1[0-2])\\2(?<dd>0[1-9]|[12]\\d|3[01])${AFTER}`, (g) => numeric(g)),
  form(`${EDGE}(?<a>\\d{1,2})(?<mark>[-/.])\\s?(?<b>\\d{1,2})\\k<mark>\\s?(?<year>${YEAR})${AFTER}`, dayOrMonthFirst),
  form(
    `${EDGE}(?<dd>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|\\.|º|°)?\\s?(?:de\\s|of\\s)?\\s?${MONTH}[\\s,./-]{1,2}(?:de[l]?\\s)?(?<year>${YEAR})${AFTER}`,
    named,
  ),
  form(`${EDGE}${MONTH}\\s(?<dd>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,?\\s(?<year>${YEAR})${AFTER}`, named),
  form(`${EDGE}${MONTH}\\s?[\\s,./'’-]\\s?(?:(?:de[l]?|of)\\s)?(?<year>${YEAR})${AFTER}`, named),
  form(
    `${EDGE}(?<year>${YEAR})[\\s,./-]{1,2}${MONTH}(?!\\p{L})(?:\\s(?<dd>0?[1-9]|[12]\\d|3[01])\\.(?=$|[\\s,)]))?`,
    named,
  ),
  form(`${EDGE}${MONTH}\\s?['’](?<yy>\\d{2})${AFTER}`, named),
  form(`${EDGE}${MONTH}[\\s-](?<yy>[0-3]\\d)(?=\\s*(?:$|[-–—)|]))`, named),
  form(`${EDGE}(?<mm>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<year>${YEAR})${AFTER}`, (g) => numeric(g)),
  form(`${EDGE}(?<year>${YEAR})\\s/\\s(?<mm>0[1-9]|1[0-2])${AFTER}`, (g) => numeric(g)),
  form(
    `${EDGE}(?<year>${YEAR})(?:[-./]|\\s?[年년]\\s?)(?<mm>0[1-9]|1[0-2]|[1-9](?=\\s?[月월]))(?:\\s?[月월](?:\\s?(?<dd>0?[1-9]|[12]\\d|3[01])\\s?[日일])?)?(?![\\p{N}%])`,
    (g) => numeric(g),
  ),
  form(
    `${EDGE}(?<era>令和|平成|昭和|[rhs](?=\\d{1,2}\\s?年))\\s?(?<nth>元|\\d{1,2})\\s?年(?:\\s?(?<mm>0?[1-9]|1[0-2])\\s?月(?:\\s?(?<dd>0?[1-9]|[12]\\d|3[01])\\s?日)?)?(?![\\p{N}%])`,
    ofEra,
  ),
  form(`${EDGE}(?:${SEASON_PATTERN})\\s?[-/']?\\s?(?:(?:de|of)\\s)?(?<year>${YEAR})${AFTER}`, (g) => ({
    kind: 'date',
    value: g['year'] ?? '',
    season: true,
  })),
  form(
    `(?:${EDGE}|(?<=(?<![\\p{L}\\p{N}.,/-])${YEAR}/))(?<year>${YEAR})[年년]?(?:${JOINED_AFTER}|(?![\\p{N}%]|(?!\\p{Script=Han})\\p{L}|[.,]\\d))`,
    (g) => numeric(g),
  ),
  form(
    `(?:${JOINED_BEFORE}|(?<=[年月日년월일])|(?<![\\p{L}\\p{N}]))(?:${PRESENT_PATTERN})(?:まて)?(?![\\p{L}\\p{N}])`,
    () => ({ kind: 'present' }),
  ),
  form(`${EDGE}(?<mm>0[1-9]|1[0-2])[/.'’](?<yy>[0-6]\\d)${AFTER}`, (g) =>
    numeric({ mm: g['mm'], year: fullYear(g['yy']) }),
  ),
  form(`${EDGE}${MONTH}(?!\\p{L})`, (g) => ({ kind: 'month', month: monthOf(g) ?? 0 })),
  form(`(?<![\\p{L}\\p{N}.,$€£%#])['’]?(?<yy>\\d{2})${AFTER}`, (g) => ({
    kind: 'short-year',
    year: Number(g['yy']),
  })),
];

type Reading =
  | { kind: 'date'; value: PartialDate; season?: boolean }
  | { kind: 'month'; month: number }
  | { kind: 'short-year'; year: number }
  | { kind: 'present' }
  | null;

function form(source: string, read: (groups: Record<string, string | undefined>) => Reading) {
  return { pattern: new RegExp(source, 'yu'), read };
}

export interface DateHabits {
  /** In this document `2011/12` is an academic year, not December 2011. */
  academicYears?: boolean;
  /** This document's word for the open end of a period, folded. */
  present?: string;
}

/** All marks in the text, left to right, without overlaps. Bare months and two-digit years count only next to a date. */
export function findDates(text: string, { academicYears = false, present }: DateHabits = {}): DateMark[] {
  const folded = foldInPlace(text);
  const marks: DateMark[] = [];
  for (let at = 0; at < folded.length;) {
    const year = academicYears ? academicYearAt(folded, at) : null;
    const open = present !== undefined ? wordAt(folded, at, present) : null;
    const mark = year ?? open ?? (/[\s(,;:|]/.test(folded[at] ?? '') ? null : markAt(folded, at));
    if (mark) marks.push(mark);
    at = mark ? mark.end : at + 1;
  }
  return marks;
}

const ACADEMIC = new RegExp(`${EDGE}(${YEAR})/(\\d{2})${AFTER}`, 'yu');

/** Whether `YYYY/YY` names two consecutive years. */
export const isAcademicYear = (year: string, yy: string): boolean => (Number(year) + 1) % 100 === Number(yy);

/** The first year of an academic year. The second follows as a short year. */
function academicYearAt(folded: string, at: number): DateMark | null {
  ACADEMIC.lastIndex = at;
  const [, year = '', yy = ''] = ACADEMIC.exec(folded) ?? [];
  return year !== '' && isAcademicYear(year, yy) ? { kind: 'date', value: year, start: at, end: at + 4 } : null;
}

/** The document's own word for the open end, as a whole word. */
function wordAt(folded: string, at: number, word: string): DateMark | null {
  const isWhole =
    folded.startsWith(word, at) &&
    ![folded[at - 1], folded[at + word.length]].some((next) => /\p{L}/u.test(next ?? ''));
  return isWhole ? { kind: 'present', start: at, end: at + word.length } : null;
}

function markAt(folded: string, at: number): DateMark | null {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const reading = match ? read(match.groups ?? {}) : null;
    if (match && reading) return { ...reading, start: at, end: at + match[0].trimEnd().length };
  }
  return null;
}

function named(groups: Record<string, string | undefined>): Reading {
  const month = monthOf(groups);
  return month
    ? numeric({ year: groups['year'] ?? fullYear(groups['yy']), mm: String(month), dd: groups['dd'] })
    : null;
}

/** Japanese eras: the Gregorian year before the era's first year, and the number of its last year. */
const ERAS: Record<string, { before: number; last: number }> = {
  令和: { before: 2018, last: 99 },
  平成: { before: 1988, last: 31 },
  昭和: { before: 1925, last: 64 },
  r: { before: 2018, last: 99 },
  h: { before: 1988, last: 31 },
  s: { before: 1925, last: 64 },
};

/** 令和2年 is 2020, 平成元年 is 1989. */
function ofEra({ era = '', nth, mm, dd }: Record<string, string | undefined>): Reading {
  const [number, years] = [nth === '元' ? 1 : Number(nth), ERAS[era]];
  return years && number > 0 && number <= years.last ? numeric({ year: String(years.before + number), mm, dd }) : null;
}

function monthOf(groups: Record<string, string | undefined>): number | null {
  return MONTH_NUMBERS.get(groups['month'] ?? '') ?? null;
}

function numeric(parts: Record<string, string | undefined>): Reading {
  const value = [parts['year'], parts['mm']?.padStart(2, '0'), parts['dd']?.padStart(2, '0')].filter(Boolean).join('-');
  return isPartialDate(value) ? { kind: 'date', value } : null;
}

/**
 * Dots mean day first. With slashes or dashes, only a number above 12 shows which one is the day; otherwise only the year is
 * certain.
 */
function dayOrMonthFirst({ a = '', b = '', mark, year }: Record<string, string | undefined>): Reading {
  const [first, second] = [Number(a), Number(b)];
  if (mark === '.' || first > 12) return numeric({ year, mm: b, dd: a });
  if (second > 12) return numeric({ year, mm: a, dd: b });
  return numeric(first === second ? { year, mm: a, dd: b } : { year });
}

/** Expands a two-digit year: 00–69 is this century, 70–99 the last. */
function fullYear(yy: string | undefined): string {
  return `${Number(yy) < 70 ? '20' : '19'}${yy ?? ''}`;
}
