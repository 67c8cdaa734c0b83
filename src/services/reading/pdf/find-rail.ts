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

/**
 * The rows of a page whose left side holds nothing but headings and times, each beside its lines: that is no column to read from
 * top to bottom. Null when the left side says more.
 */
export function findRail(left: PageItem[], right: PageItem[]): RailRow[] | null {
  const lines = linesOf(left);
  const labels = labelsOf(lines);
  if (labels === null || labels.length < 2) return null;
  const baselines = right.map(({ y }) => y);
  const beside = labels.filter(
    ({ lines: [first] }) => first && baselines.some((y) => Math.abs(y - first.y) <= first.size * 0.5),
  );
  if (beside.length < labels.length * 0.6 || beside.length < 2) return null;
  const starts = labels.map(({ lines: [first] }) => (first ? first.y - first.size * 0.6 : 0));
  const between = (from: number, to: number) => right.filter(({ y }) => y >= from && y < to);
  const before = between(-Infinity, starts[0] ?? 0);
  return [
    ...(before.length > 0 ? [{ label: null, content: before }] : []),
    ...labels.map((label, index) => ({
      label: asOne(label),
      content: between(starts[index] ?? 0, starts[index + 1] ?? Infinity),
    })),
  ];
}

/** All lines as labels, or null when too many are none. */
function labelsOf(lines: LabelLine[]): Label[] | null {
  const labels: Label[] = [];
  let strange = 0;
  for (let at = 0; at < lines.length;) {
    const taken = longestLabel(lines, at);
    if (taken === 0) {
      const [line, last] = [lines[at], labels.at(-1)];
      const below = line && last && line.y - (last.lines.at(-1)?.y ?? 0) < line.size * 2;
      // The place under a time.
      if (below && line && isLocation(line.text)) last.lines.push(line);
      else strange += 1;
      at += 1;
      continue;
    }
    labels.push({ lines: lines.slice(at, at + taken) });
    at += taken;
  }
  return strange > lines.length * 0.15 ? null : labels;
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
      .map(({ text }) => text.trim())
      .join(' ')
      // A mark before a heading is no part of its name.
      .replace(/^[^\p{L}\p{N}(]+/u, ''),
  }));
}

/** A label's lines as one run of text, so that a heading or a time that was wrapped is read as a whole. */
function asOne({ lines }: Label): PageItem | null {
  const first = lines[0]?.items[0];
  if (!first) return null;
  const all = lines.flatMap(({ items }) => items);
  const [x, right] = [Math.min(...all.map((item) => item.x)), Math.max(...all.map((item) => item.x + item.width))];
  return { ...first, x, width: right - x, text: lines.map(({ text }) => text).join(' ') };
}
