import { cleanPunctuation } from './clean-punctuation.ts';
import { openWithVerb } from './open-with-verb.ts';
import { spellNames } from './spelled-names.ts';

/** Grows with every change of a rule. */
export const RULES_VERSION = 'rewrite-rules/1';

/** A statement worded by rules that cannot change what it says: verb first, tense, punctuation, case of acronyms. Twice is as once. */
export function rewriteByRules(statement: string, role: { isCurrent: boolean }): string {
  const text = spellNames(openWithVerb(cleanPunctuation(statement), role));
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  // "iOS" and "e-mail" are spelled as they are.
  return /^\p{Ll}+$/u.test(word) && !/^\p{L}-/u.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
