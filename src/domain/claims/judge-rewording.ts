import type { ClaimClass } from './claim-words.ts';
import { groupOf, isContent } from './claim-item.ts';
import { changedWords, countEnds, movedOperator } from './compare-claims.ts';
import type { Lexicon } from './compile-words.ts';
import { changedNumber } from '../numbers-guard/check-numbers.ts';
import type { Language } from '../numbers-guard/language.ts';
import { foldClaim } from './fold-claim.ts';
import { languagesOf } from './languages-of.ts';
import { plainNumbers } from './plain-numbers.ts';
import { type ClaimItem, readClaim } from './read-claim.ts';
import { readUnspaced } from './read-unspaced.ts';

/** `differs`: another claim than the original's. `unclear`: something that can't be compared, so a person has to. */
export type WordingVerdict = { outcome: 'same' } | { outcome: 'differs' | 'unclear'; reason: string };

/** Languages whose number words the numbers guard knows. */
const GUARDED: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh'];

const SAME: WordingVerdict = { outcome: 'same' };

/** What is wrong if a word of this class was added, or if it was left out. */
const CHANGED: Partial<Record<ClaimClass, string>> = {
  not: 'A negation was added or lost.',
  intended: 'What was planned, tried or expected is not what was done.',
  part: 'A part of the work, or a limited knowledge, is not the whole. Keep that limit.',
  others: 'Someone else did this, or did it too. Keep who it was.',
  up: 'Keep the direction of the change.',
  down: 'Keep the direction of the change.',
  per: 'Keep the period.',
};

const isUnspaced = ({ language }: Lexicon) => language === 'ja' || language === 'zh';
const classOf = (item: ClaimItem): ClaimClass | null => groupOf(item)?.class ?? null;

/** Settles what depends on the place: "responsible for managing" is no more than managing, and a team is someone else if it comes first. */
function withRoles(items: ClaimItem[]): ClaimItem[] {
  const first = items.find(isContent);
  return items.map((item, at) => {
    const group = groupOf(item);
    const next = items.slice(at + 1).find(({ listed }) => listed !== 'neutral');
    if (group?.class === 'charge' && next && isRanked(next)) return { ...item, listed: 'neutral' };
    return group?.class === 'others' && item !== first ? { ...item, listed: { ...group, class: 'same' } } : item;
  });
}

/** A text as it is compared: its words, and itself without phrases in which a number is none ("1日", "not one"). */
function read(text: string, lexicon: Lexicon): { items: ClaimItem[]; numbers: string } {
  const plain = plainNumbers(text, lexicon.language);
  const items = withRoles((isUnspaced(lexicon) ? readUnspaced : readClaim)(plain, lexicon));
  const phrases = items.filter(
    (item) => ['per', 'not'].includes(classOf(item) ?? '') && /\p{N}|[一个] ?|\p{L} \p{L}/u.test(item.text),
  );
  const numbers = phrases.reduce(
    (rest, phrase) => rest.replace(phrase.text, ' '),
    phrases.length > 0 ? foldClaim(plain) : plain,
  );
  return { items, numbers };
}

function judgeIn(lexicon: Lexicon, source: string, rewrite: string, mayShorten: boolean): WordingVerdict {
  const [{ items: before, numbers }, { items: after, numbers: newNumbers }] = [
    read(source, lexicon),
    read(rewrite, lexicon),
  ];
  const number = changedNumber(numbers, newNumbers, GUARDED.find((one) => one === lexicon.language) ?? null);
  if (number !== null && !mayShorten) return { outcome: 'differs', reason: number };
  const { added, lost } = changedWords(before, after, lexicon);
  for (const item of [...added, ...lost]) {
    const changed = CHANGED[classOf(item) ?? 'same'];
    if (changed) return { outcome: 'differs', reason: `“${item.text}”: ${changed}` };
  }
  const stronger = added.find(isRanked);
  if (stronger && before.some(isRanked))
    return {
      outcome: 'differs',
      reason: `“${stronger.text}” claims more than the original does. Keep the part that the person had.`,
    };
  if (added[0]) return { outcome: 'unclear', reason: `The original does not say ${quote(added)}.` };
  if (lost[0] && !mayShorten) return { outcome: 'unclear', reason: `The rewrite leaves out ${quote(lost)}.` };
  if (countEnds(before, lexicon) !== countEnds(after, lexicon))
    return {
      outcome: 'differs',
      reason: '“By” and “to” are not the same. Keep whether the number is a change or its end.',
    };
  const moved = movedOperator(before, after, lexicon);
  return moved
    ? { outcome: 'unclear', reason: `“${moved.text}” may be about something else than in the original.` }
    : SAME;
}

const isRanked = (item: ClaimItem) => classOf(item)?.startsWith('rank') ?? false;
const quote = (items: ClaimItem[]) => items.map(({ text }) => `“${text}”`).join(', ');
const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+|[%+<>~-]/gu)
    ?.join(' ') ?? '';

/**
 * Compares what a rewrite claims with what its source claims: every content word is a form or a listed synonym of one of the other
 * side, negations, plans, parts, subjects, bounds, periods and directions are kept, and no verb is stronger. Numbers and names have
 * guards of their own. With `mayShorten` content may be left out, but nothing that limits it.
 */
export function judgeRewording(source: string, rewrite: string, { mayShorten = false } = {}): WordingVerdict {
  if (lettersOf(source) === lettersOf(rewrite)) return SAME;
  const lexicons = languagesOf(source, rewrite);
  const verdicts = lexicons.map((lexicon) => judgeIn(lexicon, source, rewrite, mayShorten));
  return (
    verdicts.find(({ outcome }) => outcome === 'same') ??
    verdicts.find(({ outcome }) => outcome === 'differs') ??
    verdicts[0] ?? {
      outcome: 'unclear',
      reason: 'The rules can’t read this language, so they can’t compare the rewrite.',
    }
  );
}
