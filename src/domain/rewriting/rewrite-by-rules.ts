import { judgeRewording } from '../claims/judge-rewording.ts';
import { capital } from '../text/capital.ts';
import { cleanPunctuation } from './clean-punctuation.ts';
import { openWithVerb } from './open-with-verb.ts';
import { spellNames } from './spelled-names.ts';
import { toActive } from './to-active.ts';
import { WORDY } from './wordy-phrases.ts';

/** Increment whenever a rule changes. */
export const RULES_VERSION = 'rewrite-rules/4';

/**
 * Rewrites a statement by rules that preserve its meaning: wordy phrases shortened, active, verb first, tense, punctuation, acronym
 * case. A step that the guard can't compare with the statement is not taken. Idempotent.
 */
export function rewriteByRules(statement: string, role: { isCurrent: boolean }): string {
  let text = spellNames(cleanPunctuation(statement));
  const take = (next: string) => {
    if (next !== text && next.trim() !== '' && judgeRewording(statement, next).outcome === 'same') text = next;
  };
  for (const { pattern, plain } of WORDY) if (pattern.test(text)) take(text.replaceAll(globally(pattern), plain));
  take(toActive(text));
  take(openWithVerb(text, role));
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  // "iOS" and "iPad" keep their lower-case first letter.
  return /^\p{Ll}+$/u.test(word) && !/^\p{L}-/u.test(text) ? capital(text) : text;
}

const globally = (pattern: RegExp) => (pattern.global ? pattern : new RegExp(pattern.source, `g${pattern.flags}`));
