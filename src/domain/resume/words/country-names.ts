import { fold } from './fold.ts';
import { WRITTEN } from './human-languages.ts';

let names: Set<string> | null = null;

/** Names of all countries in the languages of resumes. */
function namesOf(): Set<string> {
  names ??= new Set(
    WRITTEN.flatMap((locale) => {
      const words = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
      return CODES.flatMap((code) => words.of(code) ?? []).map(fold);
    }),
  );
  return names;
}

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Codes that name no country have no names. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Whether the text is the name of a country. */
export const isCountryName = (text: string): boolean => namesOf().has(fold(text));
