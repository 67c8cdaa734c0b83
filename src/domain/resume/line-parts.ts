import { moveRange } from '../dates/move-range.ts';
import type { ResumeLine } from './resume-line.ts';

/** A part of a line as a line of its own, with its segments and dates. Offsets are relative to the document. */
export function partOf(line: ResumeLine, start: number, end: number): ResumeLine {
  const [from, to] = [start - line.start, end - line.start];
  const segments = line.segments
    .filter((segment) => segment.start < end && segment.end > start)
    .map((segment) => ({ ...segment, start: Math.max(segment.start, start), end: Math.min(segment.end, end) }));
  return {
    ...line,
    start,
    end,
    segments,
    text: line.text.slice(from, to),
    bold: segments[0]?.bold ?? line.bold,
    dates: line.dates.filter((range) => range.start >= from && range.end <= to).map((range) => moveRange(range, -from)),
  };
}
