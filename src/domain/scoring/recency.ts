import { monthOf } from '../timeline/month-range.ts';
import { boundsOf, type Period } from '../timeline/period.ts';
import { monthRange, type MonthRange } from '../timeline/month-range.ts';
import type { Rating } from './scored-statement.ts';

/** When a role ended, by all that its dates tell; a role without an end that is not current ended at its start or later. */
export function endOf(role: Period, now: Date): MonthRange | null {
  const bounds = boundsOf(role, now);
  if (bounds) return bounds.end;
  if (role.current) return { first: monthOf(now), last: monthOf(now) };
  const known = role.end ?? role.start;
  return known === null ? null : monthRange(known);
}

/** 1 / max(1, age in years) of the role's end. An end known to the year alone is its last month; without any date it is 0. */
export function rateRecency(ended: MonthRange | null, now: Date): Rating {
  if (!ended) return { value: 0, words: 'the role has no dates' };
  const years = Math.max(0, monthOf(now) - ended.last) / 12;
  const value = 1 / Math.max(1, years);
  if (years === 0) return { value, words: 'the role lasts' };
  const told = years < 1.5 ? 'about a year ago or less' : `about ${Math.round(years)} years ago`;
  return { value, words: `the role ended ${told}` };
}
