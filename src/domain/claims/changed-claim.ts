import { classOf, isRanked } from './claim-item.ts';
import type { ClaimClass } from './claim-words.ts';
import type { ClaimItem } from './read-claim.ts';

/** What is wrong if a word of this class was added, or if it was left out. */
const CHANGED: Partial<Record<ClaimClass, string>> = {
  not: 'A negation was added or lost.',
  intended: 'What was planned, tried or expected is not what was done.',
  part: 'A part of the work, or a limited knowledge, is not the whole. Keep that limit.',
  at_times: 'Keep how often it was.',
  others: 'Someone else did this, or did it too. Keep who it was.',
  up: 'Keep the direction of the change.',
  down: 'Keep the direction of the change.',
  per: 'Keep the period.',
};

export const MOVED_END = '“By” and “to” are not the same. Keep whether the number is a change or its end.';

export const CHANGED_SPAN = 'Two years and the years from one to the other are not the same. Keep which it is.';

export const REVERSED = 'The change was reversed. Keep the start and end values of the original.';

/** How added and lost words make another claim of the source; null if they don't, or if nobody can tell. */
export function changedClaim({
  source,
  added,
  lost,
}: {
  source: ClaimItem[];
  added: ClaimItem[];
  lost: ClaimItem[];
}): string | null {
  for (const item of [...added, ...lost]) {
    const changed = CHANGED[classOf(item)];
    if (changed) return `“${item.text}”: ${changed}`;
  }
  const stronger = added.find(isRanked);
  return stronger && source.some(isRanked)
    ? `“${stronger.text}” claims more than the original does. Keep the part that the person had.`
    : null;
}
