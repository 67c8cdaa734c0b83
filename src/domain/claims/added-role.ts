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

/** "As" before the role in which something was done, by language. */
const AS: Record<string, RegExp> = {
  en: /^as$/u,
  de: /^als$/u,
  fr: /^(?:comme|en tant que|tant)$/u,
  es: /^como$/u,
  pt: /^como$/u,
  it: /^come$/u,
  nl: /^als$/u,
  pl: /^jako$/u,
  ja: /^として/u,
  zh: /^作为$/u,
  ko: /(?:으로서|로서|으로써)$/u,
  ar: /^(?:بصفت|كمدير|كرئيس)/u,
};

/** Whether the rewrite says more often than its source in what role something was done. */
export function claimsRole(source: ClaimItem[], rewrite: ClaimItem[], { language }: Lexicon): boolean {
  const as = AS[language];
  if (as === undefined) return false;
  const count = (items: ClaimItem[]) => items.filter(({ text }) => as.test(text)).length;
  return count(rewrite) > count(source);
}
