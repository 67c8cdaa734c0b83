import { findDateRanges } from '../../../domain/dates/read-date-range.ts';
import { isLocation } from '../../../domain/resume/words/places.ts';
import { nameSection } from '../../../domain/resume/words/name-sections.ts';
import type { PageItem } from './page-items.ts';

/** What stands beside one label: a heading or a time in a narrow column, and the lines that it belongs to. */
export interface RailRow {
  label: PageItem | null;
  content: PageItem[];
}

interface LabelLine {
  y: number;
  size: number;
  items: PageItem[];
  text: string;
}

interface Label {
  lines: LabelLine[];
}

/** A label has at most so many lines. */
const MOST_LINES = 3;

/** A stretch of a page that is read row by row. */
export interface Rail {
  rows: RailRow[];
  top: number;
  bottom: number;
}

/**
 * The longest stretch whose left side holds nothing but headings and times, each beside its lines: that is no column to read from
 * top to bottom. Null where there is none.
 */
export function findRail(left: PageItem[], right: PageItem[]): Rail | null {
  const lines = linesOf(left);
  const run = longestRun(lines);
  if (run === null || run.labels.length < (run.whole ? 2 : 3)) return null;
  const labels = run.labels;
  const within = right.filter(({ y }) => y < run.bottom);
  const beside = labels.filter(
    ({ lines: [first] }) => first && within.some(({ y }) => Math.abs(y - first.y) <= first.size * 0.5),
  );
  if (beside.length < labels.length * 0.6 || beside.length < 2) return null;
  const starts = labels.map(({ lines: [first] }) => (first ? first.y - first.size * 0.6 : 0));
  const rows = labels.map((label, index) => ({
    label: asOne(label),
    content: within.filter(({ y }) => y >= (starts[index] ?? 0) && y < (starts[index + 1] ?? Infinity)),
  }));
  // Years with their months beside them are the cells of a grid, which is read across.
  const isCell = ({ label, content }: RailRow) =>
    /^\d{4}\s+\d{1,2}$/.test(label?.text ?? '') || content.some(({ text }) => /^\d{1,2}\s*$/.test(text));
  if (rows.filter(isCell).length > rows.length / 2) return null;
  const ys = rows.flatMap(({ label, content }) => [...(label ? [label] : []), ...content]).map(({ y }) => y);
  const last = labels.at(-1)?.lines.at(-1)?.y ?? 0;
  return { rows, top: Math.min(...ys), bottom: Math.max(last, ...ys) };
}

interface Run {
  labels: Label[];
  /** Where the next line that is no label stands. */
  bottom: number;
  /** The left side has no other lines. */
  whole: boolean;
}

function longestRun(lines: LabelLine[]): Run | null {
  let best: Run | null = null;
  let labels: Label[] = [];
  const close = (bottom: number, whole: boolean) => {
    if (labels.length > (best?.labels.length ?? 0)) best = { labels, bottom, whole };
    labels = [];
  };
  for (let at = 0; at < lines.length;) {
    const taken = longestLabel(lines, at);
    if (taken > 0) {
      labels.push({ lines: lines.slice(at, at + taken) });
      at += taken;
      continue;
    }
    const [line, last] = [lines[at], labels.at(-1)];
    const below = line && last && line.y - (last.lines.at(-1)?.y ?? 0) < line.size * 2;
    // The place under a time.
    if (below && line && isLocation(line.text)) last.lines.push(line);
    else if (line) close(line.y - line.size * 0.6, false);
    at += 1;
  }
  close(Infinity, best === null);
  return best;
}

/** How many lines from here on make one label; 0 when they make none. */
function longestLabel(lines: LabelLine[], at: number): number {
  for (let count = MOST_LINES; count > 0; count -= 1) {
    const part = lines.slice(at, at + count);
    if (part.length === count && isClose(part) && isLabel(part.map(({ text }) => text).join(' '))) return count;
  }
  return 0;
}

const isClose = (lines: LabelLine[]) =>
  lines.every((line, index) => index === 0 || line.y - (lines[index - 1]?.y ?? 0) < line.size * 2);

function isLabel(text: string): boolean {
  if (nameSection(text) !== null) return true;
  const [range, more] = findDateRanges(text);
  return range !== undefined && more === undefined && text.length - (range.end - range.start) < 4;
}

function linesOf(items: PageItem[]): LabelLine[] {
  const lines: LabelLine[] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && item.y - last.y < item.size * 0.4) last.items.push(item);
    else lines.push({ y: item.y, size: item.size, items: [item], text: '' });
  }
  return lines.map((line) => ({
    ...line,
    text: line.items
      .toSorted((a, b) => a.x - b.x)
      .map((item, index, all) => (index === 0 || touches(all[index - 1], item) ? '' : ' ') + item.text.trim())
      .join('')
      // A mark before a heading is no part of its name.
      .replace(/^[^\p{L}\p{N}(]+/u, ''),
  }));
}

/** Ligatures and changes of font divide words without a gap. */
const touches = (before: PageItem | undefined, { x, size }: PageItem) =>
  before !== undefined && x - before.x - before.width < size * 0.12 && !before.text.endsWith(' ');

/** A label's lines as one run of text, so that a heading or a time that was wrapped is read as a whole. */
function asOne({ lines }: Label): PageItem | null {
  const first = lines[0]?.items[0];
  if (!first) return null;
  const all = lines.flatMap(({ items }) => items);
  const [x, right] = [Math.min(...all.map((item) => item.x)), Math.max(...all.map((item) => item.x + item.width))];
  return { ...first, x, width: right - x, text: lines.map(({ text }) => text).join(' ') };
}
