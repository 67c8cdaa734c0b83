import type { Lexicon, Listed } from './compile-words.ts';
import { foldClaim } from './fold-claim.ts';
import { isNumberWord, isUnit } from './is-number-word.ts';

/** A word of a claim: what a list says of it, or only its letters. */
export interface ClaimItem {
  text: string;
  listed: Listed | null;
}

/** Runs of letters, of digits with their marks, and signs that say something. */
const SPACED = /\p{N}+(?:[.,'\s]\p{N}+)*|[\p{L}\p{M}]+|[%+<>≥≤~±€$£¥₩→]/gu;

/** The words of a claim in order. Words that are listed together ("more than") are one item. */
export function readClaim(text: string, lexicon: Lexicon): ClaimItem[] {
  const words = foldClaim(text).match(SPACED) ?? [];
  const items: ClaimItem[] = [];
  for (let at = 0; at < words.length;) {
    const { taken, listed } = longestListed(words, at, lexicon) ?? numberAt(words, at, { lexicon, last: items.at(-1) });
    items.push({ text: words.slice(at, at + taken).join(' '), listed });
    at += taken;
  }
  return items;
}

type Found = { taken: number; listed: Listed | null };

function longestListed(words: string[], at: number, { phrases, longest }: Lexicon): Found | null {
  for (let taken = Math.min(longest, words.length - at); taken > 0; taken -= 1) {
    const listed = phrases.get(words.slice(at, at + taken).join(' '));
    if (listed !== undefined) return { taken, listed };
  }
  return null;
}

function numberAt(
  words: string[],
  at: number,
  { lexicon, last }: { lexicon: Lexicon; last: ClaimItem | undefined },
): Found {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (last?.listed === 'number') {
    if (isUnit(`${word} ${next}`)) return { taken: 2, listed: 'number' };
    if (isUnit(word)) return { taken: 1, listed: 'number' };
  }
  return { taken: 1, listed: isNumberWord(word, lexicon.language) ? 'number' : listedSign(word) };
}

function listedSign(text: string): Listed | null {
  if (/^[+>≥]$/u.test(text)) return { class: 'least', ids: ['least/'] };
  if (/^[<≤]$/u.test(text)) return { class: 'most', ids: ['most/'] };
  if (/^[~±]$/u.test(text)) return { class: 'about', ids: ['about/'] };
  if (text === '→') return 'to';
  return /^[\p{N}%€$£¥₩]/u.test(text) ? 'number' : null;
}
