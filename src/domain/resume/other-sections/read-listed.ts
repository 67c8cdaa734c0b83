import { moveRange } from '../../dates/move-range.ts';
import { findDateRanges, type DateRange } from '../../dates/read-date-range.ts';
import type { SectionEntryKind } from '../../career-graph/section-entry.ts';
import { isContinuation } from '../group-entries.ts';
import { onlyDate } from '../only-date.ts';
import type { Span } from '../parsed-resume.ts';
import { slicesOf } from '../read-body.ts';
import { dateField } from '../read-period.ts';
import type { ResumeLine } from '../resume-line.ts';
import { cutSlice, fieldOf, splitSlice, type Slice } from '../slices.ts';
import { SEPARATOR } from '../split-head.ts';
import { BLANK_ENTRY, SURE_OF_HEADING, type UnnamedEntry } from './blank-entry.ts';

/** Longer names are citations or sentences, which are not taken apart. */
const LONGEST_NAME = 120;

/** One entry per item or paragraph. A citation stays whole, because authors, title and journal can't be told apart for certain. */
export function readListed(source: string, lines: ResumeLine[], kind: SectionEntryKind): UnnamedEntry[] {
  return itemsOf(lines).map((item) => {
    const slices = slicesOf(source, item);
    const text = slices.map((slice) => slice.text).join(' ');
    const { time, span } = timeOf(source, slices);
    const dated = { ...BLANK_ENTRY, ...time };
    const isWhole = kind === 'publication' || text.length > LONGEST_NAME || slices.length > 1;
    if (isWhole) return { ...dated, title: fieldOf(slices, SURE_OF_HEADING) };
    const [name, organization, ...rest] = partsOf(source, slices[0] as Slice, span);
    return {
      ...dated,
      title: name ? fieldOf(name, SURE_OF_HEADING) : fieldOf(slices, SURE_OF_HEADING),
      organization: organization ? fieldOf(organization, 0.7) : null,
      text: rest.length > 0 ? fieldOf(rest, 0.7) : null,
    };
  });
}

/** A bullet with the lines that go on; without bullets, a paragraph or a line. */
function itemsOf(lines: ResumeLine[]): ResumeLine[][] {
  const items: ResumeLine[][] = [];
  const hasNumbers = lines.filter(({ text }) => NUMBERED.test(text)).length > 1;
  const hasHanging = isHanging(lines);
  for (const [index, line] of lines.entries()) {
    const open = items.at(-1);
    const above = lines[index - 1];
    const goesOn =
      above &&
      !line.bullet &&
      (hasNumbers
        ? !NUMBERED.test(line.text)
        : hasHanging
          ? line.x > Math.min(...lines.map(({ x }) => x)) + 3
          : isContinuation(lines, index) ||
            (!line.spaceAbove && ((above.full && above.dates.length === 0) || /^\p{Ll}/u.test(line.text))) ||
            onlyDate(line));
    if (open && goesOn) open.push(line);
    else items.push([line]);
  }
  return items;
}

/** "[12]", "3." */
const NUMBERED = /^(?:\[\d{1,3}\]|\d{1,3}[.)])\s/u;

/** Whether entries begin at the margin and go on indented, as bibliographies do. */
function isHanging(lines: ResumeLine[]): boolean {
  const left = Math.min(...lines.map(({ x }) => x));
  const indented = lines.filter(({ x }) => x > left + 3);
  return (
    indented.length > 1 &&
    indented.length < lines.length &&
    lines[0]?.x === left &&
    lines.every(({ bullet }) => !bullet)
  );
}

/** When it was, by the last date of the item, and where that stands. */
function timeOf(source: string, slices: Slice[]): { time: Partial<UnnamedEntry>; span: Span | null } {
  const range = slices
    .flatMap(({ start, end }) => findDateRanges(source.slice(start, end)).map((one) => moveRange(one, start)))
    .at(-1);
  if (!range) return { time: {}, span: null };
  const field = (date: DateRange['from']) => date && dateField(date, SURE_OF_HEADING);
  const [from, to] = [field(range.from), field(range.to)];
  if (range.current || (from && to)) return { time: { start: from, end: to, current: range.current }, span: range };
  return { time: { date: from ?? to }, span: range };
}

/** The pieces between separators, without the date. */
function partsOf(source: string, slice: Slice, date: Span | null): Slice[] {
  const pieces = date ? [cutSlice(source, slice.start, date.start), cutSlice(source, date.end, slice.end)] : [slice];
  const parts = pieces
    .filter(({ text }) => /\p{L}/u.test(text))
    .flatMap((piece) => splitSlice(source, piece, SEPARATOR));
  return parts.length === 1 && parts[0] ? splitAtComma(source, parts[0]) : parts;
}

/** "Young Researcher Award, German Research Foundation"; several commas or a quotation could mean anything. */
export function splitAtComma(source: string, slice: Slice): Slice[] {
  const isClear = slice.text.split(',').length === 2 && !/["“”„«»(]/u.test(slice.text);
  return isClear ? splitSlice(source, slice, /,/g) : [slice];
}
