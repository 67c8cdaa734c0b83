import { allows } from './changed-words.ts';
import { isContent, isOthers, groupOf } from './claim-item.ts';
import { isUnspaced, type Lexicon } from './compile-words.ts';
import type { ClaimItem } from './read-claim.ts';

/** What stands between two members of a sentence or a list. */
const BETWEEN = /^[,;،؛、，；]$/u;
const AND: Record<string, RegExp> = {
  en: /^(?:and|while|but)$/u,
  de: /^(?:und|sowie|wahrend|aber)$/u,
  fr: /^(?:et|mais|tandis que)$/u,
  es: /^(?:y|e|mientras|pero)$/u,
  pt: /^(?:e|enquanto|mas)$/u,
  it: /^(?:e|ed|mentre|ma)$/u,
  nl: /^(?:en|terwijl|maar)$/u,
  pl: /^(?:i|oraz|a|ale)$/u,
  sv: /^(?:och|medan|men)$/u,
  ja: /^(?:と|や|及び|および|並びに)$/u,
  zh: /^(?:和|与|及|以及|并|并且)$/u,
  ko: /^(?:및|그리고)$/u,
};
/** Korean ends a member with a form of its word, and Arabic begins the next one with a letter. */
const ENDS_MEMBER = /\p{Script=Hangul}(?:[와과]|\p{Script=Hangul}(?:[고며]|지만|으나))$/u;
const BEGINS_MEMBER = /^و\p{L}{3,}$/u;
/** "Between English and Tamil" is one member. */
const PAIR = /^(?:between|zwischen|entre|tra|fra|tussen|miedzy|mellan|بين)$/u;

/** The members of a sentence: what conjunctions and marks divide it into. */
function membersOf(items: readonly ClaimItem[], { language }: Lexicon): ClaimItem[][] {
  const members: ClaimItem[][] = [[]];
  let isPair = false;
  for (const item of items) {
    const isAnd = AND[language]?.test(item.text) ?? false;
    if (isAnd && isPair) isPair = false;
    else if (isAnd || BETWEEN.test(item.text)) members.push([]);
    else if (language === 'ar' && BEGINS_MEMBER.test(item.text)) members.push([item]);
    else members.at(-1)?.push(item);
    isPair ||= PAIR.test(item.text);
    if (language === 'ko' && ENDS_MEMBER.test(item.text)) members.push([]);
  }
  return members.filter((member) => member.some(isSaid));
}

const isSaid = (item: ClaimItem) => (isContent(item) || item.listed === 'number') && !isOthers(groupOf(item));

/** Whether two words are one: of languages without spaces only if they are written alike, for their words may be halves of others. */
const isOne = (source: ClaimItem, rewrite: ClaimItem, lexicon: Lexicon) =>
  source.listed === 'number' || rewrite.listed === 'number' || isUnspaced(lexicon)
    ? source.text === rewrite.text
    : allows(source, rewrite, lexicon);

/**
 * A word that changed its place with one of another member: "evening classes for refugees and day classes for retirees", "day classes
 * for refugees and evening classes for retirees". Two members of the rewrite then both have words of the same two members of the source.
 */
export function crossedWord(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const before = membersOf(source, lexicon);
  if (before.length < 2) return null;
  /** The only member of the source that says a word. */
  const memberOf = (item: ClaimItem): number | null => {
    const found = before.flatMap((member, at) =>
      member.some((one) => isSaid(one) && isOne(one, item, lexicon)) ? [at] : [],
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const mixed = new Map<string, ClaimItem>();
  for (const member of membersOf(rewrite, lexicon)) {
    const said = member.filter(isSaid);
    const from = said.map(memberOf);
    const origins = [...new Set(from.filter((at) => at !== null))].sort((a, b) => a - b);
    const pairs = origins.flatMap((a, at) => origins.slice(at + 1).map((b) => `${a} ${b}`));
    const crossed = pairs.find((pair) => mixed.has(pair));
    if (crossed !== undefined) return mixed.get(crossed) ?? null;
    const [first] = said;
    if (first) for (const pair of pairs) mixed.set(pair, first);
  }
  return null;
}
