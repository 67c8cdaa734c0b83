import { classOf, hasDigits, isBound } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import type { ClaimItem } from './read-claim.ts';

/** Japanese and Korean say "from" and "to" after what they belong to. */
export const isPostpositional = ({ language }: Lexicon) => language === 'ja' || language === 'ko';

/** Digits that are the start of a change ("from 9 %", 「9%から」). */
function startsOf(items: ClaimItem[], lexicon: Lexicon): string[] {
  const kept = items.filter(({ listed }) => listed !== 'neutral');
  return kept.flatMap((item, at) => {
    if (!hasDigits(item)) return [];
    const after = kept.slice(at + 1).find((one) => one.listed !== 'number' || hasDigits(one));
    const marker = isPostpositional(lexicon) ? after : kept[at - 1];
    return marker?.listed === 'from' ? [item.text] : [];
  });
}

/** Whether a change runs backward: its start in the rewrite is another number of the source. */
export function isReversed(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): boolean {
  const starts = startsOf(source, lexicon);
  const others = source.flatMap(({ text, listed }) => (listed === 'number' && !starts.includes(text) ? [text] : []));
  return starts.length > 0 && startsOf(rewrite, lexicon).some((start) => others.includes(start));
}

/** Articles and bounds stand between "to" and its number: "to about 12 %", but not "to Oslo, 12 %". */
const isBetween = (item: ClaimItem) => item.listed === 'neutral' || isBound(item);

/** How many numbers are the end of a change ("to 12 %") rather than its amount ("by 12 %"). */
export function countEnds(items: ClaimItem[], lexicon: Lexicon): number {
  // In Italian "a" is also "for", but not beside a change.
  const isChange = lexicon.language === 'it' && items.some((item) => ['up', 'down'].includes(classOf(item)));
  return items.filter(({ listed }, at) => {
    if (listed !== 'number' || items[at - 1]?.listed === 'number') return false;
    const last = items.slice(0, at).findLastIndex((item) => !isBetween(item));
    // "12% to 15%" is a range.
    const before = items[last - 1]?.listed === 'number' ? undefined : items[last];
    const after = items.slice(at + 1).find((item) => item.listed !== 'number' && !isBetween(item));
    return (
      before?.listed === 'to' ||
      (isChange && before?.text === 'a') ||
      (isPostpositional(lexicon) && after?.listed === 'to')
    );
  }).length;
}

/** How many times "by" names a means ("by raising prices") and not an amount ("by 12 %"). */
export function countMeans(items: ClaimItem[], { language }: Lexicon): number {
  if (language !== 'en') return 0;
  return items.filter(({ listed }, at) => {
    const next = items.slice(at + 1).find((item) => !isBetween(item));
    return listed === 'by' && next !== undefined && next.listed !== 'number';
  }).length;
}
