import { allows } from './changed-words.ts';
import { groupOf, isContent } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import type { ClaimItem } from './read-claim.ts';

/** What may end the part of a sentence that tells of one person. */
const ENDS =
  /^(?:[,;،؛、，；]|and|und|et|y|e|ed|en|och|i|while|während|wahrend|tandis que|mientras|mentre|terwijl|medan|a|及び|および|并|并且)$/u;
/** Words that end nothing but between clauses of two people: Polish "a" is Italian "to". */
const ENDS_IN: Record<string, RegExp> = {
  pl: /^(?:i|a|[,;])$/u,
  it: /^(?:e|ed|mentre|[,;])$/u,
  pt: /^(?:e|enquanto|[,;])$/u,
  es: /^(?:y|e|mientras|[,;])$/u,
};
/** Arabic writes "and" with the next word. */
const AND_ARABIC = /^و(?:قمت|أنا|انا|كنت|\p{L}{4,})$/u;

const isOther = (item: ClaimItem) => groupOf(item)?.ids.includes('others/') ?? false;

/** The parts of a sentence, without the words that end them. */
function clausesOf(items: ClaimItem[], { language }: Lexicon): ClaimItem[][] {
  const ends = ENDS_IN[language] ?? ENDS;
  const clauses: ClaimItem[][] = [[]];
  for (const item of items) {
    if (ends.test(item.text)) clauses.push([]);
    else if (language === 'ar' && AND_ARABIC.test(item.text)) clauses.push([item]);
    else clauses.at(-1)?.push(item);
  }
  return clauses.filter((clause) => clause.some(isContent));
}

/**
 * The person who does something else than in the source: "My colleague drew the boat, I built the hull", "My colleague built the hull, I
 * drew the boat". Only if nothing of what the person did is left beside them.
 */
export function movedSubject(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const before = clausesOf(source, lexicon);
  if (before.length < 2) return null;
  const deeds = (clause: ClaimItem[]) => clause.filter((item) => isContent(item) && !isOther(item));
  const own = before.filter((clause) => clause.some(isOther)).flatMap(deeds);
  if (own.length === 0) return null;
  const isIn = (some: ClaimItem[], item: ClaimItem) => some.some((one) => allows(one, item, lexicon));
  for (const clause of clausesOf(rewrite, lexicon)) {
    const other = clause.find(isOther);
    const claimed = deeds(clause);
    if (other && !claimed.some((item) => isIn(own, item))) return other;
  }
  return null;
}
