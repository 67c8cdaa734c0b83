import { findDateRanges } from '../../../domain/dates/read-date-range.ts';
import { hasEastAsianCharacter } from '../../../domain/text/east-asian-characters.ts';
import type { PageItem } from './page-items.ts';

/** A line of a label in a narrow column. */
export interface LabelLine {
  y: number;
  size: number;
  items: PageItem[];
  text: string;
}

/** Groups a column's items into lines, top to bottom. */
export function linesOf(items: PageItem[]): LabelLine[] {
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
      // A symbol before a heading is not part of it.
      .replace(/^[^\p{L}\p{N}(]+/u, ''),
  }));
}

/** Whether two items have no gap between them, as at ligatures and font changes within a word. */
const touches = (before: PageItem | undefined, { x, size }: PageItem) =>
  before !== undefined && x - before.x - before.width < size * 0.12 && !before.text.endsWith(' ');

/** Whether a text is a date or a period and nothing else. */
export function isDate(text: string): boolean {
  const [range, more] = findDateRanges(text);
  return range !== undefined && more === undefined && text.length - (range.end - range.start) < 4;
}

/** Chinese and Japanese can break anywhere: `2023年11` above `月` is one month. */
export const joined = (lines: LabelLine[]) =>
  lines.reduce((all, { text }) => all + (all === '' || hasEastAsianCharacter(text.slice(0, 1)) ? '' : ' ') + text, '');

/** Joins a label's lines into one item, so that a wrapped heading or date is read as a whole. */
export function asOne(lines: LabelLine[]): PageItem | null {
  const first = lines[0]?.items[0];
  if (!first) return null;
  const all = lines.flatMap(({ items }) => items);
  const [x, right] = [Math.min(...all.map((item) => item.x)), Math.max(...all.map((item) => item.x + item.width))];
  return { ...first, x, width: right - x, text: joined(lines) };
}
