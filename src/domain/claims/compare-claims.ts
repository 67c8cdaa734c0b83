import type { ClaimClass } from './claim-words.ts';
import {
  classOf,
  groupOf,
  isBodyGroup,
  isContent,
  isDroppable,
  isLimit,
  isOneGroup,
  isOperator,
  rankOf,
} from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import { type CompoundIndex, indexCompounds, isAkin, partsOf } from './is-akin.ts';
import type { ClaimItem } from './read-claim.ts';

/** Whether a word of the source allows a word of the rewrite: a form of it, a listed synonym, or a weaker verb. */
function allows(source: ClaimItem, rewrite: ClaimItem, lexicon: Lexicon): boolean {
  const [before, after] = [groupOf(source), groupOf(rewrite)];
  if (isOneGroup(before, after)) return true;
  if (isBodyGroup(before) !== isBodyGroup(after)) return false;
  const [own, claimed] = [rankOf(before, 'source'), rankOf(after, 'rewrite')];
  if (own !== null && claimed !== null) return own >= claimed;
  // A word with a class of its own is not a form of another: "partly" and "parts", "lead" and "leader".
  // "Planned the routes" and "planning of routes" are one, whatever list each is on.
  const isPlan = classOf(source) === 'intended' || classOf(rewrite) === 'intended';
  if (isLimit(source) !== isLimit(rewrite)) return isPlan && isAkin(source.text, rewrite.text, lexicon);
  if (before !== null && after !== null && isOperator(source) !== isOperator(rewrite)) return false;
  return isAkin(source.text, rewrite.text, lexicon);
}

const isCharge = (item: ClaimItem) => classOf(item) === 'charge';
/** In these languages "in charge of" is how resumes say that something was done at all. */
const CHARGE_SAYS_LITTLE: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);

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

/** Content words of the rewrite that the source does not allow, and content words of the source that the rewrite does not say. */
export function changedWords(
  source: ClaimItem[],
  rewrite: ClaimItem[],
  lexicon: Lexicon,
): { added: ClaimItem[]; lost: ClaimItem[] } {
  const [before, after] = [source.filter(isContent), rewrite.filter(isContent)];
  const wordsOf = (items: ClaimItem[]) => items.filter(({ listed }) => listed !== 'number').map(({ text }) => text);
  const [sourceWords, rewriteWords] = [
    indexCompounds(wordsOf(source), lexicon),
    indexCompounds(wordsOf(rewrite), lexicon),
  ];
  const partsIn = (some: ClaimItem[], others: CompoundIndex) =>
    new Set(some.flatMap(({ text }) => partsOf(text, others, lexicon) ?? []));
  const [inRewrite, inSource] = [partsIn(after, sourceWords), partsIn(before, rewriteWords)];
  for (const known of [initialsIn(before, after), initialsIn(after, before)])
    for (const word of known) {
      inRewrite.add(word);
      inSource.add(word);
    }
  return {
    added: after.filter(
      (item) =>
        !inSource.has(item.text) &&
        !(isCharge(item) && CHARGE_SAYS_LITTLE.has(lexicon.language)) &&
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

/** Most letters of an acronym. */
const LONGEST_ACRONYM = 5;

/** Acronyms of one side with the words of the other that they stand for: "QA", "quality assurance". */
function initialsIn(short: ClaimItem[], long: ClaimItem[]): string[] {
  const initials = long.map(({ text }) => text[0]).join('');
  return short.flatMap(({ text, listed }) => {
    const isSpelledOut = !long.some((word) => word.text === text);
    if (!isSpelledOut || listed !== null || text.length < 2 || text.length > LONGEST_ACRONYM || !/^[a-z]+$/u.test(text))
      return [];
    const at = initials.indexOf(text);
    return at < 0 ? [] : [text, ...long.slice(at, at + text.length).map((word) => word.text)];
  });
}

/** Japanese and Korean say "from" and "to" after what they belong to. */
const isPostpositional = ({ language }: Lexicon) => language === 'ja' || language === 'ko';

/** Conjunctions and marks between which an operator has its neighbors. */
const BORDERS = new Set([...'and und et y e ed en i och و 및 und , ; 、 ， ، ؛'.split(' '), 'as well as', 'sowie']);

/** The content beside an item, within its clause. */
function besideIn(items: ClaimItem[], at: number, sides: readonly number[]): ClaimItem[] {
  return sides.flatMap((side) => {
    const item = items[at + side];
    return item === undefined || BORDERS.has(item.text) ? [] : [item];
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
    !isBound(item) &&
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

/** Bounds of a number. */
const BOUNDS: ReadonlySet<ClaimClass> = new Set(['least', 'most', 'about']);
const isBound = (item: ClaimItem) => BOUNDS.has(classOf(item)) || classOf(item) === 'per';

/** How many items a bound may be from its number. */
const REACH = 3;
const hasDigits = ({ listed, text }: ClaimItem) => listed === 'number' && /\p{N}/u.test(text);

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
  const moved = rewrite.filter(isBound).find((item) => {
    const [own, claimed] = [numbersOf(source, item), numbersOf(rewrite, item)];
    return own.length > 0 && claimed.some((number) => number !== null && digits.has(number) && !own.includes(number));
  });
  return moved ?? null;
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

/** Where a word stands that qualifies another: before it, or in Romance languages and Arabic after it. */
const QUALIFIES: Record<string, -1 | 1> = {
  en: 1,
  de: 1,
  nl: 1,
  sv: 1,
  pl: 1,
  fr: -1,
  es: -1,
  it: -1,
  pt: -1,
  ar: -1,
};

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
  const side = QUALIFIES[lexicon.language];
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
const isBetween = (item: ClaimItem) => item.listed === 'neutral' || BOUNDS.has(classOf(item));

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
