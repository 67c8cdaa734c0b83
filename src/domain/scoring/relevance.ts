import { foldText } from '../reconcile/fold-text.ts';
import type { Rating } from './scored-statement.ts';

/** Words that don't characterize a profession. */
const EMPTY = new Set(
  'the and for with from into who that this our your their his her its bei und der die das fur mit von des les une dans pour del las los para con per della dei het een voor met senior junior lead head chief principal years year experience'.split(
    ' ',
  ),
);

/** Length of the prefix that is compared, because related words share one: analysis and analyst, engineer and engineering. */
const STEM = 5;

const wordsIn = (text: string) =>
  foldText(text)
    .split(' ')
    .filter((word) => word.length > 2 && !EMPTY.has(word));
const stemOf = (word: string) => word.slice(0, STEM);

/** Words of the headline and target role, by stem, to compare with many statements. */
export function wantedWords(texts: (string | null)[]): ReadonlyMap<string, string> {
  return new Map(texts.flatMap((text) => wordsIn(text ?? '')).map((word) => [stemOf(word), word]));
}

/** The share of the wanted words that occur in the statement or in its role's title. */
export function rateRelevance(text: string, title: string | null, wanted: ReadonlyMap<string, string>): Rating {
  if (wanted.size === 0) return { value: 0, words: 'no headline or target role to compare with' };
  const there = new Set(wordsIn(`${text} ${title ?? ''}`).map(stemOf));
  const shared = [...wanted].filter(([stem]) => there.has(stem)).map(([, word]) => word);
  if (shared.length === 0) return { value: 0, words: 'no words in common with the headline or target role' };
  return {
    value: shared.length / wanted.size,
    words: `in common with the headline or target role: ${shared.join(', ')}`,
  };
}
