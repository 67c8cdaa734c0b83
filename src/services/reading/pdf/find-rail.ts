import { findDateRanges } from '../../../domain/dates/read-date-range.ts';
import { isLocation } from '../../../domain/resume/words/places.ts';
import { nameSection } from '../../../domain/resume/words/name-sections.ts';
import { bulletGlyph } from '../bullet-glyphs.ts';
import { asOne, isDate, joined, linesOf, type LabelLine } from './label-lines.ts';
import type { PageItem } from './page-items.ts';
import type { Rule } from './table-rules.ts';

/** A heading or date in a narrow left column (label) with the lines next to it. */
export interface RailRow {
  label: PageItem | null;
  content: PageItem[];
}

interface Label {
  lines: LabelLine[];
  kind: 'heading' | 'time' | 'plain';
}

/** Whether a label is a table cell: separated from the previous label by a rule, and level with content in the same row. */
function isCell(
  { lines: [first] }: Label,
  before: LabelLine | undefined,
  content: PageItem[],
  rules: readonly Rule[],
): boolean {
  const ys = content.map(({ y }) => y);
  if (!first || ys.length === 0 || ruleAbove(rules, first, before) === null) return false;
  const slack = first.size * 0.6;
  return first.y >= Math.min(...ys) - slack && first.y <= Math.max(...ys) + slack;
}

/** Whether the gap above a line is larger than usual. The content of a heading starts a new paragraph. */
function openerOf(items: PageItem[]): (y: number) => boolean {
  const ys = linesOf(items).map(({ y }) => y);
  const gaps = ys.slice(1).map((y, index) => y - (ys[index] ?? y));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
  return (y) => {
    const above = ys.findLast((other) => other < y - 2);
    return above === undefined || y - above > usual * 1.2;
  };
}

/** Whether the right side is a separate column: it has its own headings, mostly dates, or no common left edge. */
function isColumn(right: PageItem[]): boolean {
  const lines = linesOf(right);
  if (lines.some(({ text }) => nameSection(text) !== null)) return true;
  const edge = Math.min(...right.map(({ x }) => x));
  const [loose, dated] = [
    lines.filter(({ items }) => Math.min(...items.map(({ x }) => x)) > edge + 20),
    lines.filter(({ text }) => findDateRanges(text).length > 0),
  ];
  return loose.length > lines.length * 0.1 || dated.length > lines.length * 0.4;
}

const hasNear = (items: PageItem[], line: LabelLine | undefined) =>
  line !== undefined && items.some(({ y }) => Math.abs(y - line.y) <= line.size * 0.8);

/** `y` of the nearest rule above a label that separates it from the previous label; null if there is none. */
function ruleAbove(
  rules: readonly Rule[],
  { y, size, items }: LabelLine,
  before: LabelLine | undefined,
): number | null {
  const x = Math.min(...items.map((item) => item.x));
  const above = rules.findLast(
    (rule) => rule.y < y - size * 0.5 && rule.y > (before?.y ?? y - size * 60) && rule.x0 <= x + 2 && rule.x1 > x + 80,
  );
  return above?.y ?? null;
}

/** Whether content between a rule and the label below it ends well above the label. */
function hasGap(content: PageItem[], from: number, { y, size }: LabelLine): boolean {
  const above = content.filter((item) => item.y > from && item.y < y - size * 0.6).map((item) => item.y);
  return above.length > 0 && y - Math.max(...above) > size * 2;
}

/** Whether a label's line continues on the right with text that is not the continuation of a sentence. */
function besideOf(lines: LabelLine[], right: PageItem[]): (line: LabelLine) => boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 1.5;
  return ({ y, size, text, items }) => {
    const first = right.filter((item) => isNear(item.y, y)).toSorted((a, b) => a.x - b.x)[0];
    if (!first || text.length > 32 || lines.length < 4 || besideItem({ y, items }, right)) return false;
    const above = right.filter((item) => item.y < y - 1.5 && item.y > y - size * 1.9);
    const labeled = above.every((item) => lines.some((line) => isNear(line.y, item.y)));
    return labeled || !/^\p{Ll}/u.test(first.text.trim());
  };
}

/** Whether a list item is level with the label. Its bullet may be on either side. */
const besideItem = ({ y, items }: Pick<LabelLine, 'y' | 'items'>, right: PageItem[]): boolean =>
  [...items.slice(1), ...right].some((item) => Math.abs(item.y - y) <= 2 && bulletGlyph(item.text) !== '');

/** Maximum number of lines in a label. */
const MAX_LINES = 3;

/** A part of a page that is read row by row, because its left side consists of labels. */
export interface Rail {
  rows: RailRow[];
  top: number;
  bottom: number;
}

/**
 * Finds the longest part of a page whose left side consists of headings and dates, each next to its lines. Such a side is not a
 * column to read from top to bottom. Null if there is none.
 */
export function findRail(left: PageItem[], right: PageItem[], rules: readonly Rule[] = []): Rail | null {
  const lines = linesOf(left);
  return (
    railOf(longestRun(lines, besideOf(lines, right)), right, rules) ??
    railOf(
      longestRun(lines, () => false),
      right,
      rules,
    )
  );
}

