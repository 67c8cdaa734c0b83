import { numberWords } from '../numbers-guard/number-words.ts';
import { isOrdinalSuffix } from '../numbers-guard/ordinal-words.ts';
import { readQuantities } from '../numbers-guard/read-quantities.ts';
import { LANGUAGES } from '../numbers-guard/language.ts';
import { unitOf } from '../numbers-guard/units.ts';

/** What a number written as one word has: "zweitausend", "millecinquecento". */
const LARGE = /^\p{L}*(?:hundert|tausend|cento|mila|mille|honderd|duizend)\p{L}*$/u;
const isCompoundNumber = (language: string, text: string) => {
  const known = LANGUAGES.find((one) => one === language);
  if (known === undefined) return false;
  const [number, second] = readQuantities(text, null, known).quantities;
  return second === undefined && number?.text === text && number.value !== null;
};

/** Whether the word is a number ("quince"), which the numbers guard compares. */
export function isNumberWord(text: string, language: string): boolean {
  if (LARGE.test(text) && isCompoundNumber(language, text)) return true;
  return (
    numberWords()
      .words.get(text)
      ?.languages.some((one) => one === language) ?? false
  );
}

/** Whether the words after a number belong to it: "m", "square meters", "st", "bn". */
export function isUnit(text: string): boolean {
  return (
    unitOf(text, text) !== null ||
    isOrdinalSuffix(text) ||
    /^(?:b|bn|k|m|mm|pct|p|pp|usd|eur|gbp|aud|cad|chf|inr|rs|pln|sek|krw)$/u.test(text)
  );
}
