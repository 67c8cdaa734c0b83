import { findDateRanges } from '../../dates/read-date-range.ts';
import type { SectionEntryKind } from '../../career-graph/section-entry.ts';
import { isContinuation } from '../group-entries.ts';
import type { Field } from '../parsed-resume.ts';
import { slicesOf } from '../read-body.ts';
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
    const dated = { ...BLANK_ENTRY, date: dateIn(source, slices) };
    const isWhole = kind === 'publication' || text.length > LONGEST_NAME || slices.length > 1;
    if (isWhole) return { ...dated, title: fieldOf(slices, SURE_OF_HEADING) };
    const [name, organization, ...rest] = partsOf(source, slices[0] as Slice, dated.date);
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
            (!line.spaceAbove && (above.full || /^\p{Ll}/u.test(line.text))) ||
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

const onlyDate = (line: ResumeLine) => line.dates.some(({ start, end }) => line.text.length - (end - start) < 4);

/** The only date of an item, or its last one. */
function dateIn(source: string, slices: Slice[]): Field<string> | null {
  const dates = slices.flatMap(({ start, end }) =>
    findDateRanges(source.slice(start, end)).flatMap(({ from, to }) => {
      const date = to ?? from;
      return date ? [{ ...date, start: date.start + start, end: date.end + start }] : [];
    }),
  );
  const date = dates.at(-1);
  if (!date) return null;
  return { value: date.value, spans: [{ start: date.start, end: date.end }], confidence: 0.85, reviewReason: null };
}

/** The pieces between separators, without the date. */
function partsOf(source: string, slice: Slice, date: Field<string> | null): Slice[] {
  const [span] = date?.spans ?? [];
  const pieces = span ? [cutSlice(source, slice.start, span.start), cutSlice(source, span.end, slice.end)] : [slice];
  return pieces.filter(({ text }) => /\p{L}/u.test(text)).flatMap((piece) => splitSlice(source, piece, SEPARATOR));
}
