import { isDeepStrictEqual } from 'node:util';
import type { CareerGraph } from '../career-graph/career-graph.ts';
import { composeStory, basisOf } from './compose-story.ts';
import { type FactGraph, type KnownFacts, knownFacts } from './known-facts.ts';
import { groundSentence, markSentence } from './stale-words.ts';
import { type StoryFacts, storyFacts } from './story-facts.ts';
import {
  STORY_FIELDS,
  type StoryDraft,
  type StoryFieldName,
  type StoryFields,
  type StoryFieldTrust,
  type StorySentence,
  storyValue,
} from './story-field.ts';
import { staleMark } from './told-fact.ts';

/** What the graph gives to tell a story from, and to compare one with. */
export interface StoryMaterial {
  /** What the story is told from. */
  facts: StoryFacts;
  /** Every fact that a sentence may rest on, also those that the story has no room for. */
  known: KnownFacts;
}

/** @param language ISO 639-1; null when no document tells */
export function storyMaterial(graph: CareerGraph & FactGraph, language: string | null): StoryMaterial {
  return { facts: storyFacts(graph, language), known: knownFacts(graph) };
}

/** The columns of a stored story. */
export type StoredStory = { [Field in StoryFieldName]: unknown } & {
  quoteAttribution: string | null;
  editedFields: string[];
};

/** What becomes of a field: told anew, emptied (null), or only other marks on its sentences. */
export type Refreshed = { draft: StoryDraft | null } | { trust: StoryFieldTrust };

/**
 * Brings a story up to date with its facts. What rules told is told anew; what a model or the owner worded keeps its words, with a
 * mark on each sentence whose facts say something else now. Fields that are as they were are left out.
 */
export function refreshFields(
  story: StoredStory,
  fields: StoryFields,
  material: StoryMaterial,
): { [Field in StoryFieldName]?: Refreshed } {
  const composed = composeStory(material.facts);
  const entries = STORY_FIELDS.flatMap((field): [StoryFieldName, Refreshed][] => {
    const stored = fields[field];
    const value = storyValue(story, field);
    const isLocked = story.editedFields.includes(field);
    if (stored && value !== null && (isLocked || stored.promptVersion !== null)) {
      const trust = marked(story, stored, field, material);
      return isDeepStrictEqual(trust, stored) ? [] : [[field, { trust }]];
    }
    if (isLocked) return [];
    const next = composed[field] && retold(composed[field], stored, material.known);
    if (next === null) return stored ? [[field, { draft: null }]] : [];
    const isSame = stored && isDeepStrictEqual(next.value, value) && isDeepStrictEqual(next.trust, stored);
    return isSame && next.attribution === attributionOf(story, field) ? [] : [[field, { draft: next }]];
  });
  return Object.fromEntries(entries);
}

/** A draft whose sentences know what their facts say. */
export function groundDraft(draft: StoryDraft, known: KnownFacts): StoryDraft {
  const sentences = draft.trust.sentences.map((one) => groundSentence(one, known));
  return { ...draft, trust: { ...draft.trust, sentences } };
}

function marked(
  story: StoredStory,
  trust: StoryFieldTrust,
  field: StoryFieldName,
  { facts, known }: StoryMaterial,
): StoryFieldTrust {
  const sentences = trust.sentences.map((sentence) => {
    if (sentence.basis !== null) return markSentence(sentence, known);
    // What the owner's words rested on before this was recorded can only be found in the facts of today.
    if (sentence.isOwn || trust.basis === basisOf(facts))
      return groundSentence(sentence, known, attributionOf(story, field) ?? '');
    return { ...sentence, stale: staleMark([]) };
  });
  return { ...trust, sentences };
}

/** What rules tell now, with what is known of the same words from before. */
function retold(draft: StoryDraft, stored: StoryFieldTrust | undefined, known: KnownFacts): StoryDraft {
  const { trust } = groundDraft(draft, known);
  if (!stored) return { ...draft, trust };
  const sentences = trust.sentences.map((sentence) => staleBefore(sentence, stored, known) ?? sentence);
  return { ...draft, trust: withMemory({ ...trust, sentences }, stored) };
}

/** A sentence quoted from the resume still says what it said when a fact that it names is corrected. */
function staleBefore(sentence: StorySentence, stored: StoryFieldTrust, known: KnownFacts): StorySentence | null {
  const before = sentence.isOwn ? stored.sentences.find(({ text }) => text === sentence.text) : undefined;
  if (!before) return null;
  const again = markSentence(before, known);
  return again.stale === null ? null : again;
}

/** What the owner has accepted word for word is not asked about again, nor is a model on the same facts. */
export function withMemory(now: StoryFieldTrust, before: StoryFieldTrust | undefined): StoryFieldTrust {
  const trust = { ...now, askedBasis: now.askedBasis ?? before?.askedBasis ?? null };
  const isSame = before?.isAccepted && isDeepStrictEqual(wordsOf(before), wordsOf(now));
  return isSame ? { ...trust, isAccepted: true, requiresReview: false, reviewReason: null } : trust;
}

const wordsOf = ({ sentences }: StoryFieldTrust) =>
  sentences.map(({ text, paragraph, restsOn }) => ({ text, paragraph, restsOn }));

const attributionOf = (story: StoredStory, field: StoryFieldName) =>
  field === 'quote' ? story.quoteAttribution : null;
