import type { ClaimItem } from './read-claim.ts';

/** All pairs of neighboring characters of a text without its marks. */
function pairsOf(items: readonly ClaimItem[]): Set<string> {
  const chars = Array.from(items.map(({ text }) => text).join(''));
  return new Set(chars.slice(1).map((char, at) => `${chars[at]}${char}`));
}

/**
 * Words of a language without spaces that stand in another text too, whatever is read as one word there: each of their characters stands
 * beside a neighbor that it has in the other text. "线路驾驶" is in "线路上驾驶电车".
 */
export function sharedWords(items: readonly ClaimItem[], others: readonly ClaimItem[]): Set<ClaimItem> {
  const pairs = pairsOf(others);
  const shared = new Set<ClaimItem>();
  const chars = Array.from(items.map(({ text }) => text).join(''));
  let start = 0;
  for (const item of items) {
    const end = start + Array.from(item.text).length;
    const isShared = (at: number) =>
      pairs.has(`${chars[at - 1]}${chars[at]}`) || pairs.has(`${chars[at]}${chars[at + 1]}`);
    const places = Array.from({ length: end - start }, (_none, index) => start + index);
    if (item.listed === null && places.every(isShared)) shared.add(item);
    start = end;
  }
  return shared;
}
