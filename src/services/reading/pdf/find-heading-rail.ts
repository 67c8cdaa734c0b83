import { findDateRanges } from '../../../domain/dates/read-date-range.ts';
import { nameSection } from '../../../domain/resume/words/name-sections.ts';
import type { Rail, RailRow } from './find-rail.ts';
import { asOne, isDate, joined, linesOf, type LabelLine } from './label-lines.ts';
import type { PageItem } from './page-items.ts';

/** Fewest rows of a rail. */
const LEAST_ROWS = 4;
/** Longest heading, in letters. */
const LONGEST = 40;
/** Largest distance of the lines of one label, relative to their size. */
const CLOSE = 1.9;
/** Largest distance of two lines that count as level, relative to their size. */
const LEVEL = 0.6;
/** Largest distance of a label centered on two lines from either. */
const CENTERED = 1.2;
/** Largest distance of the lines of a block, relative to their size. */
const BLOCK = 2.6;

/** What stands together on the left: a heading, a date, or a heading with the date of its first entry. */
interface Label {
  heading: LabelLine[];
  date: LabelLine[];
}

/**
 * Finds a page whose left side has nothing but headings and dates, each somewhere beside its content: at its top or centered on it. The
 * headings may be unknown, but they look alike and unlike the content. Null if there is none.
 */
export function findHeadingRail(left: PageItem[], right: PageItem[]): Rail | null {
  const labels = labelsOf(linesOf(left));
  if (labels === null || labels.length < LEAST_ROWS) return null;
  const headings = labels.filter(({ heading }) => heading.length > 0);
  if (!headings.some(({ heading }) => nameSection(joined(heading)) !== null)) return null;
  const lines = linesOf(right);
  if (!standOut(headings, lines)) return null;
  const cuts = labels.map((label, index) => cutAbove(lines, label, labels[index - 1]));
  const contents = cuts.map((top, index) => right.filter(({ y }) => y >= top && y < (cuts[index + 1] ?? Infinity)));
  const empty = contents.filter((content) => content.length === 0).length;
  if (empty > labels.length / 3) return null;
  const rows = labels.flatMap(({ heading, date }, index): RailRow[] => {
    const content = contents[index] ?? [];
    if (heading.length === 0) return [{ label: asOne(date), content }];
    if (date.length === 0) return [{ label: asOne(heading), content }];
    return [
      { label: asOne(heading), content: [] },
      { label: asOne(date), content },
    ];
  });
  const last = labels.at(-1);
  const end = (last && linesIn(last).at(-1)?.y) ?? 0;
  const top = Math.min(cuts[0] ?? 0, labels[0]?.heading[0]?.y ?? Infinity, labels[0]?.date[0]?.y ?? Infinity) - 1;
  return { rows, top, bottom: Math.max(end, ...right.map(({ y }) => y)) };
}

/** Null if a line is neither a heading nor a date. */
function labelsOf(lines: LabelLine[]): Label[] | null {
  const labels: Label[] = [];
  let before: LabelLine | undefined;
  for (const line of lines) {
    const last = labels.at(-1);
    const isClose = before !== undefined && line.y - before.y < Math.max(line.size, before.size) * CLOSE;
    before = line;
    if (isDate(line.text)) {
      if (last && isClose && last.date.length === 0) last.date.push(line);
      else labels.push({ heading: [], date: [line] });
      continue;
    }
    if (line.text.length > LONGEST || !/\p{L}{2}/u.test(line.text) || findDateRanges(line.text).length > 0) return null;
    if (last && isClose && last.date.length === 0 && last.heading.length < 2) last.heading.push(line);
    else if (last && isClose) return null;
    else labels.push({ heading: [line], date: [] });
  }
  return labels;
}

/** Whether the headings look alike, and no line of the right side looks like them. */
function standOut(headings: Label[], right: LabelLine[]): boolean {
  const lines = headings.flatMap(({ heading }) => heading);
  const [first] = lines;
  if (!first) return false;
  const isAlike = (line: LabelLine) =>
    Math.abs(line.size - first.size) < 0.6 && isBold(line) === isBold(first) && isCapital(line) === isCapital(first);
  return lines.every(isAlike) && !right.some((line) => isAlike(line) || nameSection(line.text) !== null);
}

const isBold = ({ items }: LabelLine) => items.every(({ bold }) => bold);
const isCapital = ({ text }: LabelLine) => !/\p{Ll}/u.test(text);

function cutAbove(lines: LabelLine[], label: Label, before: Label | undefined): number {
  const [first] = linesIn(label);
  return first ? startOfContent(lines, first, before && linesIn(before).at(-1)) - 1 : 0;
}

/** `y` of the first line of a label's content: below the widest gap between it and the label above. */
export function startOfContent(lines: LabelLine[], label: LabelLine, above: LabelLine | undefined): number {
  if (!above) return topOfBlock(lines, label);
  // A line that is level with a label belongs to it.
  const from = above.y + above.size * LEVEL;
  const level = nearest(lines, label)?.y ?? Infinity;
  const starts = lines.flatMap(({ y }, index) => {
    const end = lines[index - 1]?.y ?? -Infinity;
    return y > from && y <= level && end < label.y ? [{ y, gap: y - Math.max(end, above.y) }] : [];
  });
  return starts.toSorted((a, b) => b.gap - a.gap)[0]?.y ?? label.y;
}

/** The line that is level with a label, or next to that if a label is centered on two lines. */
function nearest(lines: LabelLine[], { y, size }: LabelLine): LabelLine | undefined {
  const [line] = lines.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y));
  return line && Math.abs(line.y - y) <= Math.max(line.size, size) * CENTERED ? line : undefined;
}

const linesIn = ({ heading, date }: Label) => [...heading, ...date];

/** The first line of the block that is beside a label. */
function topOfBlock(lines: LabelLine[], { y, size }: LabelLine): number {
  let at = lines.findLastIndex((line) => line.y <= y + size * LEVEL);
  while (at > 0 && (lines[at]?.y ?? 0) - (lines[at - 1]?.y ?? 0) < (lines[at]?.size ?? 0) * BLOCK) at -= 1;
  return lines[at]?.y ?? y;
}
