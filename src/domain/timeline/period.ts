import type { PartialDate } from '../dates/partial-date.ts';
import { monthOf, monthRange, type MonthRange } from './month-range.ts';

/** A time span as given in a document. */
export interface Period {
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
}

/** Whole months; `least` equals `most` when the dates have month precision. */
export interface MonthCount {
  least: number;
  most: number;
}

/** Possible months of the start and the end; null when either is unknown. A current role ends in the month of `now`. */
export function boundsOf({ start, end, current }: Period, now: Date): { start: MonthRange; end: MonthRange } | null {
  if (start === null) return null;
  const present = monthOf(now);
  const from = monthRange(start);
  // If the clock is behind the document, a current role still lasts at least the month in which it started.
  if (current)
    return { start: from, end: { first: Math.max(present, from.first), last: Math.max(present, from.last) } };
  return end === null ? null : { start: from, end: monthRange(end) };
}

/** Duration including the first and last month; null when the start or end is unknown. */
export function lengthOf(period: Period, now: Date): MonthCount | null {
  const bounds = boundsOf(period, now);
  if (!bounds) return null;
  const { start, end } = bounds;
  return { least: Math.max(1, end.first - start.last + 1), most: Math.max(1, end.last - start.first + 1) };
}

/**
 * Number of distinct months that the periods cover together; overlapping months count once.
 *
 * @returns null when a start or end is unknown
 */
export function coveredMonths(periods: Period[], now: Date): MonthCount | null {
  const all = periods.map((period) => boundsOf(period, now));
  const bounds = all.filter((one) => one !== null);
  if (bounds.length === 0 || bounds.length < all.length) return null;
  const least = unionOf(bounds.map(({ start, end }) => [start.last, Math.max(start.last, end.first)]));
  const most = unionOf(bounds.map(({ start, end }) => [start.first, Math.max(start.first, end.last)]));
  return { least: Math.min(least, most), most };
}

function unionOf(spans: [number, number][]): number {
  let covered = 0;
  let reached = -Infinity;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    covered += Math.max(0, to - Math.max(from - 1, reached));
    reached = Math.max(reached, to);
  }
  return covered;
}
