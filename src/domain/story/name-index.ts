import { addToList } from '../text/add-to-list.ts';
import { rememberedFor } from '../text/remembered.ts';
import { type FactName, lettersOf, startsOf } from './fact-names.ts';
import type { KnownFacts } from './known-facts.ts';
import type { TextWords } from './text-words.ts';

export interface IndexedName {
  factId: string;
  name: FactName;
  /** Order of the names. */
  at: number;
  /** How many words that start like one of its own a text needs. */
  needed: number;
}

interface NameIndex {
  byStart: Map<string, IndexedName[]>;
  byLetters: Map<string, IndexedName[]>;
  /** Names that every text has to be searched for. */
  others: IndexedName[];
}

/** The names that a text may mention, in their order. Most texts contain no word of most names. */
export function namesPossibleIn(words: TextWords, known: KnownFacts): IndexedName[] {
  const { byStart, byLetters, others } = indexOf(known);
  const found = new Set(others);
  const half = new Set<IndexedName>();
  for (const start of words.starts)
    for (const one of byStart.get(start) ?? []) (one.needed === 1 || half.has(one) ? found : half).add(one);
  for (const letters of words.capitals) for (const one of byLetters.get(letters) ?? []) found.add(one);
  return [...found].sort((a, b) => a.at - b.at);
}

const indexOf = rememberedFor((known: KnownFacts): NameIndex => {
  const index: NameIndex = { byStart: new Map(), byLetters: new Map(), others: [] };
  const all = [...known.values()].flatMap(({ id, names }) => names.map((name) => ({ factId: id, name })));
  for (const [at, { factId, name }] of all.entries()) {
    const starts = startsOf(name);
    const one = { factId, name, at, needed: starts?.needed ?? 0 };
    if (starts === null) index.others.push(one);
    else for (const start of starts.starts) addToList(index.byStart, start, one);
    for (const letters of lettersOf(name)) addToList(index.byLetters, letters, one);
  }
  return index;
});