function railOf(run: Run | null, right: PageItem[], rules: readonly Rule[]): Rail | null {
  if (run === null || run.labels.length < (run.whole ? 2 : 3)) return null;
  const labels = run.labels;
  const within = right.filter(({ y }) => y < run.bottom);
  const opens = openerOf(within);
  // A heading may be larger than its content; a date is on the line of its entry.
  const beside = labels.filter(
    ({ lines: [first], kind }) =>
      first &&
      within.some(
        ({ y }) =>
          Math.abs(y - first.y) <= first.size * (kind === 'time' ? 0.3 : 0.4) && (kind !== 'heading' || opens(y)),
      ) &&
      // An entry next to a date does not start with a list item.
      !(kind === 'time' && besideItem(first, within)),
  );
  const starts = labels.map(({ lines: [first] }, index) => {
    if (!first) return 0;
    // In a table, everything in a row belongs together, regardless of vertical alignment.
    const rule = ruleAbove(rules, first, labels[index - 1]?.lines.at(-1));
    const own = first.y - first.size * 0.6;
    // Above the first label, a gap shows that what follows the rule is another part of the page.
    return rule === null || (index === 0 && hasGap(within, rule, first)) ? own : rule;
  });
  const contents = starts.map((start, index) =>
    within.filter(({ y }) => y >= start && y < (starts[index + 1] ?? Infinity)),
  );
  // Headings above their content have nothing next to them.
  const lonely = labels.filter(({ kind, lines: [first] }) => kind === 'heading' && !hasNear(within, first)).length;
  const isForm =
    labels.length >= 3 &&
    labels.every((label, index) => isCell(label, labels[index - 1]?.lines.at(-1), contents[index] ?? [], rules));
  if (!isForm && (beside.length < (labels.length - lonely) * 0.6 || beside.length < 2)) return null;
  const plain = labels.filter(({ kind }) => kind === 'plain').length;
  if (plain > labels.length * 0.75) return null;
  // Next to a separate column, lines are level only by chance.
  const alone = labels.every((label) => beside.includes(label) || !hasNear(within, label.lines[0]));
  if (plain > 0 && !isForm && (!run.whole || labels.length < 4 || !alone || isColumn(within))) return null;
  const rows = labels.map((label, index) => ({
    label: label.kind === 'plain' ? null : asOne(label.lines),
    content: [
      // A plain label ("Telefon") is read together with its line.
      ...(label.kind === 'plain' ? label.lines.flatMap(({ items }) => items) : []),
      ...(contents[index] ?? []),
    ],
  }));
  // Years with months next to them are cells of a grid, which is read by row.
  const isNumber = ({ label, content }: RailRow) =>
    /^\d{4}\s+\d{1,2}$/.test(label?.text ?? '') || content.some(({ text }) => /^\d{1,2}\s*$/.test(text));
  if (rows.filter(isNumber).length > rows.length / 2) return null;
  const ys = rows.flatMap(({ label, content }) => [...(label ? [label] : []), ...content]).map(({ y }) => y);
  const last = labels.at(-1)?.lines.at(-1)?.y ?? 0;
  return { rows, top: Math.min(...ys), bottom: Math.max(last, ...ys) };
}

interface Run {
  labels: Label[];
  /** `y` of the next line that is not a label. */
  bottom: number;
  /** The left side has no other lines. */
  whole: boolean;
}

function longestRun(lines: LabelLine[], isBeside: (line: LabelLine) => boolean): Run | null {
  let best: Run | null = null;
  let labels: Label[] = [];
  const close = (bottom: number, whole: boolean) => {
    if (labels.length > (best?.labels.length ?? 0)) best = { labels, bottom, whole };
    labels = [];
  };
  for (let at = 0; at < lines.length;) {
    const taken = longestLabel(lines, at);
    if (taken > 0) {
      const taking = lines.slice(at, at + taken);
      const named = nameSection(joined(taking)) !== null;
      labels.push({ lines: taking, kind: named ? 'heading' : 'time' });
      at += taken;
      continue;
    }
    const [line, last] = [lines[at], labels.at(-1)];
    const below = line && last && line.y - (last.lines.at(-1)?.y ?? 0) < line.size * 2;
    // A place below a date belongs to the same label.
    if (below && line && isLocation(line.text)) last.lines.push(line);
    else if (line && isBeside(line)) labels.push({ lines: [line], kind: 'plain' });
    else if (line) close(line.y - line.size * 0.6, false);
    at += 1;
  }
  close(Infinity, best === null);
  return best;
}

/** Number of lines from `at` that form one label; 0 if they don't. */
function longestLabel(lines: LabelLine[], at: number): number {
  for (let count = MAX_LINES; count > 0; count -= 1) {
    const part = lines.slice(at, at + count);
    if (part.length === count && isClose(part) && isLabel(joined(part))) return count;
  }
  return 0;
}

const isClose = (lines: LabelLine[]) =>
  lines.every((line, index) => index === 0 || line.y - (lines[index - 1]?.y ?? 0) < line.size * 2);

const isLabel = (text: string) => nameSection(text) !== null || isDate(text);
