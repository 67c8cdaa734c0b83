import { judgeRewording } from '../claims/judge-rewording.ts';
import { checkNames } from '../names-guard/check-names.ts';
import { changedNumber } from '../numbers-guard/check-numbers.ts';

/** A rewrite that is longer than this factor, plus a fixed allowance in characters, adds content. */
const MAX_GROWTH = 2;
const FREE_LENGTH = 80;

/** What may be done with a rewrite. The reason is for the owner and for a model's second attempt. */
export type RewriteCheck = { outcome: 'keep' } | { outcome: 'review' | 'refuse'; reason: string };

const refuse = (reason: string): RewriteCheck => ({ outcome: 'refuse', reason });

/** Whether a rewrite can replace its source: at once, after review because something can't be compared, or not at all. */
export function checkRewrite(source: string, rewrite: string): RewriteCheck {
  if (rewrite.trim() === '') return refuse('The rewrite is empty.');
  if (rewrite.length > FREE_LENGTH + MAX_GROWTH * source.length)
    return refuse('The rewrite is more than twice as long as the original. Say only what the original says.');
  const wording = judgeRewording(source, rewrite);
  if (wording.outcome === 'same') return { outcome: 'keep' };
  if (wording.outcome === 'differs') return refuse(wording.reason);
  // What the claims can't compare, the guards of numbers and names may still refuse.
  const number = changedNumber(source, rewrite, null);
  if (number !== null) return refuse(number);
  const names = checkNames(source, rewrite, { companies: [], people: [], products: [] });
  return names.ok ? { outcome: 'review', reason: wording.reason } : refuse(names.reason);
}
