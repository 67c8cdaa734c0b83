import { nameSection } from '../../../domain/resume/words/name-sections.ts';
import { findHeadingRail } from './find-heading-rail.ts';
import { findRail, type Rail, type RailRow } from './find-rail.ts';
import type { PageItem } from './page-items.ts';
import type { Rule } from './table-rules.ts';

/** A part of a page: one column of text, two columns with a gutter in between, or a rail. */
export type Region =
  | { kind: 'single'; items: PageItem[] }
  | { kind: 'columns'; gutter: number; left: PageItem[]; right: PageItem[] }
  | { kind: 'rail'; rows: RailRow[] };

interface Cut {
  x: number;
  top: number;
  bottom: number;
  score: number;
  rail: Rail | null;
}

/** Minimum number of lines in a column. */
const MIN_LINES = 3;

/** Score of a rail, which takes precedence over columns. */
const RAIL = 10_000;

/**
 * Splits a page into regions in reading order. A gutter needs running text on both sides. Dates and places at the right margin,
 * and labels next to their lines, are not columns; they are read by row. `rules` are the horizontal lines of the page's tables.
 */
export function splitColumns(items: PageItem[], rules: readonly Rule[] = []): Region[] {
  const cut = bestCut(items, rules);
  if (!cut) return items.length > 0 ? [{ kind: 'single', items }] : [];
  const within = items.filter(({ y }) => y >= cut.top && y <= cut.bottom);
  const [left, right] = [within.filter(({ x }) => x < cut.x), within.filter(({ x }) => x >= cut.x)];
  return [
    ...splitColumns(
      items.filter(({ y }) => y < cut.top),
      rules,
    ),
    cut.rail ? { kind: 'rail', rows: cut.rail.rows } : { kind: 'columns', gutter: cut.x, left, right },
    ...splitColumns(
      items.filter(({ y }) => y > cut.bottom),
      rules,
    ),
  ];
}

function bestCut(items: PageItem[], rules: readonly Rule[]): Cut | null {
  const edges = [...new Set(items.map(({ x }) => Math.round(x)))].filter(
    (x) => items.filter((item) => Math.abs(item.x - x) < 2).length >= MIN_LINES,
  );
  const size = median(items.map((item) => item.size));
  const width = Math.max(7, size * 0.8);
  const cuts = [
    ...edges.flatMap((edge) => cutsAt(items, { x: edge - 1, width, rules })),
    // Dates at the right margin have no common left edge either, but no headings.
    ...emptyStrips(items, width).flatMap((x) =>
      cutsAt(items, { x, width, rules }).filter((cut) => hasHeadings(items, cut)),
    ),
  ];
  return cuts.toSorted((a, b) => b.score - a.score || b.x - a.x)[0] ?? null;
}

/** Whether both columns have a known heading. */
function hasHeadings(items: PageItem[], { x, top, bottom }: Cut): boolean {
  const named = items.filter(({ y, text }) => y >= top && y <= bottom && nameSection(text) !== null);
  return named.some((item) => item.x < x) && named.some((item) => item.x >= x);
}

/** Share of a page's items that may cross a strip between columns: a name, or a paragraph above them. */
const CROSSING = 0.06;

/** The right ends of gutters in the middle of strips that are nearly empty. Centered and right-aligned columns have no common left edge. */
function emptyStrips(items: PageItem[], width: number): number[] {
  const end = Math.max(0, ...items.map((item) => item.x + item.width));
  const most = Math.max(2, items.length * CROSSING);
  const strips: number[] = [];
  let from = 0;
  for (let x = 0; x <= end; x += 2) {
    if (items.filter((item) => item.x < x && item.x + item.width > x).length <= most) continue;
    if (from > 0 && x - from >= width) strips.push((from + x + width) / 2);
    from = x;
  }
  return strips;
}

