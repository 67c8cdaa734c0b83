import type { KnownFact, KnownFacts } from './known-facts.ts';
import { factsCalledIn, factsNamedIn, stillHolds } from './own-words.ts';
import type { StoryFieldName, StoryFieldTrust, StorySentence } from './story-field.ts';
import { basisFor } from './sentence-basis.ts';
import { type StaleMark, staleMark, type FactSnapshot } from './fact-snapshot.ts';

/** A sentence based on the current facts. */
export function groundSentence(sentence: StorySentence, known: KnownFacts, attribution = ''): StorySentence {
  if (!sentence.isOwn) {
    const facts = sentence.restsOn.flatMap((id) => known.get(id) ?? []);
    const basis = facts.map((fact) => ({
      id: fact.id,
      text: fact.text,
      basis: basisFor(fact, sentence.text),
      says: [],
    }));
    // A sentence can mention a fact that it isn't based on.
    const named = factsCalledIn(sentence.text, known).filter(({ id }) => !sentence.restsOn.includes(id));
    return { ...sentence, basis: [...basis, ...named], stale: null };
  }
  const named = factsNamedIn(`${sentence.text}\n${attribution}`, known);
  const before = sentence.basis ?? [];
  const isNamed = (id: string) => named.some((fact) => fact.id === id);
  const there = sentence.restsOn.filter(
    (id) => isNamed(id) || (known.has(id) && !before.some((fact) => fact.id === id)),
  );
  const restsOn = [...new Set([...there, ...named.map(({ id }) => id)])];
  // What a fact used to say still counts if another fact says it.
  const kept = before.map((past) => named.find(({ id }) => id === past.id) ?? past);
  const added = named.filter(({ id }) => !before.some((past) => past.id === id));
  return { ...sentence, basis: [...kept, ...added], restsOn, stale: null };
}

/**
 * Marks a sentence as stale if its facts have changed, and unmarks it if they are as before. A sentence without a basis
 * stays as it is.
 */
export function markSentence(sentence: StorySentence, known: KnownFacts): StorySentence {
  return sentence.basis === null ? sentence : { ...sentence, stale: staleOf(sentence.basis, known) };
}

/** Marks the story by the current facts, whatever is stored. */
export function markStory<Fields extends { [Field in StoryFieldName]?: StoryFieldTrust }>(
  fields: Fields,
  known: KnownFacts,
): Fields {
  const entries = Object.entries(fields).map(([field, trust]) => [
    field,
    { ...trust, sentences: trust.sentences.map((one) => markSentence(one, known)) },
  ]);
  return Object.fromEntries(entries) as Fields;
}

/** What has become of the facts that words were based on; null while they say the same. */
export function staleOf(basis: FactSnapshot[], known: KnownFacts): StaleMark | null {
  const changed = basis.filter((fact) => {
    if (saysTheSame(fact, known.get(fact.id))) return false;
    return fact.says.length === 0 || !stillHolds(fact, known);
  });
  if (changed.length === 0) return null;
  return staleMark(changed.map(({ id, text }) => ({ id, before: text, after: known.get(id)?.text ?? null })));
}

/** The sentence was written from the shown text, so comparing texts is enough. */
function saysTheSame(fact: FactSnapshot, now: KnownFact | undefined): boolean {
  if (now === undefined) return false;
  return now.basis === fact.basis || now.aside?.basis === fact.basis || now.text === fact.text;
}
