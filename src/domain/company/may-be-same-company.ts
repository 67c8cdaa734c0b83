import { foldText } from '../reconcile/fold-text.ts';
import { foldCompany, foldCompanyHead, isSameCompany } from './fold-company.ts';

/** Words that are common in the names of employers. */
const COMMON = new Set(
  (
    'the of and for group holding holdings international global services service solutions systems technologies technology ' +
    'consulting partners bank insurance university college school hospital clinic institute center centre city county state ' +
    'national department ministry office company der die das und fur de la le les del y e et di du'
  ).split(' '),
);

const LITTLE = new Set(['of', 'and', 'the', 'for', 'de', 'la', 'und', 'der']);

/**
 * Whether two different names could mean the same employer: one contains all words of the other, is made of the other's
 * initials, or differs by a letter. A person has to confirm it.
 */
export function mayBeSameCompany(a: string, b: string): boolean {
  if (isSameCompany(a, b)) return false;
  const [ours, theirs] = [namesOf(a), namesOf(b)];
  return ours.some((one) => theirs.some((other) => areAlike(one, other)));
}

const namesOf = (name: string) =>
  [foldCompany(name), foldCompanyHead(name), foldText(name)].filter((one) => one !== null);

function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [words, others] = [short.split(' '), long.split(' ')];
  const distinct = words.filter((word) => !COMMON.has(word) && word.length > 1);
  if (distinct.length > 0 && words.every((word) => others.includes(word))) return true;
  if (differInCommonWords(words, others)) return true;
  if (isInitialsOf(short, others)) return true;
  const [joined, other] = [words.join(''), others.join('')];
  return joined === other || (joined.length >= 6 && isOneEdit(joined, other));
}

/** "Harrow Foods" and "Harrow Food Group", but not "Harrow Bank" and "Harrow Insurance". */
function differInCommonWords(words: string[], others: string[]): boolean {
  const [ours, theirs] = [words, others].map((all) => all.filter((word) => !COMMON.has(word)));
  const hasKind = (all: string[]) => all.some((word) => COMMON.has(word) && !LITTLE.has(word));
  if (!ours || !theirs || ours.length === 0 || ours.length !== theirs.length) return false;
  if (hasKind(words) && hasKind(others)) return false;
  return ours.every((word) => theirs.some((other) => word === other || isPlural(word, other)));
}

const isPlural = (a: string, b: string) => a === `${b}s` || b === `${a}s`;

function isInitialsOf(short: string, words: string[]): boolean {
  const letters = short.replaceAll(' ', '');
  const distinctive = words.filter((word) => !LITTLE.has(word));
  const initials = (all: string[]) => all.map((word) => word[0] ?? '').join('');
  return letters.length >= 2 && words.length >= 2 && [initials(distinctive), initials(words)].includes(letters);
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (short[at] === long[at] && at < short.length) at += 1;
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}
