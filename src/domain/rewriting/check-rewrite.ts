import { checkNames } from '../names-guard/check-names.ts';
import { checkNumbers } from '../numbers-guard/check-numbers.ts';

/** A rewrite that is longer than this factor, plus a fixed allowance in characters, adds content. */
const MAX_GROWTH = 2;
const FREE_LENGTH = 80;
/** Words for a contribution. A rewrite must not turn a contribution into sole credit. */
const CONTRIBUTION =
  /(?<!\p{L})(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|contribut(?:ed?|es|ing)|participat(?:ed?|es|ing)|co-\p{L}+|unterstütz\p{L}*|mitgewirkt|wirkte|half|particip\p{L}+|contribu\p{L}+|apoy\p{L}+|ayud\p{L}+|aid[ée]\p{L}*|supportat\p{L}|ondersteun\p{L}*)(?!\p{L})/iu;

/** Why a rewrite can't replace its source, for the owner and for a model's second attempt; null when it can. */
export function rewriteProblem(source: string, rewrite: string): string | null {
  if (rewrite.trim() === '') return 'The rewrite is empty.';
  if (rewrite.length > FREE_LENGTH + MAX_GROWTH * source.length)
    return 'The rewrite is more than twice as long as the original. Say only what the original says.';
  const numbers = checkNumbers(source, rewrite);
  if (!numbers.ok) return numbers.reason;
  const names = checkNames(source, rewrite, { companies: [], people: [], products: [] });
  if (!names.ok) return names.reason;
  if (CONTRIBUTION.test(source) && !CONTRIBUTION.test(rewrite))
    return 'The original describes a contribution ("helped", "supported"). Keep that: the person did not claim sole credit.';
  return null;
}
