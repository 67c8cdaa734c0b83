import { cleanPunctuation } from './clean-punctuation.ts';
import { openWithVerb } from './open-with-verb.ts';
import { spellNames } from './spelled-names.ts';

/** Increment whenever a rule changes. */
export const RULES_VERSION = 'rewrite-rules/3';

/** Rewrites a statement by rules that preserve its meaning: verb first, tense, punctuation, acronym case. Idempotent. */
export function rewriteByRules(statement: string, role: { isCurrent: boolean }): string {
  const text = openWithVerb(spellNames(cleanPunctuation(statement)), role);
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  // "iOS" and "iPad" keep their lower-case first letter.
  return /^\p{Ll}+$/u.test(word) && !/^\p{L}-/u.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
