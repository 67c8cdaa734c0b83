import { findDates } from '../dates/find-dates.ts';
import { readMetrics } from '../metrics/read-metrics.ts';
import { isCommonWord } from '../names-guard/common-words.ts';
import { foldCompany } from '../company/fold-company.ts';
import { foldText } from '../reconcile/fold-text.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';
import type { KnownFact, KnownFacts } from './known-facts.ts';
import type { ToldFact } from './told-fact.ts';

/** A shorter first word of an employer's name ("IT", "The") names nobody. */
const SHORTEST_CALL_NAME = 4;

/** The facts that the owner's words name, with what of each they repeat. */
export function factsNamedIn(text: string, known: KnownFacts): ToldFact[] {
  const words = { text, folded: foldText(text) };
  const [dates, numbers] = [datesIn(text), numbersIn(text)];
  const inWords = (name: string) => name !== '' && hasWords(words.folded, name);
  return [...known.values()].flatMap((fact) => {
    const names = [
      ...fact.titles.map(foldText).filter(inWords).map(saying('title')),
      ...fact.employers.flatMap((employer) => callName(employer, words) ?? []).map(saying('employer')),
      ...fact.names.map(foldText).filter(inWords).map(saying('name')),
    ];
    // A year by itself can be the year of anything.
    const telling = dates.filter((date) => date.length > 4 || names.length > 0);
    const says = [
      ...names,
      ...telling.filter((date) => fact.start?.startsWith(date)).map(saying('start')),
      ...telling.filter((date) => fact.end?.startsWith(date)).map(saying('end')),
      ...numbers.filter((number) => hasNumber(fact, number)).map(saying('number')),
    ];
    const { id, text: told, basis } = fact;
    return says.length === 0 ? [] : [{ id, text: told, basis, says: [...new Set(says)] }];
  });
}

export type SayingKind = 'title' | 'employer' | 'name' | 'start' | 'end' | 'number';

const saying = (kind: SayingKind) => (value: string) => `${kind} ${value}`;

/** The parts of a saying. */
export function readSaying(saying: string): { kind: SayingKind; value: string } {
  const at = saying.indexOf(' ');
  return { kind: saying.slice(0, at) as SayingKind, value: saying.slice(at + 1) };
}

/** Whether the facts still say what the owner's words repeat of one. A name or a number may have come to stand in another fact. */
export function isStillSaid(saying: string, basis: ToldFact[], known: KnownFacts): boolean {
  const { kind, value } = readSaying(saying);
  const facts = [...known.values()];
  if (kind === 'number') return facts.some((fact) => hasNumber(fact, value));
  if (kind === 'start' || kind === 'end') return datedBy(saying, basis).some((id) => hasDate(known.get(id), value));
  return facts.some(({ titles, employers, names, statements }) =>
    [...titles, ...employers, ...names, ...statements].some((text) => hasWords(foldText(text), value)),
  );
}

/** The facts that a date in the words is of: those that are named with it, where any is. */
function datedBy(saying: string, basis: ToldFact[]): string[] {
  const { value } = readSaying(saying);
  const dated = basis.filter(({ says }) => says.includes(`start ${value}`) || says.includes(`end ${value}`));
  const named = dated.filter(({ says }) => says.some((one) => /^(?:title|employer|name) /u.test(one)));
  return (named.length > 0 ? named : dated).map(({ id }) => id);
}

const hasDate = (fact: KnownFact | undefined, date: string) =>
  [fact?.start, fact?.end].some((one) => one?.startsWith(date));

interface Words {
  text: string;
  folded: string;
}

/** What an employer is called in the text: the name without its legal form, or the part of it that people say. */
function callName(employer: string, { text, folded }: Words): string | null {
  const name = foldCompany(employer);
  if (name === '' || hasWords(folded, name)) return name === '' ? null : name;
  const parts = name.split(' ');
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const part = parts.slice(0, length).join(' ');
    if (parts.slice(0, length).some((word) => !isCommonWord(word)) && hasWords(folded, part)) return part;
  }
  const [first = ''] = parts;
  const isName = first.length >= SHORTEST_CALL_NAME && !isCommonWord(first) && hasWords(folded, first);
  return isName && isCapitalised(text, first) ? first : null;
}

const isCapitalised = (text: string, word: string) =>
  (text.match(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? []).some((one) => foldText(one) === word);

/** Whole words; where a script has no blanks, the signs in a row. */
function hasWords(folded: string, words: string): boolean {
  return hasEastAsianCharacter(words) ? folded.includes(words) : ` ${folded} `.includes(` ${words} `);
}

function datesIn(text: string): string[] {
  return findDates(text).flatMap((mark) => (mark.kind === 'date' ? [mark.value] : []));
}

/** "40 percent", "12 count colleagues": value, unit, and what is counted where that is said. */
const numbersIn = (text: string) => readMetrics(text).map(numberKey);

export const numberKey = ({ value, unit, label }: { value: number; unit: string; label: string | null }) =>
  [value, unit, unit === 'count' ? foldText(label ?? '') : ''].join(' ').trim();

/** Reading numbers is slow, and the statements of a graph are the same from one edit to the next. */
const numbersOf = new Map<string, string[]>();
const MOST_TEXTS = 10_000;

function knownNumbersIn(text: string): string[] {
  const known = numbersOf.get(text);
  if (known) return known;
  if (numbersOf.size >= MOST_TEXTS) numbersOf.clear();
  const numbers = numbersIn(text);
  numbersOf.set(text, numbers);
  return numbers;
}

function hasNumber(fact: KnownFact, number: string): boolean {
  const numbers = fact.statements.flatMap(knownNumbersIn);
  return numbers.some((one) => isSameNumber(one, number));
}

/** "12 colleagues" is said by "12" too, and "12" by "12 colleagues". */
export const isSameNumber = (one: string, other: string) =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
