import type { KnownFacts } from './known-facts.ts';
import { replaceSentences } from './replace-sentences.ts';
import { groundSentence, markSentence } from './stale-words.ts';
import { sentencesOf, type StorySentence } from './story-field.ts';
import type { ToldFact } from './told-fact.ts';

/** Per sentence of a text of the owner, the facts that it names, as they were when it was compared with them last. */
export type GroundedText = { text: string; basis: ToldFact[] }[];

/** The sentences of a text with the marks that the facts of now give them. */
export function markText(text: string | null, grounded: GroundedText | null, known: KnownFacts): StorySentence[] {
  if (text === null) return [];
  return sentencesOf(text).map((sentence) => {
    const before = grounded?.find((one) => one.text === sentence.text);
    return before ? markSentence({ ...sentence, basis: before.basis }, known) : sentence;
  });
}

/** The facts that the text names now. A stale sentence keeps the ones that it was compared with before. */
export function groundText(text: string | null, grounded: GroundedText | null, known: KnownFacts): GroundedText | null {
  if (text === null) return null;
  return markText(text, grounded, known).map((sentence) => {
    const { basis } = sentence.stale === null ? groundSentence(sentence, known) : sentence;
    return { text: sentence.text, basis: basis ?? [] };
  });
}

/** The text without its stale sentences; null when none is left. */
export function currentText(text: string | null, grounded: GroundedText | null, known: KnownFacts): string | null {
  if (text === null) return null;
  const sentences = markText(text, grounded, known);
  const { value } = replaceSentences({ value: text, sentences }, ({ stale }) => (stale === null ? null : []));
  return value as string | null;
}
