import type { PartialDate } from '../dates/partial-date.ts';
import type { Field, ParsedCertification, ParsedEducation, ParsedExperience } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';
import { cutSlice, fieldOf, splitSlice, type Slice } from './slices.ts';
import { isEastAsianInstitution, isEastAsianTitle } from './words/east-asian.ts';

/** Contents of the grid of years and months in a Japanese resume form (rirekisho, 履歴書). */
export interface Rirekisho {
  experiences: ParsedExperience[];
  education: ParsedEducation[];
  certifications: ParsedCertification[];
}

/** One row: date and event. A row without a date continues the row above. */
interface Row {
  date: Field<PartialDate> | null;
  event: Slice;
}

const ROW = /^(?:(\d{4})|(令和|平成|昭和)\s?(\d{1,2}|元))\s*年?\s+(\d{1,2})\s*月?\s+(?=\S)/u;

/** The Gregorian year before an era's first year. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Minimum number of rows with year and month to count as a grid. */
const MIN_ROWS = 3;

const JOINED = /\s*(?:に?(?:入社|入職|入所|入行|入庁|就職|採用|着任))(?:（[^）]*）)?$/u;
const LEFT =
  /\s*(?:を?(?:一身上の都合により|会社都合により|契約期間満了により|定年により)?\s*(?:退社|退職|退所|退行|退庁|離任))$/u;
const ENROLLED = /\s*(?:入学|編入学?|転入学?)$/u;
const GRADUATED = /\s*(?:卒業見込み?|卒業|修了見込み?|修了|中途退学|中退|退学)$/u;
const LASTS = /^現在に至る|^現在在職中/u;
const OBTAINED = /\s*(?:を?(?:取得|合格|登録|認定))$/u;

/** Reads the grid; null if the lines are not one. */
export function readRirekisho(source: string, lines: ResumeLine[]): Rirekisho | null {
  const rows = lines.map((line) => rowOf(source, line));
  if (rows.filter(({ date, event }) => date !== null && isEvent(event.text)).length < MIN_ROWS) return null;
  const rirekisho: Rirekisho = { experiences: [], education: [], certifications: [] };
  for (const [index, { date, event }] of rows.entries()) {
    const current = rirekisho.experiences.at(-1);
    if (LASTS.test(event.text) && current) current.current = true;
    if (!date) continue;
    if (JOINED.test(event.text)) rirekisho.experiences.push(joined(source, event, date, rows.slice(index + 1)));
    else if (LEFT.test(event.text)) leave(source, rirekisho.experiences, event, date);
    else if (ENROLLED.test(event.text)) rirekisho.education.push(enrolled(source, event, date));
    else if (GRADUATED.test(event.text)) graduate(source, rirekisho.education, event, date);
    else if (OBTAINED.test(event.text))
      rirekisho.certifications.push({
        name: fieldOf(without(source, event, OBTAINED), 0.9),
        issuer: null,
        date,
        url: null,
      });
  }
  return {
    ...rirekisho,
    experiences: rirekisho.experiences.toReversed(),
    education: rirekisho.education.toReversed(),
  };
}

const isEvent = (text: string) => [JOINED, LEFT, ENROLLED, GRADUATED, OBTAINED].some((pattern) => pattern.test(text));

function rowOf(source: string, line: ResumeLine): Row {
  const match = ROW.exec(line.text);
  if (!match) return { date: null, event: cutSlice(source, line.start, line.end) };
  const [whole, year, era, count, month] = match;
  const full = year ?? String((ERAS[era ?? ''] ?? 0) + (count === '元' ? 1 : Number(count)));
  const value = `${full}-${(month ?? '').padStart(2, '0')}`;
  const end = line.start + whole.trimEnd().length;
  const date = { value, spans: [{ start: line.start, end }], confidence: 0.95, reviewReason: null };
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return { date: isMonth ? date : null, event: cutSlice(source, line.start + whole.length, line.end) };
}

function without(source: string, event: Slice, ending: RegExp): Slice {
  const match = ending.exec(source.slice(event.start, event.end));
  return match ? cutSlice(source, event.start, event.start + match.index) : event;
}

/** The role's title is in the rows below, before the next date. */
function joined(source: string, event: Slice, start: Field<PartialDate>, below: Row[]): ParsedExperience {
  const until = below.findIndex(({ date }) => date !== null);
  const rows = (until < 0 ? below : below.slice(0, until))
    .map((row) => row.event)
    .filter(({ text }) => !LASTS.test(text) && text !== '以上' && text !== '');
  const title = rows.find(({ text }) => isEastAsianTitle(text)) ?? null;
  const rest = rows.filter((one) => one !== title).slice(0, title ? undefined : 2);
  return {
    company: fieldOf(without(source, event, JOINED), 0.95),
    title: title && fieldOf(title, 0.85),
    location: null,
    start,
    end: null,
    current: false,
    description: rest.length > 0 ? fieldOf(rest, 0.7) : null,
    achievements: [],
  };
}

/** Ends the role at the named employer, or the latest open role if the row names none. */
function leave(source: string, experiences: ParsedExperience[], event: Slice, end: Field<PartialDate>): void {
  const name = without(source, event, LEFT).text;
  const open = experiences.filter((one) => one.end === null && !one.current);
  const role = open.findLast(({ company }) => name !== '' && company?.value === name) ?? open.at(-1);
  if (role) role.end = end;
}

function enrolled(source: string, event: Slice, start: Field<PartialDate>): ParsedEducation {
  return { ...schoolOf(source, without(source, event, ENROLLED)), start };
}

function graduate(source: string, education: ParsedEducation[], event: Slice, end: Field<PartialDate>): void {
  const school = schoolOf(source, without(source, event, GRADUATED));
  const known = education.find((one) => one.end === null && one.institution?.value === school.institution?.value);
  if (known) Object.assign(known, { end, degree: known.degree ?? school.degree });
  else education.push({ ...school, end });
}

/** "青葉大学 工学部 情報工学科": the school, followed by the faculty and department. */
function schoolOf(source: string, name: Slice): ParsedEducation {
  const pieces = splitSlice(source, name, /\s+/gu);
  const at = pieces.findLastIndex(({ text }) => isEastAsianInstitution(text));
  const school = pieces[at];
  const [first, last] = [pieces[at + 1], pieces.at(-1)];
  const degree = first && last ? cutSlice(source, first.start, last.end) : null;
  return {
    institution: school ? fieldOf(cutSlice(source, name.start, school.end), 0.92) : fieldOf(name, 0.7),
    degree: degree && degree.text !== '' ? fieldOf(degree, 0.9) : null,
    ...{ field: null, location: null, start: null, end: null, current: false, score: null, description: null },
  };
}
