import type { ClaimClass } from './claim-words.ts';
import { classOf, groupOf, isContent, isDroppable, isLimit, isOneGroup, isOperator, rankOf } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import { type CompoundIndex, indexCompounds, isAkin, partsOf } from './is-akin.ts';
import type { ClaimItem } from './read-claim.ts';

/** Whether a word of the source allows a word of the rewrite: a form of it, a listed synonym, or a weaker verb. */
function allows(source: ClaimItem, rewrite: ClaimItem, lexicon: Lexicon): boolean {
  const [before, after] = [groupOf(source), groupOf(rewrite)];
  if (isOneGroup(before, after)) return true;
  const [own, claimed] = [rankOf(before, 'source'), rankOf(after, 'rewrite')];
  if (own !== null && claimed !== null) return own >= claimed;
  // A word with a class of its own is not a form of another: "partly" and "parts", "lead" and "leader".
  if (isLimit(source) !== isLimit(rewrite)) return false;
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
  const wordsOf = (items: ClaimItem[]) => items.filter(({ listed }) => listed !== 'number').map(({ text }) => text);
  const [sourceWords, rewriteWords] = [indexCompounds(wordsOf(source)), indexCompounds(wordsOf(rewrite))];
  const partsIn = (some: ClaimItem[], others: CompoundIndex) =>
    new Set(some.flatMap(({ text }) => partsOf(text, others, lexicon) ?? []));
  const [inRewrite, inSource] = [partsIn(after, sourceWords), partsIn(before, rewriteWords)];
  return {
    added: after.filter(
      (item) =>
        !inSource.has(item.text) &&
        !before.some((one) => allows(one, item, lexicon)) &&
        partsOf(item.text, sourceWords, lexicon) === null,
    ),
    lost: before.filter(
      (item) =>
        !isDroppable(item) &&
        !inRewrite.has(item.text) &&
        !after.some((one) => allows(item, one, lexicon)) &&
        partsOf(item.text, rewriteWords, lexicon) === null,
    ),
  };
}

/** Japanese and Korean say "from" and "to" after what they belong to. */
const isPostpositional = ({ language }: Lexicon) => language === 'ja' || language === 'ko';

/** Conjunctions and marks between which an operator has its neighbors. */
const BORDERS = new Set([...'and und et y e ed en i och و 및 und , ; 、 ，'.split(' '), 'as well as', 'sowie']);

/** The content beside an item, within its clause. */
function besideIn(items: ClaimItem[], at: number, sides: readonly number[]): ClaimItem[] {
  return sides.flatMap((side) => {
    const item = items[at + side];
    return item === undefined || BORDERS.has(item.text) ? [] : [item];
  });
}

/** The first operator that stands beside other words than in the source: "raised prices and cut costs", "cut prices and raised costs". */
export function movedOperator(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const isVerbLike = (item: ClaimItem) => isOperator(item) || rankOf(groupOf(item), 'source') !== null;
  const isStart = ({ listed }: ClaimItem) => listed === 'from';
  return (
    movedAmong(source, rewrite, { lexicon, isMovable: isVerbLike, least: 2, sides: [-1, 1] }) ??
    movedAmong(source, rewrite, { lexicon, isMovable: isStart, least: 1, sides: [isPostpositional(lexicon) ? -1 : 1] })
  );
}

interface Movable {
  lexicon: Lexicon;
  isMovable: (item: ClaimItem) => boolean;
  /** How many different ones the source must have for one to take another's place. */
  least: number;
  /** On which sides its content is: -1 before it, 1 after it. */
  sides: readonly number[];
}

function movedAmong(
  source: ClaimItem[],
  rewrite: ClaimItem[],
  { lexicon, isMovable, least, sides }: Movable,
): ClaimItem | null {
  const isKept = (item: ClaimItem) =>
    (isContent(item) && !isDroppable(item)) || item.listed === 'number' || isMovable(item) || BORDERS.has(item.text);
  const [before, after] = [source.filter(isKept), rewrite.filter(isKept)];
  const keyOf = (item: ClaimItem) => groupOf(item)?.ids[0] ?? 'from';
  if (new Set(before.filter(isMovable).map(keyOf)).size < least) return null;
  // Which number is the start of a change is for the numbers guard to say.
  const isSame = (a: ClaimItem, b: ClaimItem) =>
    (a.listed === 'number' && b.listed === 'number') ||
    isOneGroup(groupOf(a), groupOf(b)) ||
    isAkin(a.text, b.text, lexicon);
  const moved = after.find((item, at) => {
    if (!isMovable(item)) return false;
    const own = besideIn(after, at, sides);
    const places = before.flatMap((one, index) =>
      isMovable(one) && keyOf(one) === keyOf(item) ? [besideIn(before, index, sides)] : [],
    );
    return (
      places.length > 0 &&
      !places.some((others) => others.length * own.length === 0 || others.some((a) => own.some((b) => isSame(a, b))))
    );
  });
  return moved ?? null;
}

const BOUNDS: ReadonlySet<ClaimClass> = new Set(['least', 'most', 'about']);
/** Articles and bounds stand between "to" and its number: "to about 12 %", but not "to Oslo, 12 %". */
const isBetween = (item: ClaimItem) => item.listed === 'neutral' || BOUNDS.has(classOf(item));

/** How many numbers are the end of a change ("to 12 %") rather than its amount ("by 12 %"). */
export function countEnds(items: ClaimItem[], lexicon: Lexicon): number {
  return items.filter(({ listed }, at) => {
    if (listed !== 'number' || items[at - 1]?.listed === 'number') return false;
    const last = items.slice(0, at).findLastIndex((item) => !isBetween(item));
    // "12% to 15%" is a range.
    const before = items[last - 1]?.listed === 'number' ? undefined : items[last];
    const after = items.slice(at + 1).find((item) => item.listed !== 'number' && !isBetween(item));
    return before?.listed === 'to' || (isPostpositional(lexicon) && after?.listed === 'to');
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
