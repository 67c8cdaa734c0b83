import { isAcademicYear, type DateHabits } from '../dates/find-dates.ts';
import { foldInPlace } from '../dates/fold-in-place.ts';
import { comparePartialDates } from '../dates/partial-date.ts';
import { findDateRanges } from '../dates/read-date-range.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';

/** How this document writes dates, learned from all of its lines. */
export function dateHabits(lines: string[]): DateHabits {
  const present = presentWord(lines);
  return { academicYears: hasAcademicYears(lines), ...(present === null ? {} : { present }) };
}

const YEAR_AND_NUMBER = /(?<![\d/.])((?:19|20)\d\d)\/(\d\d)(?![\d/])/g;

/** `2011/12` is an academic year where no other `YYYY/MM` can only be a month. */
function hasAcademicYears(lines: string[]): boolean {
  const found = lines.flatMap((line) => [...line.matchAll(YEAR_AND_NUMBER)]);
  const isMonth = ([, year = '', number = '']: RegExpMatchArray) =>
    Number(number) >= 1 && Number(number) <= 12 && !isAcademicYear(year, number);
  return found.length > 0 && !found.some(isMonth) && !lines.some(hasEastAsianCharacter);
}

const OPEN_END = /^\s*[-–—~]\s*(\p{L}[\p{L}\p{M}'’. ]{1,24}?)\.?\s*(?=$|[)）]|\s{3})/u;

/**
 * The word for the open end of a period, in languages whose word is not known: what follows the dash after the latest start, where other
 * periods have a date. Null if there is none, or several.
 */
function presentWord(lines: string[]): string | null {
  const ranges = lines.flatMap((line) => findDateRanges(line).map((range) => ({ line, range })));
  const starts = ranges.flatMap(({ range }) => (range.from && range.to ? [range.from.value] : []));
  if (starts.length === 0 || ranges.some(({ range }) => range.current)) return null;
  const latest = starts.toSorted(comparePartialDates).at(-1) ?? '';
  const words = ranges.flatMap(({ line, range: { from, single, end } }) => {
    const word = single ? OPEN_END.exec(line.slice(end))?.[1] : undefined;
    const isLatest = from !== null && comparePartialDates(from.value, latest) >= 0;
    return word !== undefined && isLatest && word.split(' ').length <= 3 ? [foldInPlace(word)] : [];
  });
  const [word] = words;
  return word !== undefined && words.every((other) => other === word) ? word : null;
}
