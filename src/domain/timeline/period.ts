import type { PartialDate } from '../dates/partial-date.ts';
import { monthOf, monthRange, type MonthRange } from './month-range.ts';

/** A time span as a document tells it. */
export interface Period {
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
}

/** Whole months; both ends are the same number when the dates tell it to the month. */
export interface MonthCount {
  least: number;
  most: number;
}

/** When it began and when it ended, as far as that is known; a role that lasts ends in the month of `now`. */
export function boundsOf({ start, end, current }: Period, now: Date): { start: MonthRange; end: MonthRange } | null {
  if (start === null) return null;
  const present = monthOf(now);
  const from = monthRange(start);
  // A document may be from the future of a clock that is wrong; nothing lasts less than the month that it began in.
  if (current)
    return { start: from, end: { first: Math.max(present, from.first), last: Math.max(present, from.last) } };
  return end === null ? null : { start: from, end: monthRange(end) };
}

/** How long it lasted, first and last month included; null when an end of it is not known. */
export function lengthOf(period: Period, now: Date): MonthCount | null {
  const bounds = boundsOf(period, now);
  if (!bounds) return null;
  const { start, end } = bounds;
  return { least: Math.max(1, end.first - start.last + 1), most: Math.max(1, end.last - start.first + 1) };
}

/**
 * How many different months the periods cover together: two roles at the same time count once.
 *
 * @returns null when an end of one of them is not known
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
