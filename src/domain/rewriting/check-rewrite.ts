import { checkNames } from '../names-guard/check-names.ts';
import { checkNumbers } from '../numbers-guard/check-numbers.ts';

/** A rewrite that is this much longer than its source says more than it. */
const MOST_GROWTH = 2;
const FREE_LENGTH = 80;
/** Words for a part in something; who had a part did not do it alone. */
const PART =
  /(?<!\p{L})(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?|contribut(?:ed?|es|ing)|participat(?:ed?|es|ing)|co-\p{L}+|unterstütz\p{L}*|mitgewirkt|wirkte|half|particip\p{L}+|contribu\p{L}+|apoy\p{L}+|ayud\p{L}+|aid[ée]\p{L}*|supportat\p{L}|ondersteun\p{L}*)(?!\p{L})/iu;

/** Why a rewrite may not stand for its source, in words for the owner and for a model that tries again; null when it may. */
export function rewriteProblem(source: string, rewrite: string): string | null {
  if (rewrite.trim() === '') return 'There is no text.';
  if (rewrite.length > FREE_LENGTH + MOST_GROWTH * source.length)
    return 'The rewrite is more than twice as long as the original. Say what it says, not more.';
  const numbers = checkNumbers(source, rewrite);
  if (!numbers.ok) return numbers.reason;
  const names = checkNames(source, rewrite, { companies: [], people: [], products: [] });
  if (!names.ok) return names.reason;
  if (PART.test(source) && !PART.test(rewrite))
    return 'The original tells of a part in something ("helped", "supported"). Keep that: the person did not say they did it alone.';
  return null;
}
