import type { ClaimClass, ClaimWords } from './claim-words.ts';
import { foldClaim } from './fold-claim.ts';

export interface WordGroup {
  class: ClaimClass;
  /** All groups that the word is in; the class is that of the first. */
  ids: readonly string[];
}

/** What a listed word or phrase is. */
export type Listed = WordGroup | 'neutral' | 'number' | 'by' | 'to' | 'from';

export interface Lexicon {
  language: string;
  endings: ReadonlySet<string>;
  phrases: ReadonlyMap<string, Listed>;
  /** Number of words of the longest phrase; for languages without spaces, its letters. */
  longest: number;
}

const listOf = (text: string) =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => foldClaim(word).replaceAll('_', ' '));

/** Prepares the words of a language for reading. Groups win over neutral words, and earlier groups over later ones. */
export function compileWords(words: ClaimWords): Lexicon {
  const phrases = new Map<string, Listed>();
  const put = (text: string, as: Listed) => {
    for (const phrase of listOf(text)) {
      const known = phrases.get(phrase);
      if (known === undefined) phrases.set(phrase, as);
      else if (typeof known === 'object' && typeof as === 'object')
        phrases.set(phrase, { class: known.class, ids: [...known.ids, ...as.ids] });
    }
  };
  for (const [index, line] of words.groups.trim().split('\n').entries()) {
    const [name = '', members = ''] = line.trim().split(': ');
    put(members, { class: name as ClaimClass, ids: [`${name}/${name === 'same' || name === 'per' ? index : ''}`] });
  }
  for (const field of ['by', 'to', 'from'] as const) put(words[field], field);
  put(words.numbers, 'number');
  put(words.neutral, 'neutral');
  const isSpaced = words.language !== 'ja' && words.language !== 'zh';
  const longest = Math.max(...[...phrases.keys()].map((one) => (isSpaced ? one.split(' ').length : one.length)));
  return { language: words.language, endings: new Set(['', ...listOf(words.endings)]), phrases, longest };
}
