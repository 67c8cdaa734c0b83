import { findDates } from '../dates/find-dates.ts';
import { foldText } from '../reconcile/fold-text.ts';
import { remembered } from '../text/remembered.ts';
import { claimsPresent } from './claims-present.ts';
import { isCalled, type NameKind, nameSaidIn } from './fact-names.ts';
import type { KnownFact, KnownFacts } from './known-facts.ts';
import { namesPossibleIn } from './name-index.ts';
import { factsWithNumber, hasNumber, isSameMatter, numbersSaidIn } from './said-numbers.ts';
import { type TextWords, wordsOf } from './text-words.ts';
import type { FactSnapshot } from './fact-snapshot.ts';

/** `name` is any kind, in words compared before kinds were recorded. */
export type SayingKind = NameKind | 'name' | 'start' | 'end' | 'current' | 'number';

/** The facts that the owner's words mention, with what they repeat of each. */
export function factsNamedIn(text: string, known: KnownFacts): FactSnapshot[] {
  const named = namesIn(rememberedWords(text), known);
  const facts = [...known.values()];
  const counting = numbersSaidIn(text).length === 0 ? [] : facts.filter(({ statements }) => statements.length > 0);
  const isNamed = ({ id }: KnownFact) => named.has(id);
  const says = new Map(named);
  const add = (fact: KnownFact, saying: string) => says.set(fact.id, [...(says.get(fact.id) ?? []), saying]);
  for (const date of datesIn(text)) {
    const dated = facts.filter((fact) => hasDate(fact, date));
    // A lone year could belong to anything.
    const telling = dated.some(isNamed) ? dated.filter(isNamed) : date.length > 4 ? dated : [];
    for (const fact of telling) add(fact, `${fact.start?.startsWith(date) ? 'start' : 'end'} ${date}`);
  }
  for (const number of numbersSaidIn(text))
    for (const fact of factsWithNumber(number, text, counting)) add(fact, `number ${number.key}`);
  // The second line is the attribution of a quote.
  if (claimsPresent(text.split('\n')[0] ?? ''))
    for (const fact of facts.filter(isNamed)) if (fact.current) add(fact, 'current yes');
  if (says.size === 0) return [];
  return facts.flatMap(({ id, text: factText, basis }) => {
    const said = says.get(id);
    return said ? [{ id, text: factText, basis, says: [...new Set(said)] }] : [];
  });
}

/** The facts whose names are in a text. */
export function factsCalledIn(text: string, known: KnownFacts): FactSnapshot[] {
  const named = namesIn(rememberedWords(text), known);
  if (named.size === 0) return [];
  return [...known.values()].flatMap(({ id, text: factText, basis }) => {
    const says = named.get(id);
    return says ? [{ id, text: factText, basis, says }] : [];
  });
}

function namesIn(words: TextWords, known: KnownFacts): Map<string, string[]> {
  const named = new Map<string, { kind: NameKind; saying: string }[]>();
  for (const { factId, name } of namesPossibleIn(words, known)) {
    const value = nameSaidIn(words, name);
    if (value === null) continue;
    const said = { kind: name.kind, saying: `${name.kind} ${value}` };
    named.set(factId, [...(named.get(factId) ?? []), said]);
  }
  // A lone field of study ("statistics") is an ordinary word.
  const telling = [...named].filter(([, said]) => said.some(({ kind }) => kind !== 'field'));
  return new Map(telling.map(([id, said]) => [id, [...new Set(said.map(({ saying }) => saying))]]));
}

/** Parts of a saying. */
export function readSaying(saying: string): { kind: SayingKind; value: string } {
  const at = saying.indexOf(' ');
  return { kind: saying.slice(0, at) as SayingKind, value: saying.slice(at + 1) };
}

/**
 * Whether a fact still says everything that the words repeat of this one. It may be another fact: the same line of a
 * newer document.
 */
export function stillHolds(before: FactSnapshot, known: KnownFacts): boolean {
  const now = known.get(before.id);
  const saysAll = (fact: KnownFact) => before.says.every((saying) => isSaidBy(fact, saying, before));
  return (now !== undefined && saysAll(now)) || [...known.values()].some(saysAll);
}

export function isSaidBy(fact: KnownFact, saying: string, before: FactSnapshot): boolean {
  const { kind, value } = readSaying(saying);
  if (kind === 'number')
    return hasNumber(fact, value) && (fact.id === before.id || isSameMatter(before.text, fact.text));
  if (kind === 'start' || kind === 'end') return hasDate(fact, value);
  if (kind === 'current') return fact.current;
  const isNamed = fact.names.some((name) => (kind === 'name' || name.kind === kind) && isCalled(name, value));
  return isNamed || (kind === 'skill' && fact.statements.some((text) => ` ${foldText(text)} `.includes(` ${value} `)));
}

const hasDate = (fact: KnownFact, date: string) => [fact.start, fact.end].some((one) => one?.startsWith(date));

const rememberedWords = remembered(wordsOf, 3_000);

const datesIn = remembered((text) => findDates(text).flatMap((mark) => (mark.kind === 'date' ? [mark.value] : [])));
