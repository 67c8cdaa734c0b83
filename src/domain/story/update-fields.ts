import { isDeepStrictEqual } from 'node:util';
import { basisOf, composeStory } from './compose-story.ts';
import type { KnownFacts } from './known-facts.ts';
import { groundSentence, markSentence } from './stale-words.ts';
import {
  STORY_FIELDS,
  type StoryDraft,
  type StoryFieldName,
  type StoryFields,
  type StoryFieldTrust,
  type StorySentence,
  storyValue,
} from './story-field.ts';
import { groundDraft, type StoryMaterial } from './story-material.ts';
import { staleMark } from './fact-snapshot.ts';

/** Columns of a stored story. */
export type StoredStory = { [Field in StoryFieldName]: unknown } & {
  quoteAttribution: string | null;
  editedFields: string[];
};

/** What happens to a field: it is rewritten, emptied (null), or only its marks change. */
export type UpdatedField = { draft: StoryDraft | null } | { trust: StoryFieldTrust };

/**
 * Updates a story to its facts. Text by rules is rewritten; text by a model or the owner stays, and sentences whose
 * facts have changed are marked. Unchanged fields are left out.
 */
export function updateFields(
  story: StoredStory,
  fields: StoryFields,
  material: StoryMaterial,
): { [Field in StoryFieldName]?: UpdatedField } {
  const composed = composeStory(material.facts);
  const entries = STORY_FIELDS.flatMap((field): [StoryFieldName, UpdatedField][] => {
    const stored = fields[field];
    const value = storyValue(story, field);
    const isLocked = story.editedFields.includes(field);
    if (stored && value !== null && (isLocked || stored.promptVersion !== null)) {
      const trust = marked(story, stored, field, material);
      return isDeepStrictEqual(trust, stored) ? [] : [[field, { trust }]];
    }
    if (isLocked) return [];
    const next = composed[field] && rewritten(composed[field], field, stored, material.known);
    if (next === null) return stored ? [[field, { draft: null }]] : [];
    const isSame = stored && isDeepStrictEqual(next.value, value) && isDeepStrictEqual(next.trust, stored);
    return isSame && next.attribution === attributionOf(story, field) ? [] : [[field, { draft: next }]];
  });
  return Object.fromEntries(entries);
}

function marked(
  story: StoredStory,
  trust: StoryFieldTrust,
  field: StoryFieldName,
  { facts, known }: StoryMaterial,
): StoryFieldTrust {
  const sentences = trust.sentences.map((sentence) => {
    const now = markSentence(sentence, known);
    if (now.basis === null && !now.isOwn && trust.basis !== basisOf(facts)) return { ...now, stale: staleMark([]) };
    // The owner's words may mention facts that were added later.
    const isOpen = now.basis === null || (now.isOwn && now.stale === null);
    return isOpen ? groundSentence(now, known, attributionOf(story, field) ?? '') : now;
  });
  return { ...trust, sentences };
}

/** Text by rules from the current facts, with the trust of the same text from before. */
function rewritten(
  draft: StoryDraft,
  field: StoryFieldName,
  stored: StoryFieldTrust | undefined,
  known: KnownFacts,
): StoryDraft {
  const { trust } = groundDraft(draft, known);
  if (!stored) return { ...draft, trust };
  // The label of a link repeats its address, whomever that names.
  const isQuoted = field !== 'callToAction';
  const sentences = trust.sentences.map(
    (sentence) => (isQuoted ? staleBefore(sentence, stored, known) : null) ?? sentence,
  );
  return { ...draft, trust: withMemory({ ...trust, sentences }, stored) };
}

/** A sentence quoted from the resume still says the same after a fact in it is corrected. */
function staleBefore(sentence: StorySentence, stored: StoryFieldTrust, known: KnownFacts): StorySentence | null {
  const before = sentence.isOwn ? stored.sentences.find(({ text }) => text === sentence.text) : undefined;
  if (!before) return null;
  const again = markSentence(before, known);
  return again.stale === null ? null : again;
}

/**
 * What the owner has accepted word for word is not put up for review again, and a model is not asked twice about the
 * same facts.
 */
export function withMemory(now: StoryFieldTrust, before: StoryFieldTrust | undefined): StoryFieldTrust {
  const trust = { ...now, askedBasis: now.askedBasis ?? before?.askedBasis ?? null };
  const isSame = before?.isAccepted && isDeepStrictEqual(wordsOf(before), wordsOf(now));
  return isSame ? { ...trust, isAccepted: true, requiresReview: false, reviewReason: null } : trust;
}

const wordsOf = ({ sentences }: StoryFieldTrust) =>
  sentences.map(({ text, paragraph, restsOn }) => ({ text, paragraph, restsOn }));

const attributionOf = (story: StoredStory, field: StoryFieldName) =>
  field === 'quote' ? story.quoteAttribution : null;
