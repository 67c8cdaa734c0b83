import { allows } from './changed-words.ts';
import { groupOf, isContent, isOthers } from './claim-item.ts';
import type { Lexicon } from './compile-words.ts';
import type { ClaimItem } from './read-claim.ts';

/** What may end the part of a sentence that tells of one person. */
const ENDS = /^(?:[,;،؛、，；]|and|und|et|en|och|while|während|wahrend|tandis que|terwijl|medan|及び|および|并|并且)$/u;
/** Words that end nothing but between clauses of two people: Polish "a" is Italian "to". */
const ENDS_IN: Record<string, RegExp> = {
  pl: /^(?:i|a|[,;])$/u,
  it: /^(?:e|ed|mentre|[,;])$/u,
  pt: /^(?:e|enquanto|[,;])$/u,
  es: /^(?:y|e|mientras|[,;])$/u,
};
/** Arabic writes "and" with the next word. */
const AND_ARABIC = /^و\p{L}{3,}$/u;
/** Korean ends a clause with a form of its verb. */
const AND_KOREAN = /\p{L}(?:고|며|지만|으나)$/u;

/** The person themselves, said because someone else was named before: "The club won a grant; I kept the minutes". */
const SELF = /^(?:i|ich|je|j|yo|eu|io|ik|ja|jag|私|私は|私が|我|저는|제가|나는|내가|انا)$/u;
/** Who begins a clause of their own, and not when or where it was. */
const ARTICLE =
  /^(?:the|a|an|my|our|der|die|das|ein|eine|mein|meine|unser|unsere|le|la|les|l|un|une|mon|ma|notre|el|los|las|una|mi|nuestro|o|os|as|um|uma|meu|minha|il|lo|gli|i|mio|de|het|een|mijn|onze|en|ett|min|mitt|var)$/u;

/** Those who did something in the clauses before the person says "I". */
function subjectsOf(clauses: ClaimItem[][]): ClaimItem[] {
  const self = clauses.findIndex((clause) => clause.some(({ text }) => SELF.test(text)));
  return clauses.slice(0, Math.max(0, self)).flatMap((clause) => {
    const at = clause.findIndex(isContent);
    const isFirst = clause.slice(0, at).every(({ text }) => ARTICLE.test(text));
    const subject = clause[at];
    return isFirst && subject && !isOthers(groupOf(subject)) && clause.slice(at + 1).some(isContent) ? [subject] : [];
  });
}

/** The parts of a sentence, without the words that end them. */
function clausesOf(items: ClaimItem[], { language }: Lexicon): ClaimItem[][] {
  const ends = ENDS_IN[language] ?? ENDS;
  const clauses: ClaimItem[][] = [[]];
  for (const item of items) {
    if (ends.test(item.text)) clauses.push([]);
    else if (language === 'ar' && AND_ARABIC.test(item.text)) clauses.push([item]);
    else clauses.at(-1)?.push(item);
    if (language === 'ko' && AND_KOREAN.test(item.text)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.some(isContent));
}

/** Before those for or with whom something is done. */
const FOR = /^(?:for|with|of|to|fur|mit|pour|avec|de|para|con|com|per|di|voor|met|van|med|at|dla|z|ze|لل?)$/u;

/** Only before those for whom: an architect's plans are still theirs. */
const BENEFIT = /^(?:for|fur|pour|para|per|voor|at|till|dla|ل|为|替|给)$/u;

/** Whether who did it has become the one for whom it was done. */
function isBenefited(clause: ClaimItem[], other: ClaimItem): boolean {
  const at = clause.indexOf(other);
  if (/\p{Script=Hangul}[의을를]$/u.test(other.text) || clause[at + 1]?.text.startsWith('の')) return true;
  return clause.slice(Math.max(0, at - 2), at).some(({ text }) => BENEFIT.test(text));
}

/** Whether someone is named as the one for whom something was done, and not as who did it. */
function isHelped(clause: ClaimItem[], other: ClaimItem): boolean {
  const at = clause.indexOf(other);
  return clause.slice(Math.max(0, at - 3), at).some(({ text }) => FOR.test(text));
}

/**
 * The person who does something else than in the source: "My colleague drew the boat, I built the hull", "My colleague built the hull, I
 * drew the boat". If nothing of what the person did is left beside them, or more of what someone else did.
 */
export function movedSubject(source: ClaimItem[], rewrite: ClaimItem[], lexicon: Lexicon): ClaimItem | null {
  const before = clausesOf(source, lexicon);
  if (before.length < 2) return null;
  const subjects = subjectsOf(before);
  const isSubject = (item: ClaimItem) => subjects.some((one) => allows(one, item, lexicon));
  const isOther = (item: ClaimItem) => isOthers(groupOf(item)) || (isContent(item) && isSubject(item));
  const deeds = (clause: ClaimItem[]) => clause.filter((item) => isContent(item) && !isOther(item));
  const own = before.filter((clause) => clause.some(isOther)).flatMap(deeds);
  const elsewhere = before.filter((clause) => !clause.some(isOther)).flatMap(deeds);
  if (own.length === 0) return null;
  const countIn = (some: ClaimItem[], claimed: ClaimItem[]) =>
    claimed.filter((item) => some.some((one) => allows(one, item, lexicon))).length;
  for (const clause of clausesOf(rewrite, lexicon)) {
    const other = clause.find(isOther);
    const claimed = deeds(clause);
    const kept = countIn(own, claimed);
    // Who is no colleague may only have been where it happened: "The mill stood still; I found the fault".
    const isSwapped = !(other && isSubject(other)) && kept < own.length && countIn(elsewhere, claimed) >= kept;
    if (other && !isHelped(clause, other) && (kept === 0 || isSwapped)) return other;
    if (other && isSubject(other) && isBenefited(clause, other)) return other;
  }
  return null;
}
