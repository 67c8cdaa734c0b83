import { CHARGE_SAYS_LITTLE, isCharge } from './changed-words.ts';
import { groupOf, rankOf } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import { isAkin } from './is-akin.ts';
import type { ClaimItem } from './read-claim.ts';

/** The weakest rank that leads: coordinated. */
const LEADING = 4;

/** Whether the rewrite says more often than its source that the person ran or led something: "Led and responsible for". */
export function leadsMore(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): boolean {
  const leads = (item: ClaimItem) =>
    isCharge(item) ? !CHARGE_SAYS_LITTLE.has(lexicon.language) : (rankOf(groupOf(item), 'rewrite') ?? 0) >= LEADING;
  const isRankedAtAll = (item: ClaimItem) =>
    isCharge(item) || (groupOf(item)?.ids.some((id) => id.startsWith('rank')) ?? false);
  // Another form of the same word says the same, whatever its rank.
  const others = (items: ClaimItem[], theirs: ClaimItem[]) =>
    items.filter(({ text }) => !theirs.some((one) => isAkin(one.text, text, lexicon)));
  const [claimed, own] = [others(rewrite, source).filter(leads), others(source, rewrite).filter(isRankedAtAll)];
  return claimed.length > own.length;
}

/** Whether the rewrite says more often than its source in what role something was done. */
export function claimsRole(source: ClaimItem[], rewrite: ClaimItem[], { words: { as } }: Lexicon): boolean {
  if (as === undefined) return false;
  const count = (items: ClaimItem[]) => items.filter(({ text }) => as.test(text)).length;
  return count(rewrite) > count(source);
}
