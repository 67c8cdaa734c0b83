import {
  classOf,
  groupOf,
  isBodyGroup,
  isOthers,
  isContent,
  isDroppable,
  isLimit,
  isOneGroup,
  isOperator,
  rankOf,
} from './claim-item.ts';
import type { ClaimClass } from './claim-words.ts';
import { isUnspaced, type Lexicon } from './compile-words.ts';
import { type CompoundIndex, indexCompounds, isAkin, partsOf } from './is-akin.ts';
import type { ClaimItem } from './read-claim.ts';
import { isSynonym } from './synonyms.ts';
import { sharedWords } from './shared-letters.ts';

/** Words without a strength of their own that say no more than one with it: who founded something created it. */
const WEAKER: Partial<Record<ClaimClass, RegExp>> = {
  rank1: /^(?:suivi\p{L}*|segui|seguimos|seguito|volgde|gevolgd|sledzi\p{L}*)$/u,
  rank7:
    /^(?:establish\p{L}*|set up|creat(?:ed|ing|ion)|cree|creo|creamos|creacion|cri(?:ei|ou|amos|acao)|creato|creazione|creation|schuf|geschaffen|skapade|stworzyl\p{L}*|انشا\p{L}*|انشات)$/u,
};

/** Whether a word of the source allows a word of the rewrite: a form of it, a listed synonym, or a weaker verb. */
export function allows(source: ClaimItem, rewrite: ClaimItem, lexicon: Lexicon): boolean {
  const [before, after] = [groupOf(source), groupOf(rewrite)];
  if (isOneGroup(before, after)) return true;
  if (isBodyGroup(before) !== isBodyGroup(after) || isOthers(before) !== isOthers(after)) return false;
  if (WEAKER[classOf(source)]?.test(rewrite.text)) return true;
  const [own, claimed] = [rankOf(before, 'source'), rankOf(after, 'rewrite')];
  if (own !== null && claimed !== null) return own >= claimed;
  // A word with a class of its own is not a form of another: "partly" and "parts", "lead" and "leader".
  // "Planned the routes" and "planning of routes" are one, whatever list each is on.
  const isPlan = classOf(source) === 'intended' || classOf(rewrite) === 'intended';
  if (isLimit(source) !== isLimit(rewrite)) return isPlan && isAkin(source.text, rewrite.text, lexicon);
  if (before !== null && after !== null && isOperator(source) !== isOperator(rewrite)) return false;
  if (isAkin(source.text, rewrite.text, lexicon)) return true;
  return classOf(source) === 'same' && classOf(rewrite) === 'same' && isSynonym(source.text, rewrite.text, lexicon);
}

/** Whether an item says that the person had a part in what was done. */
const isPart = (item: ClaimItem) => /^rank[123]$/u.test(classOf(item));

export const isCharge = (item: ClaimItem) => classOf(item) === 'charge';

/** In these languages "in charge of" is how resumes say that something was done at all. */
export const CHARGE_SAYS_LITTLE: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);

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
  // "Took part in the design and helped to build" says two parts, and one of them doesn't stand for both.
  const [parts, keptParts] = [before, after].map((items) => items.filter(isPart));
  const isPartLost = (item: ClaimItem) =>
    isPart(item) && (keptParts?.length ?? 0) < (parts?.length ?? 0) && !after.some(({ text }) => text === item.text);
  const isTogether = [source, rewrite].every(isWithOthers);
  const isSaidOtherwise = ({ text }: ClaimItem) => isTogether && TOGETHER.test(text);
  for (const known of [
    initialsIn(before, after),
    initialsIn(after, before),
    joinedIn(source, rewrite, lexicon),
    joinedIn(rewrite, source, lexicon),
  ])
    for (const word of known) {
      inRewrite.add(word);
      inSource.add(word);
    }
  const [kept, said] = isUnspaced(lexicon)
    ? [sharedWords(source, rewrite), sharedWords(rewrite, source)]
    : [new Set<ClaimItem>(), new Set<ClaimItem>()];
  return {
    added: after.filter(
      (item) =>
        !inSource.has(item.text) &&
        !said.has(item) &&
        !isSaidOtherwise(item) &&
        !(isCharge(item) && CHARGE_SAYS_LITTLE.has(lexicon.language)) &&
        !before.some((one) => allows(one, item, lexicon)) &&
        partsOf(item.text, sourceWords, lexicon) === null,
    ),
    lost: before.filter(
      (item) =>
        !isDroppable(item) &&
        !inRewrite.has(item.text) &&
        !kept.has(item) &&
        !isSaidOtherwise(item) &&
        !(after.some((one) => allows(item, one, lexicon)) && !isPartLost(item)) &&
        partsOf(item.text, rewriteWords, lexicon) === null,
    ),
  };
}

/** "Together with two colleagues" is "with two colleagues". */
const TOGETHER =
  /^(?:together|together with|alongside|gemeinsam|gemeinsam mit|zusammen|zusammen mit|junto con|junto com|juntos|insieme|insieme a|ensemble|samen|samen met|tillsammans|tillsammans med|ihop|ihop med|razem|razem z|wspolnie|wspolnie z|一起|함께|같이)$/u;

const WITH = /^(?:with|mit|con|com|avec|met|med|z|ze|与|和|跟|同|مع)$/u;

/** Whether other people are named as those with whom it was done. */
function isWithOthers(items: ClaimItem[]): boolean {
  return items.some((item, at) => {
    if (!isOthers(groupOf(item))) return false;
    const before = items.slice(Math.max(0, at - 3), at);
    return (
      /\p{Script=Hangul}[와과]$/u.test(item.text) || before.some(({ text }) => WITH.test(text) || TOGETHER.test(text))
    );
  });
}

/** Words that one side writes as one and the other apart: "통학버스" and "통학 버스를", "timesheet" and "time sheet". */
function joinedIn(apart: ClaimItem[], joined: ClaimItem[], { language }: Lexicon): string[] {
  const bare = (text: string) => (language === 'ko' ? text.replace(PARTICLE, '') : text);
  const whole = new Map(joined.filter(isContent).map(({ text }) => [bare(text), text]));
  return apart.flatMap((item, at) => {
    const next = apart[at + 1];
    const found = next && whole.get(item.text + bare(next.text));
    return found === undefined ? [] : [item.text, next?.text ?? '', found];
  });
}
const PARTICLE = /(?<=\p{L}{2})(?:[을를이가은는의에로와과도만]|으로|에서)$/u;

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