/** The parts of the page in which no text crosses the gutter that ends at `x`. */
function cutsAt(items: PageItem[], { x, width, rules }: { x: number; width: number; rules: readonly Rule[] }): Cut[] {
  const crossing = items
    .filter((item) => item.x < x && item.x + item.width > x - width)
    .map(({ y }) => y)
    .toSorted((a, b) => a - b);
  const bounds = [-Infinity, ...crossing, Infinity];
  return bounds.slice(1).flatMap((bottom, index): Cut[] => {
    const top = bounds[index] ?? -Infinity;
    const within = items.filter(({ y }) => y > top + 2 && y < bottom - 2);
    const left = within.filter((item) => item.x < x);
    const right = within.filter((item) => item.x >= x);
    const labels = besides(left, right);
    const rail = labels.length >= 2 && right.length >= MIN_LINES ? longestRail(labels, right, rules) : null;
    if (rail) return [{ x, score: RAIL + rail.rows.length, rail, top: rail.top, bottom: rail.bottom }];
    const score = columnScore(left, right);
    return score > 0 ? [{ x, score, rail, ...extent(within) }] : [];
  });
}

function longestRail(left: PageItem[], right: PageItem[], rules: readonly Rule[]): Rail | null {
  const [leveled, headed] = [findRail(left, right, rules), findHeadingRail(left, right)];
  return leveled && leveled.rows.length >= (headed?.rows.length ?? 0) ? leveled : headed;
}

/** The items on the left within the vertical extent of the right side; those above or below span the page. */
function besides(left: PageItem[], right: PageItem[]): PageItem[] {
  const { top, bottom } = extent(right);
  return left.filter(({ y, size }) => y >= top - size && y <= bottom + size * 0.6);
}

/** How much two sides look like columns; 0 if they don't. */
function columnScore(left: PageItem[], right: PageItem[]): number {
  const [leftLines, rightLines] = [baselines(left), baselines(right)];
  if (leftLines.length < MIN_LINES || rightLines.length < MIN_LINES) return 0;
  const [sparse, dense] = leftLines.length <= rightLines.length ? [leftLines, rightLines] : [rightLines, leftLines];
  const isAligned = (y: number) => dense.some((other) => Math.abs(other - y) <= 2);
  const aligned = sparse.filter(isAligned).length / sparse.length;
  const size = median([...left, ...right].map((item) => item.size));
  // Centered headings are between blocks of text, with nothing next to them.
  const besides = sparse.filter((y) => dense.some((other) => Math.abs(other - y) <= size));
  if (besides.length < sparse.length * 0.3) return 0;
  const side = sparse === leftLines ? left : right;
  // Dates at the margin, with centered headings above them.
  const noted = side.filter(({ y }) => besides.some((other) => Math.abs(other - y) <= 3));
  if (besides.filter(isAligned).length >= besides.length * 0.7 && isNotes(noted)) return 0;
  // Centered headings, and words at the margin next to the lines below them.
  const others = side.filter(({ y }) => !besides.some((other) => Math.abs(other - y) <= 3));
  if (
    besides.length < sparse.length &&
    besides.every(isAligned) &&
    others.every(({ text }) => nameSection(text) !== null)
  )
    return 0;
  // A grid: each line continues on the right, and there are no headings.
  if (aligned >= 0.95 && !side.some(({ text }) => nameSection(text) !== null)) return 0;
  // Notes at the margin come one or two lines at a time; a column is continuous.
  if (aligned >= 0.7 && (sparse.length < 5 || meanRun(sparse, size) < 2.6)) return 0;
  if (aligned >= 0.7 && isNotes(sparse === leftLines ? left : right)) return 0;
  return Math.min(leftLines.length, rightLines.length) + Math.min(height(leftLines), height(rightLines)) / 100;
}

/** Whether a large part consists of dates or numbers. */
function isNotes(items: PageItem[]): boolean {
  const dated = items.filter(({ text }) => /\b(?:19|20)\d{2}\b|^\P{L}{1,6}$/u.test(text)).length;
  return dated >= items.length * 0.4;
}

/** Mean number of consecutive lines at a normal distance. */
function meanRun(lines: number[], size: number): number {
  const breaks = lines.slice(1).filter((y, index) => y - (lines[index] ?? y) > size * 2.1).length;
  return lines.length / (breaks + 1);
}

function baselines(items: PageItem[]): number[] {
  const lines: number[] = [];
  for (const y of items.map((item) => item.y).toSorted((a, b) => a - b))
    if (y - (lines.at(-1) ?? -Infinity) > 3) lines.push(y);
  return lines;
}

const height = (lines: number[]) => (lines.at(-1) ?? 0) - (lines[0] ?? 0);

function extent(items: PageItem[]) {
  const ys = items.map(({ y }) => y);
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
