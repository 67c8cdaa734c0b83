import { numberWords } from '../numbers-guard/number-words.ts';
import { isOrdinalSuffix } from '../numbers-guard/ordinal-words.ts';
import { unitOf } from '../numbers-guard/units.ts';

/** Whether the word is a number ("quince"), which the numbers guard compares. */
export function isNumberWord(text: string, language: string): boolean {
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
