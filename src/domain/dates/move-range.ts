import type { DatedSpan, DateRange } from './read-date-range.ts';

/** Turns offsets in a line into offsets in the document, where the line begins at `by`. */
export function moveRange(range: DateRange, by: number): DateRange {
  const moved = (date: DatedSpan | null) => date && { ...date, start: date.start + by, end: date.end + by };
  return { ...range, from: moved(range.from), to: moved(range.to), start: range.start + by, end: range.end + by };
}
