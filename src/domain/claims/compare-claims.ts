import type { ClaimClass } from './claim-words.ts';
import { groupOf, isContent, isOneGroup, isOperator, rankOf } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import { isAkin, partsOf } from './is-akin.ts';
import type { ClaimItem } from './read-claim.ts';

/** Whether a word of the source allows a word of the rewrite: a form of it, a listed synonym, or a weaker verb. */
function allows(source: ClaimItem, rewrite: ClaimItem, lexicon: Lexicon): boolean {
  const [before, after] = [groupOf(source), groupOf(rewrite)];
  if (isOneGroup(before, after)) return true;
  const [own, claimed] = [rankOf(before, 'source'), rankOf(after, 'rewrite')];
  if (own !== null && claimed !== null) return own >= claimed;
  // A word with a class of its own is not a form of another: "lead" and "leader", "raise" and "rise".
  if (before !== null && after !== null && isOperator(source) !== isOperator(rewrite)) return false;
  return isAkin(source.text, rewrite.text, lexicon);
}

/** Content words of the rewrite that the source does not allow, and content words of the source that the rewrite does not say. */
export function changedWords(
  source: ClaimItem[],
  rewrite: ClaimItem[],
  lexicon: Lexicon,
): { added: ClaimItem[]; lost: ClaimItem[] } {
  const [before, after] = [source.filter(isContent), rewrite.filter(isContent)];
  const isCompound = (item: ClaimItem, others: ClaimItem[]) => {
    const words = others.filter(({ listed }) => listed !== 'number').map(({ text }) => text);
    return partsOf(item.text, words, lexicon) !== null;
  };
  const partsIn = (some: ClaimItem[], others: ClaimItem[]) => {
    const words = others.map(({ text }) => text);
    return new Set(some.flatMap(({ text }) => partsOf(text, words, lexicon) ?? []));
  };
  const [inRewrite, inSource] = [partsIn(after, source), partsIn(before, rewrite)];
  return {
    added: after.filter(
      (item) =>
        !inSource.has(item.text) && !before.some((one) => allows(one, item, lexicon)) && !isCompound(item, source),
    ),
    lost: before.filter(
      (item) =>
        groupOf(item)?.class !== 'charge' &&
        !inRewrite.has(item.text) &&
        !after.some((one) => allows(item, one, lexicon)) &&
        !isCompound(item, rewrite),
    ),
  };
}

/** The first operator whose neighbors are others than in the source: "raised prices and cut costs", "cut prices and raised costs". */
export function movedOperator(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const isKept = (item: ClaimItem) =>
    (isContent(item) && groupOf(item)?.class !== 'charge') || item.listed === 'number' || item.listed === 'from';
  const [before, after] = [source.filter(isKept), rewrite.filter(isKept)];
  const isMovable = (item: ClaimItem) =>
    item.listed === 'from' || isOperator(item) || rankOf(groupOf(item), 'source') !== null;
  const keyOf = (item: ClaimItem) => (item.listed === 'from' ? 'from' : (groupOf(item)?.ids[0] ?? ''));
  if (new Set(before.filter(isMovable).map(keyOf)).size < 2) return null;
  const isSame = (a: ClaimItem | undefined, b: ClaimItem | undefined) =>
    a === undefined || b === undefined
      ? a === b
      : isOneGroup(groupOf(a), groupOf(b)) || isAkin(a.text, b.text, lexicon);
  const moved = after.find((item, at) => {
    if (!isMovable(item)) return false;
    const places = before.flatMap((one, index) => (isMovable(one) && keyOf(one) === keyOf(item) ? [index] : []));
    return (
      places.length > 0 &&
      !places.some((index) => isSame(before[index + 1], after[at + 1]) || isSame(before[index - 1], after[at - 1]))
    );
  });
  return moved ?? null;
}

const BOUNDS: ReadonlySet<ClaimClass> = new Set(['least', 'most', 'about']);
/** Articles and bounds stand between "to" and its number: "to about 12 %", but not "to Oslo, 12 %". */
const isBetween = (item: ClaimItem) => item.listed === 'neutral' || BOUNDS.has(groupOf(item)?.class ?? 'same');

/** How many numbers are the end of a change ("to 12 %") rather than its amount ("by 12 %"). */
export function countEnds(items: ClaimItem[], { language }: Lexicon): number {
  const isPostpositional = language === 'ja' || language === 'ko';
  return items.filter(({ listed }, at) => {
    if (listed !== 'number' || items[at - 1]?.listed === 'number') return false;
    const before = items.slice(0, at).findLast((item) => !isBetween(item));
    const after = items.slice(at + 1).find((item) => item.listed !== 'number' && !isBetween(item));
    return before?.listed === 'to' || (isPostpositional && after?.listed === 'to');
  }).length;
}
