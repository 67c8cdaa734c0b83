import { composeStory } from './compose-story.ts';
import { heldBack } from './published-words.ts';
import { groundDraft, type StoryMaterial } from './story-material.ts';
import { replaceSentences, type Replaced } from './replace-sentences.ts';
import { type Piece, rewriteSentence } from './rewrite-sentence.ts';
import { groundSentence } from './stale-words.ts';
import {
  isText,
  type StoryDraft,
  type StoryFieldName,
  type StoryFieldTrust,
  type StorySentence,
  type StoryValue,
} from './story-field.ts';

export type StaleAction = 'rewrite' | 'keep' | 'remove';

/** A field with stale sentences. */
export interface StaleField {
  field: StoryFieldName;
  value: StoryValue;
  attribution: string | null;
  trust: StoryFieldTrust;
}

/** Keeps the words, which are the owner's from now on, compared with the current facts. */
export function keepStale({ trust, attribution }: StaleField, { known }: StoryMaterial): StoryFieldTrust {
  const sentences = trust.sentences.map((one) =>
    one.stale === null ? one : groundSentence({ ...one, isOwn: true, basis: null }, known, attribution ?? ''),
  );
  return { ...trust, sentences };
}

/** Removes stale sentences and those that refer to them; the value is null if nothing is left. */
export function removeStale({ field, value, trust }: StaleField): Replaced {
  // A quote is removed whole.
  if (!isText(value) || field === 'quote') return { value: null, sentences: [] };
  const held = heldBack(trust);
  return replaceSentences({ value, sentences: trust.sentences }, (one) => (held.has(one) ? [] : null));
}

/**
 * Replaces the stale sentences of a field.
 *
 * @param replacementOf the replacement of a sentence, or null if it stays; by rules if omitted
 */
export function rewriteStale(
  { field, value, trust: { sentences } }: StaleField & { value: string | string[] },
  material: StoryMaterial,
  replacementOf: (sentence: StorySentence) => Piece[] | null = (sentence) =>
    rewriteSentence(sentence, { field, others: sentences.filter(({ stale }) => stale === null), material }),
): Replaced {
  return replaceSentences({ value, sentences }, (sentence) => {
    const pieces = sentence.stale === null ? null : replacementOf(sentence);
    const { paragraph } = sentence;
    return (
      pieces && pieces.map((one) => groundSentence({ ...one, paragraph, basis: null, stale: null }, material.known))
    );
  });
}

/** Rewrites a field as a whole by rules, if it consists of one piece; null if it has no facts. */
export function rewriteField(field: StoryFieldName, { facts, known }: StoryMaterial): StoryDraft | null {
  const draft = composeStory(facts)[field];
  return draft && groundDraft(draft, known);
}
