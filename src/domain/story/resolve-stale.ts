import { composeStory } from './compose-story.ts';
import { heldBack } from './published-words.ts';
import { groundDraft, type StoryMaterial } from './refresh-fields.ts';
import { replaceSentences, type Told } from './replace-sentences.ts';
import { retellSentence } from './retell-sentence.ts';
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

/** The words stay and are the owner's from now on, as their facts are now. */
export function keepStale({ trust, attribution }: StaleField, { known }: StoryMaterial): StoryFieldTrust {
  const sentences = trust.sentences.map((one) =>
    one.stale === null ? one : groundSentence({ ...one, isOwn: true }, known, attribution ?? ''),
  );
  return { ...trust, sentences };
}

/** The field without its stale sentences and what cannot stand without them; its value is null when nothing is left. */
export function removeStale({ field, value, trust }: StaleField): Told {
  // A quote with a hole in it is no quote.
  if (!isText(value) || field === 'quote') return { value: null, sentences: [] };
  const held = heldBack(trust);
  return replaceSentences({ value, sentences: trust.sentences }, (one) => (held.has(one) ? [] : null));
}

/** The field with what rules tell in the place of its stale sentences, or with other sentences that were told for them. */
export function rewriteStale(
  { field, value, trust: { sentences } }: StaleField & { value: string | string[] },
  material: StoryMaterial,
  told: ReadonlyMap<StorySentence, Pick<StorySentence, 'text' | 'restsOn'>[]> = new Map(),
): Told {
  const others = sentences.filter(({ stale }) => stale === null);
  return replaceSentences({ value, sentences }, (sentence) => {
    if (sentence.stale === null) return null;
    const next = told.get(sentence) ?? retellSentence(sentence, { field, others, material });
    const { paragraph } = sentence;
    return next.map((one) =>
      groundSentence({ ...one, paragraph, basis: null, isOwn: false, stale: null }, material.known),
    );
  });
}

/** What rules tell of a field as a whole, where it consists of one piece; null when there is nothing to tell it from. */
export function retellField(field: StoryFieldName, { facts, known }: StoryMaterial): StoryDraft | null {
  const draft = composeStory(facts)[field];
  return draft && groundDraft(draft, known);
}
