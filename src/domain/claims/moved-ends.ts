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
  const starts = allStarts(source, lexicon);
  const others = source.flatMap(({ text, listed }) => (listed === 'number' && !starts.includes(text) ? [text] : []));
  return starts.length > 0 && allStarts(rewrite, lexicon).some((start) => others.includes(start));
}

/** What an item or its end counts in, as it is written; empty if it doesn't say. */
const unitAfter = (items: ClaimItem[], at: number) => {
  const next = items[at + 1];
  return next?.listed === 'number' && !hasDigits(next) ? next.text : '';
};

const valueOf = ({ text }: ClaimItem) => Number(text.replace(/[.,' ](?=\d{3}(?!\d))/gu, '').replace(',', '.'));

/** Words that are "from" only if "to" follows their number, for they are also "of" or "with": "de 3 a 7", "z 3 do 7". */
const FROM_TO: Record<string, { from: RegExp; to: RegExp }> = {
  es: { from: /^(?:de|del|desde)$/u, to: /^(?:a|al|hasta)$/u },
  fr: { from: /^(?:de|du|d)$/u, to: /^(?:a|au)$/u },
  it: { from: /^(?:da|dal|dall|dallo|dalla|di)$/u, to: /^(?:a|al|all|allo|alla)$/u },
  pt: { from: /^(?:de|do|da|desde)$/u, to: /^(?:a|ao|para|ate)$/u },
  pl: { from: /^(?:z|ze|od)$/u, to: /^(?:do|na)$/u },
  ar: { from: /^من$/u, to: /^(?:الي|حتي)$/u },
};

function numbersBeforeTo(items: ClaimItem[], { language }: Lexicon): string[] {
  const words = FROM_TO[language];
  if (words === undefined) return [];
  return items.flatMap((item, at) => {
    const isStart = words.from.test(items[at - 1]?.text ?? '');
    // "Z 30 dni do 12": what it counts may stand between.
    const next = items.slice(at + 1, at + 4);
    const to = next.findIndex(({ text }) => words.to.test(text));
    const isChange = to >= 0 && !next.slice(0, to).some(hasDigits);
    const end = next[to + 1] ?? items[at + 2 + to];
    return hasDigits(item) && isStart && isChange && end && hasDigits(end) ? [item.text] : [];
  });
}

const allStarts = (items: ClaimItem[], lexicon: Lexicon) => [
  ...new Set([...startsOf(items, lexicon), ...numbersBeforeTo(items, lexicon)]),
];

/** Whether a change from one number to another is a rise or a fall, whatever its verb says; null if that can't be read. */
export function changeIn(items: ClaimItem[], lexicon: Lexicon): 'up' | 'down' | null {
  const [start, second] = allStarts(items, lexicon);
  if (start === undefined || second !== undefined) return null;
  const kept = items.filter(({ listed }) => listed !== 'neutral');
  const at = kept.findIndex(({ text, listed }) => text === start && listed === 'number');
  const end = kept.findIndex((item, index) => index > at && hasDigits(item));
  const [from, to] = [kept[at], kept[end]];
  if (from === undefined || to === undefined) return null;
  const [unit, endUnit] = [unitAfter(kept, at), unitAfter(kept, end)];
  if (unit !== '' && endUnit !== '' && unit !== endUnit) return null;
  const rise = valueOf(to) - valueOf(from);
  return Number.isNaN(rise) || rise === 0 ? null : rise > 0 ? 'up' : 'down';
}

/** Articles and bounds stand between "to" and its number: "to about 12 %", but not "to Oslo, 12 %". */
const isBetween = (item: ClaimItem) => item.listed === 'neutral' || isBound(item);

/** Whether all numbers are the ends of changes that start alike: what their ends are is then said, wherever a unit stands. */
export function hasSameChanges(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): boolean {
  const [own, claimed] = [allStarts(source, lexicon), allStarts(rewrite, lexicon)];
  const digits = source.filter(hasDigits).length;
  return own.length > 0 && digits === 2 * own.length && [...own].sort().join(' ') === [...claimed].sort().join(' ');
}

/** How many numbers are the end of a change ("to 12 %") rather than its amount ("by 12 %"). */
export function countEnds(items: ClaimItem[], lexicon: Lexicon): number {
  // In Romance languages "a" is also "at" and "for", but not beside a change.
  const isChange = items.some((item) => item.listed === 'from' || ['up', 'down'].includes(classOf(item)));
  const isShare = items.some(({ listed, text }) => listed === 'number' && /^(?:%|pp|p\p{L}* ?c\p{L}*)/u.test(text));
  if (['fr', 'es', 'pt'].includes(lexicon.language) && !isChange && !isShare) return 0;
  return items.filter(({ listed }, at) => {
    if (listed !== 'number' || items[at - 1]?.listed === 'number') return false;
    const last = items.slice(0, at).findLastIndex((item) => !isBetween(item));
    // "12% to 15%" is a range.
    const before = items[last - 1]?.listed === 'number' ? undefined : items[last];
    const after = items.slice(at + 1).find((item) => item.listed !== 'number' && !isBetween(item));
    return (
      before?.listed === 'to' ||
      (isChange && lexicon.language === 'it' && before?.text === 'a') ||
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
