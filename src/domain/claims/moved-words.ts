import { allows } from './changed-words.ts';
import {
  classOf,
  groupOf,
  hasDigits,
  isBound,
  isContent,
  isDroppable,
  isLimit,
  isOneGroup,
  isOperator,
  isOthers,
  rankOf,
} from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import { isAkin, isInCompound } from './is-akin.ts';
import { isPostpositional } from './moved-ends.ts';
import type { ClaimItem } from './read-claim.ts';

/** Conjunctions and marks between which an operator has its neighbors. */
const BORDERS = new Set([...'and und et y e ed en i och و 및 und , ; 、 ， ، ؛'.split(' '), 'as well as', 'sowie']);

/** The content beside an item, within its clause. */
function besideIn(items: ClaimItem[], at: number, sides: readonly number[]): ClaimItem[] {
  return sides.flatMap((side) => {
    const item = items[at + side];
    return item === undefined || BORDERS.has(item.text) ? [] : [item];
  });
}

/** Words that say with whom or how much, not what. */
const isAside = (item: ClaimItem) =>
  item.listed === 'number' || (isContent(item) && (isOperator(item) || isOthers(groupOf(item))));

/** The content nearest to an item on each side within its clause, past {@link isAside}. */
function nearestIn(items: ClaimItem[], at: number, sides: readonly number[]): ClaimItem[] {
  return sides.flatMap((side) => {
    for (let next = at + side; ; next += side) {
      const item = items[next];
      if (item === undefined || BORDERS.has(item.text)) return [];
      if (!isAside(item)) return [item];
    }
  });
}

/** The first operator that stands beside other words than in the source: "raised prices and cut costs", "cut prices and raised costs". */
export function movedOperator(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const [opening, restated] = [source.find(isContent), rewrite.find(isContent)];
  // A plan, negation or part that opens both, in a statement of one clause, is about all of it.
  const isOpening = (item: ClaimItem) =>
    (item === opening || item === restated) &&
    isLimit(item) &&
    isOneGroup(groupOf(opening ?? item), groupOf(restated ?? item)) &&
    ![...source, ...rewrite].some(({ text }) => BORDERS.has(text));
  const isVerbLike = (item: ClaimItem) =>
    !isOpening(item) &&
    classOf(item) !== 'at_times' &&
    !isBoundOrPeriod(item) &&
    (isOperator(item) || rankOf(groupOf(item), 'source') !== null);
  const isStart = ({ listed }: ClaimItem) => listed === 'from';
  return (
    movedFrequency(source, rewrite, lexicon) ??
    movedBound(source, rewrite) ??
    movedAmong(source, rewrite, { lexicon, isMovable: isVerbLike, least: 2, sides: [-1, 1] }) ??
    movedAmong(source, rewrite, {
      lexicon,
      isMovable: isStart,
      least: 1,
      sides: [isPostpositional(lexicon) ? -1 : 1],
    })
  );
}

/** The clause that an item stands in. */
function clauseAround(items: ClaimItem[], item: ClaimItem): ClaimItem[] {
  const at = items.indexOf(item);
  const start = items.slice(0, at).findLastIndex(({ text }) => BORDERS.has(text)) + 1;
  const length = items.slice(at).findIndex(({ text }) => BORDERS.has(text));
  return items.slice(start, length < 0 ? items.length : at + length).filter((one) => one !== item && isContent(one));
}

const isBoundOrPeriod = (item: ClaimItem) => isBound(item) || classOf(item) === 'per';

/** How many items a bound may be from its number. */
const REACH = 3;

/** The digits that stand nearest to a bound or period. */
function boundNumber(items: ClaimItem[], at: number): string | null {
  const near = Array.from({ length: REACH }, (_none, index) => [items[at + index + 1], items[at - index - 1]]).flat();
  return near.find((item) => item !== undefined && hasDigits(item))?.text ?? null;
}

/** A bound or period at another number than in the source: "up to 40 % in 12 shops", "40 % in up to 12 shops". */
function movedBound(source: ClaimItem[], rewrite: ClaimItem[]): ClaimItem | null {
  const digits = new Set(source.filter(hasDigits).map(({ text }) => text));
  if (digits.size < 2) return null;
  const numbersOf = (items: ClaimItem[], bound: ClaimItem) =>
    items.flatMap((item, at) => (isOneGroup(groupOf(item), groupOf(bound)) ? [boundNumber(items, at)] : []));
  const moved = rewrite.filter(isBoundOrPeriod).find((item) => {
    const [own, claimed] = [numbersOf(source, item), numbersOf(rewrite, item)];
    return own.length > 0 && claimed.some((number) => number !== null && digits.has(number) && !own.includes(number));
  });
  return moved ?? null;
}

