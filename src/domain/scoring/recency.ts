import { monthOf } from '../timeline/month-range.ts';
import { boundsOf, type Period } from '../timeline/period.ts';
import { monthRange, type MonthRange } from '../timeline/month-range.ts';
import type { Rating } from './scored-statement.ts';

/** The months in which a role may have ended. Without an end date, a past role counts as ended at its start. */
export function endOf(role: Period, now: Date): MonthRange | null {
  const bounds = boundsOf(role, now);
  if (bounds) return bounds.end;
  if (role.current) return { first: monthOf(now), last: monthOf(now) };
  const known = role.end ?? role.start;
  return known === null ? null : monthRange(known);
}

/** 1 / max(1, years since the role ended). A year without a month counts as its December. 0 without any date. */
export function rateRecency(ended: MonthRange | null, now: Date): Rating {
  if (!ended) return { value: 0, words: 'the role has no dates' };
  const years = Math.max(0, monthOf(now) - ended.last) / 12;
  const value = 1 / Math.max(1, years);
  if (years === 0) return { value, words: 'the role is current or has just ended' };
  const when = years < 1.5 ? 'within the last year or so' : `about ${Math.round(years)} years ago`;
  return { value, words: `the role ended ${when}` };
}
