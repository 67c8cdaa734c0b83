import { foldText } from './fold-text.ts';

/** With fewer words than this, similarity means little. */
const FEWEST_WORDS = 5;

/** Above this, two statements with the same numbers are rewordings of each other. */
const SAME = 0.75;

/**
 * How certainly two statements are rewordings of each other, from numbers that are the same and words that nearly are;
 * 0 if they are not.
 */
export function rewordingLikeness(a: string, b: string): number {
  return numbersOf(a).join() === numbersOf(b).join() ? Math.max(0, wordLikeness(a, b) - SAME) : 0;
}

/**
 * How certainly one statement corrects a number of the other; 0 if not. Short statements must match exactly apart from
 * the number, and two different years are two facts.
 */
export function correctionLikeness(a: string, b: string): number {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  if (ours.length === 0 || ours.length !== theirs.length || ours.join() === theirs.join()) return 0;
  if (yearsOf(ours).join() !== yearsOf(theirs).join()) return 0;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (words.length >= 2 && words.join(' ') === others.join(' ')) return 1;
  return Math.max(0, wordLikeness(a, b) - SAME);
}

/** Share of words that two statements have in common (Dice's coefficient over bags of words, without numbers), 0..1. */
function wordLikeness(a: string, b: string): number {
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

const wordsOf = (text: string) =>
  foldText(text)
    .split(' ')
    .filter((word) => !/\p{N}/u.test(word));
const numbersOf = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();
const yearsOf = (numbers: string[]) => numbers.filter((number) => /^(?:19|20)\d\d$/.test(number));
