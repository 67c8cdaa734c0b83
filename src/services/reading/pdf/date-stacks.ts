import { findDateRanges } from '../../../domain/dates/read-date-range.ts';
import type { PageItem } from './page-items.ts';

/** Neighboring items of one row. */
export interface Chunk {
  items: PageItem[];
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
}

type Part = 'date' | 'open' | 'dash' | 'end' | 'length';

const DASH = /^[–—−-]$/;
const LENGTH =
  /^\(?\p{L}{0,5}\.?\s?\d{0,2}\s?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|anni|mesi|jaar|maanden)\b.{0,12}$/iu;

/**
 * In a narrow column at the right, dates are wrapped: "01/2019 –" above "heute", or three lines centered beside an entry. Joins them on the
 * line of the entry's head, so that they are not read into the lines below it.
 */
export function joinDateStacks(items: PageItem[], width: number): PageItem[] {
  const chunks = chunksOf(items);
  const column = chunks.flatMap((chunk) => {
    const part = chunk.x > width * 0.45 && isLast(chunk, chunks) ? partOf(chunk.text) : null;
    return part ? [{ ...chunk, part }] : [];
  });
  const taken = new Set<PageItem>();
  const joined: PageItem[] = [];
  for (const [at, first] of column.entries()) {
    if (first.items.some((item) => taken.has(item)) || (first.part !== 'date' && first.part !== 'open')) continue;
    const stack = stackFrom(column, at);
    if (!stack) continue;
    const parts = stack.flatMap((chunk) => chunk.items);
    for (const item of parts) taken.add(item);
    const [head] = first.items;
    if (!head) continue;
    const rest = items.filter((item) => !parts.includes(item));
    const x = Math.min(...stack.map((chunk) => chunk.x));
    joined.push({
      ...head,
      text: stack.map(({ text }) => text).join(' '),
      x,
      y: rowNear(first, rest),
      width: Math.max(...stack.map(({ right }) => right)) - x,
    });
  }
  return joined.length === 0 ? items : [...items.filter((item) => !taken.has(item)), ...joined];
}

/** The lines that make one period with the first; null if they don't. */
function stackFrom<C extends Chunk & { part: Part }>(column: C[], at: number): C[] | null {
  const stack = column.slice(at, at + 1);
  for (const next of column.slice(at + 1)) {
    const last = stack.at(-1);
    if (!last || next.y - last.y > last.size * 2.8 || !isAligned(last, next)) break;
    const isWhole = stack.some(({ part }, index) => index > 0 && (part === 'date' || part === 'end'));
    if (isWhole && next.part !== 'length') break;
    if (next.part === 'open') break;
    stack.push(next);
    if (isWhole) break;
  }
  const isOpen = stack.some(({ part }) => part === 'open' || part === 'dash' || part === 'end');
  const ends = stack.slice(1).some(({ part }) => part === 'date' || part === 'end');
  const ranges = findDateRanges(stack.map(({ text }) => text).join(' '));
  return isOpen && ends && ranges.length === 1 && ranges[0]?.single === false ? stack : null;
}

function partOf(text: string): Part | null {
  if (text.length > 24) return null;
  if (DASH.test(text)) return 'dash';
  if (LENGTH.test(text)) return 'length';
  const bare = text.replace(/^[–—−-]\s*|\s*[–—−-]$/g, '');
  const [range, more] = findDateRanges(bare);
  if (range && !more && range.single && bare.length - (range.end - range.start) <= 1)
    return /[–—−-]$/.test(text) ? 'open' : 'date';
  if (/\d/.test(text)) return null;
  const [open] = findDateRanges(`01/2019 – ${bare}`);
  return open?.current && open.end === `01/2019 – ${bare}`.length ? 'end' : null;
}

/** One stands above the other. */
const isAligned = (a: Chunk, b: Chunk) =>
  Math.min(a.right, b.right) - Math.max(a.x, b.x) > Math.min(a.right - a.x, b.right - b.x) * 0.6;

/** Nothing stands to its right. */
const isLast = ({ y, size, right }: Chunk, chunks: Chunk[]) =>
  !chunks.some((other) => other.x > right && Math.abs(other.y - y) < size * 0.4);

/** The baseline of the row that the stack begins at. */
function rowNear({ y, size, x }: Chunk, items: PageItem[]): number {
  const rows = items.filter((item) => item.x < x && Math.abs(item.y - y) <= size * 1.3).map((item) => item.y);
  return rows.toSorted((a, b) => Math.abs(a - y) - Math.abs(b - y))[0] ?? y;
}

export function chunksOf(items: PageItem[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const open = chunks.findLast(
      ({ y, right, size }) => Math.abs(y - item.y) < 1 && item.x >= right - 1 && item.x - right < size * 0.9,
    );
    if (open) {
      open.items.push(item);
      const gap = item.x - open.right > open.size * 0.12 ? ' ' : '';
      open.text = `${open.text}${gap}${item.text}`.replace(/\s+/g, ' ').trim();
      open.right = item.x + item.width;
    } else
      chunks.push({
        items: [item],
        text: item.text.trim(),
        x: item.x,
        right: item.x + item.width,
        y: item.y,
        size: item.size,
      });
  }
  return chunks;
}
