import type { KnownFacts } from './known-facts.ts';
import { replaceSentences } from './replace-sentences.ts';
import { groundSentence, markSentence } from './stale-words.ts';
import { sentencesOf, type StorySentence } from './story-field.ts';
import type { FactSnapshot } from './fact-snapshot.ts';

/** For each sentence of an owner's text, the facts that it mentions, as they were at the last comparison. */
export type GroundedText = { text: string; basis: FactSnapshot[] }[];

/** Marks the sentences of a text by the current facts. */
export function markText(text: string | null, grounded: GroundedText | null, known: KnownFacts): StorySentence[] {
  if (text === null) return [];
  return sentencesOf(text).map((sentence) => {
    const before = grounded?.find((one) => one.text === sentence.text);
    return before ? markSentence({ ...sentence, basis: before.basis }, known) : sentence;
  });
}

/** The facts that the text mentions now. A stale sentence keeps those that it was compared with before. */
export function groundText(text: string | null, grounded: GroundedText | null, known: KnownFacts): GroundedText | null {
  if (text === null) return null;
  return markText(text, grounded, known).map((sentence) => {
    const { basis } = sentence.stale === null ? groundSentence(sentence, known) : sentence;
    return { text: sentence.text, basis: basis ?? [] };
  });
}

/** The text without its stale sentences; null if none is left. */
export function currentText(text: string | null, grounded: GroundedText | null, known: KnownFacts): string | null {
  if (text === null) return null;
  const sentences = markText(text, grounded, known);
  const { value } = replaceSentences({ value: text, sentences }, ({ stale }) => (stale === null ? null : []));
  return value as string | null;
}
