import { findDateRanges } from '../../../domain/dates/read-date-range.ts';
import { chunksOf, type Chunk } from './date-stacks.ts';
import type { PageItem } from './page-items.ts';

/** Fewer stacks on a page may be rows of their own, each with a year. */
const FEWEST = 2;
const YEAR = /^(?:19|20)\d\d$/;
const OPEN_YEAR = /^((?:19|20)\d\d)\s*[–—−-]$/;

/**
 * In a column at the left, "2015" above "2020" or "heute": the first and the last year of a period ("2015 –" above "2020" as well). Writes them as one period on the line of
 * the first. All stacks of the column must be pairs in ascending order, because rows with a year each look much the same.
 */
export function joinYearStacks(items: PageItem[], width: number): PageItem[] {
  const chunks = chunksOf(items);
  const years = chunks.filter((chunk) => chunk.x < width * 0.4 && isYearOrEnd(chunk.text) && isFirst(chunk, chunks));
  const columns = new Map<number, Chunk[]>();
  for (const chunk of years) {
    const at = Math.round(chunk.x / 3);
    columns.set(at, [...(columns.get(at) ?? []), chunk]);
  }
  const joined = new Map<PageItem, PageItem | null>();
  for (const column of columns.values()) {
    const stacks = stacksIn(column);
    const pairs = stacks.flatMap(([first, last, ...more]) =>
      first && last && more.length === 0 ? [[first, last] as const] : [],
    );
    const fewest = pairs.every(([first]) => OPEN_YEAR.test(first.text)) ? 1 : FEWEST;
    const isColumn = stacks.every(({ length }) => length <= 2) && pairs.every(isAscending);
    if (pairs.length < fewest || !isColumn || !pairs.every(([first]) => hasBeside(first, chunks))) continue;
    for (const [first, last] of pairs) {
      const [head, ...rest] = [...first.items, ...last.items];
      if (!head) continue;
      joined.set(head, {
        ...head,
        text: `${yearOf(first)} – ${last.text}`,
        width: Math.max(first.right, last.right) - first.x,
      });
      for (const item of rest) joined.set(item, null);
    }
  }
  return joined.size === 0 ? items : items.flatMap((item) => (joined.has(item) ? (joined.get(item) ?? []) : [item]));
}

function isYearOrEnd(text: string): boolean {
  if (YEAR.test(text) || OPEN_YEAR.test(text)) return true;
  const [range] = /\d/.test(text) || text.length > 16 ? [] : findDateRanges(`2019 – ${text}`);
  return range?.current === true && range.end === `2019 – ${text}`.length;
}

/** Nothing stands to its left. */
const isFirst = ({ x, y, size }: Chunk, chunks: Chunk[]) =>
  !chunks.some((other) => other.right < x && Math.abs(other.y - y) < size * 0.4);

/** Something stands to its right. */
const hasBeside = ({ right, y, size }: Chunk, chunks: Chunk[]) =>
  chunks.some((other) => other.x > right && Math.abs(other.y - y) < size * 0.8);

/** Years directly below each other. */
function stacksIn(column: Chunk[]): Chunk[][] {
  const stacks: Chunk[][] = [];
  for (const chunk of column.toSorted((a, b) => a.y - b.y)) {
    const last = stacks.at(-1)?.at(-1);
    if (last && chunk.y - last.y < last.size * 1.7) stacks.at(-1)?.push(chunk);
    else stacks.push([chunk]);
  }
  return stacks;
}

const isAscending = ([first, last]: readonly [Chunk, Chunk]) =>
  YEAR.test(yearOf(first)) && (!YEAR.test(last.text) || Number(yearOf(first)) < Number(last.text));

const yearOf = ({ text }: Chunk) => OPEN_YEAR.exec(text)?.[1] ?? text;
