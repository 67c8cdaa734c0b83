import { wordsOf } from '../names-guard/words.ts';
import { opensWithVerb } from '../rewriting/action-verbs.ts';
import type { Rating, ScoredStatement } from './scored-statement.ts';

/** How well a statement is founded: a quarter each for a verified number, a source, a specific detail and an action verb. */
export function rateEvidence({ text, metrics, verified, hasSource }: ScoredStatement): Rating {
  const parts: [boolean, string, string][] = [
    [verified && metrics.length > 0, 'a verified number', 'no verified number'],
    [hasSource, 'a source in a document', 'no source in a document'],
    [metrics.length > 0 || hasDetail(text), 'a specific detail', 'no specific detail'],
    [opensWithVerb(text), 'an action verb', 'no action verb at its beginning'],
  ];
  const count = parts.filter(([is]) => is).length;
  return { value: count / parts.length, words: `it has ${parts.map(([is, yes, no]) => (is ? yes : no)).join(', ')}` };
}

/** A name, an acronym or a number anywhere but at the beginning. */
function hasDetail(text: string): boolean {
  return wordsOf(text).some(
    ({ text: word, initial, shape }) => (!initial && shape !== 'small' && shape !== 'other') || /\d/.test(word),
  );
}