/** The words after an item that it is about, in languages that end a clause by a form and not by a mark. */
const wordsAfter = (items: ClaimItem[], item: ClaimItem) =>
  items
    .slice(items.indexOf(item) + 1)
    .filter((one) => isContent(one) || one.listed === 'number')
    .slice(0, 2);

/** "Sometimes" in another clause than in the source. */
function movedFrequency(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const hasMarks = !['ja', 'ko', 'zh'].includes(lexicon.language);
  const isFrequency = (item: ClaimItem) =>
    classOf(item) === 'at_times' || (['ja', 'ko'].includes(lexicon.language) && classOf(item) === 'part');
  const clauseOf = hasMarks ? clauseAround : wordsAfter;
  const clauses = source.filter(isFrequency).map((item) => clauseOf(source, item));
  const isIn = (clause: ClaimItem[]) => (one: ClaimItem) => clause.some((other) => allows(other, one, lexicon));
  const moved = rewrite.filter(isFrequency).find((item) => {
    const own = clauseOf(rewrite, item);
    const isSame = (clause: ClaimItem[]) => (hasMarks ? own.every(isIn(clause)) : own.some(isIn(clause)));
    return own.length > 0 && clauses.length > 0 && !clauses.some(isSame);
  });
  return moved ?? null;
}

const isFree = (item: ClaimItem | undefined): item is ClaimItem =>
  item !== undefined && isContent(item) && classOf(item) === 'same';

/** The words that an item stands among, with nothing between them. */
function runAround(items: ClaimItem[], at: number): ClaimItem[] {
  let [start, end] = [at, at];
  while (isFree(items[start - 1])) start -= 1;
  while (isFree(items[end + 1])) end += 1;
  return items.slice(start, end + 1);
}

/** Whether a word is a noun, by the article, preposition or number before it. */
const isNoun = (items: ClaimItem[], at: number) =>
  ['neutral', 'number', 'from', 'to', 'by'].some((mark) => items[at - 1]?.listed === mark);

/** A word that qualifies another one than in the source: "no reportable accidents on 9 sites", "no accidents on 9 reportable sites". */
export function movedQualifier(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const side = lexicon.words.qualifies;
  if (side === undefined) return null;
  const isIn = (items: ClaimItem[], item: ClaimItem) => items.some((one) => isAkin(one.text, item.text, lexicon));
  const moved = rewrite.find((item, at) => {
    const claimed = rewrite[at + side];
    const from = source.findIndex((one) => one.listed === null && isAkin(one.text, item.text, lexicon));
    const own = source[from + side];
    if (item.listed !== null || from < 0 || !isFree(claimed) || !isFree(own)) return false;
    // After a verb it is an adverb, which may move.
    if (side < 0 && (!isNoun(rewrite, at - 1) || !isNoun(source, from - 1))) return false;
    const [before, after] = [runAround(source, from), runAround(rewrite, at)];
    return !isIn(after, own) && isIn(rewrite, own) && !isIn(before, claimed) && isIn(source, claimed);
  });
  return moved ?? null;
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
    // "Die Quartiere von Fledermäusen" are "Fledermausquartiere".
    const isUndone = (one: ClaimItem) => before.some(({ text }) => isInCompound(one.text, text, lexicon));
    if (item.listed === 'from' && own.length > 0 && own.every(isUndone)) return false;
    const places = before.flatMap((one, index) =>
      isMovable(one) && keyOf(one) === keyOf(item) ? [besideIn(before, index, sides)] : [],
    );
    const shares = (a: ClaimItem[], b: ClaimItem[]) => a.some((one) => b.some((other) => isSame(one, other)));
    return (
      places.length > 0 &&
      !places.some((others) => others.length * own.length === 0 || shares(others, own)) &&
      // With whom or to what extent may stand between a verb and what it is about.
      !shares(
        nearestIn(after, at, sides),
        before.flatMap((one, index) =>
          isMovable(one) && keyOf(one) === keyOf(item) ? nearestIn(before, index, sides) : [],
        ),
      )
    );
  });
  return moved ?? null;
}
