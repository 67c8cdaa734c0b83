import { moveRange } from '../dates/move-range.ts';
import type { DatedSpan, DateRange } from '../dates/read-date-range.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { DOUBTS } from '../provenance/doubts.ts';
import type { Field } from './parsed-resume.ts';
import type { ResumeLine } from './resume-line.ts';

export interface Period {
  start: Field<PartialDate> | null;
  end: Field<PartialDate> | null;
  current: boolean;
}

const NONE: Period = { start: null, end: null, current: false };

export const ALONE = 'The document gives only one date.';

/** All dates of some lines, with offsets in the document. */
export function datesIn(lines: ResumeLine[]): DateRange[] {
  return lines.flatMap(({ start, dates }) => dates.map((range) => moveRange(range, start)));
}

/** The first range in an entry's head as fields. What a lone date means depends on the section; the other end is unknown. */
export function readPeriod(dates: DateRange[], { aloneIs }: { aloneIs: 'start' | 'end' }): Period {
  const range = dates.find(({ single }) => !single) ?? dates[0];
  if (!range) return NONE;
  const { from, to, current, single, expected } = range;
  if (single && from?.season) {
    const year = dateField(from, 0.75, aloneIs === 'start' ? ALONE : null);
    return { start: aloneIs === 'start' ? year : null, end: year, current: false };
  }
  if (single && from)
    return aloneIs === 'start'
      ? { ...NONE, start: dateField(from, 0.75, ALONE) }
      : { ...NONE, end: dateField(from, 0.75) };
  const end = to && dateField(to, expected ? 0.6 : 0.95, expected ? DOUBTS.planned : null);
  return { start: from && dateField(from, 0.95), end, current };
}

/** A date at its place. */
export function dateField(
  { value, start, end }: DatedSpan,
  confidence: number,
  reviewReason: string | null = null,
): Field<PartialDate> {
  return { value, spans: [{ start, end }], confidence, reviewReason };
}
