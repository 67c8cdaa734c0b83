import type { DateRange } from '../dates/read-date-range.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Field } from './parsed-resume.ts';

export interface Period {
  start: Field<PartialDate> | null;
  end: Field<PartialDate> | null;
  current: boolean;
}

const NONE: Period = { start: null, end: null, current: false };

/** The first range in an entry's head as fields. What a lone date means depends on the section. */
export function readPeriod(dates: DateRange[], { aloneIs }: { aloneIs: 'end' | 'both' }): Period {
  const range = dates.find(({ single }) => !single) ?? dates[0];
  if (!range) return NONE;
  const { from, to, current, single } = range;
  if (single && from) {
    const reason = aloneIs === 'both' ? 'The document gives only one date.' : null;
    const date = dateField(from, 0.75, reason);
    return { start: aloneIs === 'end' ? null : date, end: date, current: false };
  }
  return { start: from && dateField(from, 0.95, null), end: to && dateField(to, 0.95, null), current };
}

function dateField(
  { value, start, end }: { value: PartialDate; start: number; end: number },
  confidence: number,
  reviewReason: string | null,
): Field<PartialDate> {
  return { value, spans: [{ start, end }], confidence, reviewReason };
}
