import { wordsOf } from '../names-guard/words.ts';
import { opensWithVerb } from '../rewriting/action-verbs.ts';
import type { Rating, ScoredStatement } from './scored-statement.ts';

/** How well a statement is supported: a quarter each for a verified number, a source, a specific detail and an action verb. */
export function rateEvidence({ text, metrics, verified, hasSource }: ScoredStatement): Rating {
  const parts: [boolean, string, string][] = [
    [verified && metrics.length > 0, 'a verified number', 'no verified number'],
    [hasSource, 'a source document', 'no source document'],
    [metrics.length > 0 || hasDetail(text), 'a specific detail', 'no specific detail'],
    [opensWithVerb(text), 'an opening action verb', 'no opening action verb'],
  ];
  const there = parts.flatMap(([is, yes]) => (is ? [yes] : []));
  const missing = parts.flatMap(([is, , no]) => (is ? [] : [no]));
  // What is missing comes last, because "no verified number, a source document" would deny both.
  return { value: there.length / parts.length, words: `has ${[...there, ...missing].join(', ')}` };
}

/** Whether it has a name or acronym (not as the first word) or a number. */
function hasDetail(text: string): boolean {
  return wordsOf(text).some(
    ({ text: word, initial, shape }) => (!initial && shape !== 'small' && shape !== 'other') || /\d/.test(word),
  );
}
