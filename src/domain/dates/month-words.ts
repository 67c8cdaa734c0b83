import { foldInPlace } from './fold-in-place.ts';

/** Languages whose month names are known. Croatian is left out, because its months are other months in Polish and Czech. */
const LANGUAGES = 'en de fr es pt it nl pl sv cs da fi ro tr uk ar he hu el nb sk bg ru lt lv et sl id ca'.split(' ');

/** Forms of a month: alone, in a date (many languages decline it), and short. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', year: 'numeric' },
];

/** Spellings that `Intl` doesn't use. */
const OTHER_SPELLINGS: Record<string, number> = {
  janner: 1,
  feber: 2,
  maerz: 3,
  mrz: 3,
  sett: 9,
  setiembre: 9,
};

function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map(Object.entries(OTHER_SPELLINGS));
  for (const language of LANGUAGES) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...form,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2020, month - 1, 15)).find(({ type }) => type === 'month');
        const name = foldInPlace(part?.value ?? '').replace(/[.׳]+$/u, '');
        // Shorter names and numbers would be found where no month is meant.
        if (/^\p{L}{3,}$/u.test(name) && !numbers.has(name)) numbers.set(name, month);
      }
    }
  }
  return numbers;
}

/** Folded name or abbreviation → 1..12. No spelling means different months in two of the languages. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = monthNumbers();

/** Regex source that matches any month name in folded text; longest first, so that "march" is not read as "mar". */
export const MONTH_PATTERN = [...MONTH_NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|');
