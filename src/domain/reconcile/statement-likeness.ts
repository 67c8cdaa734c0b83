import { foldText } from './fold-text.ts';

/** Below this many words, likeness of words says little. */
const FEWEST_WORDS = 5;

/** Share of words that two statements have in common (Dice's coefficient over bags of words), 0..1; numbers do not count. */
export function wordLikeness(a: string, b: string): number {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  if (Math.min(ours.length, theirs.length) < FEWEST_WORDS) return 0;
  const left = [...theirs];
  const common = ours.filter((word) => {
    const i = left.indexOf(word);
    if (i >= 0) left.splice(i, 1);
    return i >= 0;
  });
  return (2 * common.length) / (ours.length + theirs.length);
}

/** Whether the digits in both are the same numbers, in whatever order. */
export function hasSameNumbers(a: string, b: string): boolean {
  return numbersOf(a).join() === numbersOf(b).join();
}

const wordsOf = (text: string) =>
  foldText(text)
    .split(' ')
    .filter((word) => !/\p{N}/u.test(word));
const numbersOf = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
