import { isPartialDate, type PartialDate } from '../dates/partial-date.ts';

/** First letters of the months in the languages that resumes are most often in; where two are alike, the longer ones tell. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl'];

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const MONTHS: string[][] = Array.from({ length: 12 }, (_, month) =>
  LANGUAGES.map((language) =>
    plain(
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month))),
    ),
  ),
);

/**
 * As much of a date as its words bear out: a year that is not there makes it null, a month or day that is not there is left off.
 * A two-digit year counts.
 */
export function supportedDate(written: string, date: string): PartialDate | null {
  if (!isPartialDate(date)) return null;
  const [year = '', month, day] = date.split('-');
  const numbers: string[] = written.match(/\d+/g) ?? [];
  if (!numbers.includes(year) && !hasShortYear(written, year)) return null;
  if (month === undefined || !hasMonth(written, Number(month))) return year;
  if (day === undefined || !numbers.some((number) => number.length <= 2 && Number(number) === Number(day)))
    return `${year}-${month}`;
  return date;
}

function hasShortYear(written: string, year: string): boolean {
  return new RegExp(`(?<!\\d)['’/.\\-\\s]${year.slice(2)}(?!\\d)`, 'u').test(written);
}

function hasMonth(written: string, month: number): boolean {
  const words = plain(written).match(/\p{L}+/gu) ?? [];
  const names = MONTHS[month - 1] ?? [];
  if (words.some((word) => word.length >= 3 && names.some((name) => name.startsWith(word) || name === word)))
    return true;
  // In numbers it stands beside the year: 03/2019, 2019-03, 3.2019.
  return (written.match(/\d+/g) ?? []).some((number) => number.length <= 2 && Number(number) === month);
}
