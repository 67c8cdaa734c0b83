import { foldText } from '../reconcile/fold-text.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';
import type { KnownFact } from './known-facts.ts';

/** The part of the fact that a sentence with these words is based on. */
export function basisFor({ basis, aside }: KnownFact, sentence: string): string {
  return aside === null || sharesWord(aside.words, sentence) ? basis : aside.basis;
}

/** Number of letters that forms of a word share: "analyst", "analysts". */
const STEM = 5;

function sharesWord(words: string, sentence: string): boolean {
  if (hasEastAsianCharacter(words)) return true;
  const stems = (text: string) =>
    foldText(text)
      .split(' ')
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, STEM));
  const said = new Set(stems(sentence));
  return stems(words).some((stem) => said.has(stem));
}
