import { changedClaim } from './changed-claim.ts';
import { changedWords } from './changed-words.ts';
import { isContent, isLimit } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import { bestVerdict, quote, SAME, type WordingVerdict } from './judge-rewording.ts';
import { languagesOf } from './languages-of.ts';
import { movedOperator } from './moved-words.ts';
import type { ClaimItem } from './read-claim.ts';
import { readText } from './read-text.ts';
import { isTelling } from './telling-words.ts';

/** Limits of the facts that a sentence left out although it tells what they limit. */
function lostLimits(facts: ClaimItem[], lost: ClaimItem[]): ClaimItem[] {
  const content = facts.filter(isContent);
  return lost.filter((item) => {
    const at = content.indexOf(item);
    const beside = [content[at - 1], content[at + 1]].filter((one) => one !== undefined);
    return isLimit(item) && beside.some((one) => !lost.includes(one));
  });
}

function judgeIn(lexicon: Lexicon, facts: string, sentence: string): WordingVerdict {
  const { items: before } = readText(facts, lexicon);
  const after = readText(sentence, lexicon).items.map((item): ClaimItem =>
    item.listed === null && isTelling(item.text, lexicon.language) ? { ...item, listed: 'neutral' } : item,
  );
  const { added, lost } = changedWords(before, after, lexicon);
  const changed = changedClaim({ source: before, added, lost: lostLimits(before, lost) });
  if (changed !== null) return { outcome: 'differs', reason: changed };
  if (added[0]) return { outcome: 'unclear', reason: `The facts do not say ${quote(added)}.` };
  const moved = movedOperator(before, after, lexicon);
  return moved
    ? {
        outcome: 'unclear',
        reason: `“${moved.text}” may be about something else than in the facts.`,
      }
    : SAME;
}

/**
 * Compares a sentence about a person with the facts that it rests on, like a rewrite with its source, except that it may leave things
 * out and tell in the third person. Numbers and names have guards of their own.
 */
export function judgeTelling(facts: string, sentence: string): WordingVerdict {
  return bestVerdict(languagesOf(facts, sentence).map((lexicon) => judgeIn(lexicon, facts, sentence)));
}
