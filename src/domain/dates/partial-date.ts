/** A date with year, month or day precision, as an ISO 8601 prefix: `2019`, `2019-03` or `2019-03-01`. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `text` is a partial date that exists in the calendar (years 1000 to 9999). */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match || Number(match[1]) < 1000) return false;
  if (match[3] === undefined) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The earliest day that a partial date can mean: `2019-01-01` for `2019`. */
export const firstDay = (date: PartialDate): string =>
  date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);

/** Orders partial dates by the earliest day that each can mean; ties go to the less precise one. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return firstDay(a).localeCompare(firstDay(b)) || a.length - b.length;
}

/** Whether a period would end before it starts, compared as precisely as both are known: 2019-05 is not after 2019. */
export function startsAfter(start: PartialDate, end: PartialDate): boolean {
  const precision = Math.min(start.length, end.length);
  return comparePartialDates(start.slice(0, precision), end.slice(0, precision)) > 0;
}
