import type { PartialDate } from '../dates/partial-date.ts';

/** The months that a partial date can mean, counted from year 0: twelve for 2019, one for 2019-03. */
export interface MonthRange {
  first: number;
  last: number;
}

export function monthRange(date: PartialDate): MonthRange {
  const year = Number(date.slice(0, 4)) * 12;
  if (date.length === 4) return { first: year, last: year + 11 };
  const month = year + Number(date.slice(5, 7)) - 1;
  return { first: month, last: month };
}

export function monthOf(moment: Date): number {
  return moment.getUTCFullYear() * 12 + moment.getUTCMonth();
}
