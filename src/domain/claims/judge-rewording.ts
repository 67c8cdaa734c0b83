import { changedNumber } from '../numbers-guard/check-numbers.ts';
import { LANGUAGES } from '../numbers-guard/language.ts';
import { claimsRole, leadsMore } from './added-role.ts';
import { changedClaim, CHANGED_SPAN, MOVED_END, REVERSED } from './changed-claim.ts';
import { changedWords } from './changed-words.ts';
import { classOf } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import { crossedWord } from './crossed-clauses.ts';
import { languagesOf } from './languages-of.ts';
import { changeIn, countEnds, countMeans, hasSameChanges, isReversed } from './moved-ends.ts';
import { movedOrigin } from './moved-origin.ts';
import { movedSubject } from './moved-subject.ts';
import { movedOperator, movedQualifier } from './moved-words.ts';
import type { ClaimItem } from './read-claim.ts';
import { readText } from './read-text.ts';
import { changesSpan } from './year-spans.ts';

/** `differs`: another claim than the original's. `unclear`: something that can't be compared, so a person has to. */
export type WordingVerdict = { outcome: 'same' } | { outcome: 'differs' | 'unclear'; reason: string };

export const SAME: WordingVerdict = { outcome: 'same' };

function judgeIn(lexicon: Lexicon, source: string, rewrite: string): WordingVerdict {
  const [{ items: before, numbers }, { items: after, numbers: newNumbers }] = [
    readText(source, lexicon),
    readText(rewrite, lexicon),
  ];
  const number = changedNumber(numbers, newNumbers, LANGUAGES.find((one) => one === lexicon.language) ?? null);
  if (number !== null) return { outcome: 'differs', reason: number };
  // "Went from 3 to 7" says that it rose.
  const change = changeIn(before, lexicon);
  const isSaid = (item: ClaimItem) => change !== null && classOf(item) === change;
  const words = changedWords(before, after, lexicon);
  const [added, lost] = [words.added.filter((item) => !isSaid(item)), words.lost.filter((item) => !isSaid(item))];
  const changed = changedClaim({ source: before, added, lost });
  if (changed !== null) return { outcome: 'differs', reason: changed };
  if (added[0]) return { outcome: 'unclear', reason: `The original does not say ${quote(added)}.` };
  if (lost[0]) return { outcome: 'unclear', reason: `The rewrite leaves out ${quote(lost)}.` };
  if (changesSpan(source, rewrite)) return { outcome: 'differs', reason: CHANGED_SPAN };
  if (isReversed(before, after, lexicon)) return { outcome: 'differs', reason: REVERSED };
  // German writes every noun like a name.
  const name = lexicon.language === 'de' ? null : addedName(source, rewrite);
  if (name !== null)
    return { outcome: 'unclear', reason: `The original does not say ${quote([{ text: name, listed: null }])}.` };
  if (leadsMore(before, after, lexicon))
    return {
      outcome: 'unclear',
      reason: 'The rewrite says more often than the original that something was led.',
    };
  if (claimsRole(before, after, lexicon))
    return {
      outcome: 'unclear',
      reason: 'The rewrite says in what role this was done, and the original does not.',
    };
  if (!hasSameChanges(before, after, lexicon) && countEnds(before, lexicon) !== countEnds(after, lexicon))
    return { outcome: 'differs', reason: MOVED_END };
  if (countMeans(after, lexicon) > countMeans(before, lexicon))
    return {
      outcome: 'unclear',
      reason: `The original does not say ${quote([{ text: 'by', listed: null }])}.`,
    };
  const moved =
    movedOperator(before, after, lexicon) ??
    movedQualifier(before, after, lexicon) ??
    movedSubject(before, after, lexicon) ??
    crossedWord(before, after, lexicon) ??
    movedOrigin(before, after, lexicon);
  return moved
    ? {
        outcome: 'unclear',
        reason: `“${moved.text}” may be about something else than in the original.`,
      }
    : SAME;
}

/** A name that the source has less often, or only as a word: "on Google Play for Google", "telefónica ... para Telefónica". */
function addedName(source: string, rewrite: string): string | null {
  const names = rewrite.match(/(?<=[\p{L}\p{M}\p{N},;:]\s)\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [];
  const count = (text: string, name: string) => text.split(name).length;
  return (
    names.find(
      (name) =>
        (source.includes(name) && count(rewrite, name) > count(source, name)) ||
        (rewrite.includes(name.toLowerCase()) && !source.includes(name)),
    ) ?? null
  );
}

export const quote = (items: ClaimItem[]) => items.map(({ text }) => `“${text}”`).join(', ');
const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+|[\p{Sc}%+<>~≥≤≈±→-]/gu)
    ?.join(' ') ?? '';

/** The verdict of the language in which most can be compared. */
export function bestVerdict(verdicts: WordingVerdict[]): WordingVerdict {
  return (
    verdicts.find(({ outcome }) => outcome === 'differs') ??
    verdicts.find(({ outcome }) => outcome === 'same') ??
    verdicts[0] ?? {
      outcome: 'unclear',
      reason: 'The rules can’t read this language, so they can’t compare the text.',
    }
  );
}

/**
 * Compares what a rewrite claims with what its source claims: every content word is a form or a listed synonym of one of the other
 * side, numbers, negations, plans, parts, subjects, bounds, periods and directions are kept, and no verb is stronger.
 */
export function judgeRewording(source: string, rewrite: string): WordingVerdict {
  if (lettersOf(source) === lettersOf(rewrite)) return SAME;
  return bestVerdict(languagesOf(source, rewrite).map((lexicon) => judgeIn(lexicon, source, rewrite)));
}
