import { composeStory } from '../../../src/domain/story/compose-story.ts';
import { groundSentence } from '../../../src/domain/story/stale-words.ts';
import {
  STORY_FIELDS,
  sentencesOf,
  type StoryFields,
  type StoryFieldName,
  type StoryFieldTrust,
  type StoryValue,
} from '../../../src/domain/story/story-field.ts';
import { groundDraft, type StoryMaterial, storyMaterial } from '../../../src/domain/story/story-material.ts';
import { type StoredStory, updateFields } from '../../../src/domain/story/update-fields.ts';
import { type Career, graphOf } from './story-graph.ts';

export const materialOf = (career: Career): StoryMaterial => storyMaterial(graphOf(career), 'en');

export const EMPTY: StoredStory = {
  opener: null,
  paragraphs: [],
  quote: null,
  quoteAttribution: null,
  purpose: null,
  callToAction: null,
  editedFields: [],
};

export interface Story {
  story: StoredStory;
  fields: StoryFields;
}

/** The stored story after a refresh. */
export function refreshed({ story, fields }: Story, career: Career): Story {
  const next = { story: { ...story }, fields: { ...fields } };
  for (const [field, one] of Object.entries(updateFields(story, fields, materialOf(career))) as [
    StoryFieldName,
    NonNullable<ReturnType<typeof updateFields>[StoryFieldName]>,
  ][]) {
    if ('trust' in one) next.fields[field] = one.trust;
    else if (one.draft === null) delete next.fields[field];
    else {
      next.fields[field] = one.draft.trust;
      Object.assign(next.story, { [field]: one.draft.value });
      if (field === 'quote') next.story.quoteAttribution = one.draft.attribution;
    }
  }
  return next;
}

export const toldByRules = (career: Career) => refreshed({ story: EMPTY, fields: {} }, career);

/** All but one: fields that the owner cleared stay empty. */
const othersThan = (field: StoryFieldName) => STORY_FIELDS.filter((one) => one !== field);

export type Sentence = [text: string, restsOn: string[], paragraph?: number];

/** A field written by a model. */
export function toldByModel(career: Career, field: StoryFieldName, value: StoryValue, sentences: Sentence[]): Story {
  const material = materialOf(career);
  const base = composeStory(material.facts).opener;
  if (!base) throw new Error('no opener');
  const draft = groundDraft(
    {
      ...base,
      value,
      trust: {
        ...base.trust,
        promptVersion: 'tell-story/1',
        sentences: sentences.map(([text, restsOn, paragraph = 0]) => ({
          ...{ text, restsOn, paragraph, basis: null, isOwn: false, stale: null },
        })),
      },
    },
    material.known,
  );
  return { story: { ...EMPTY, [field]: value, editedFields: othersThan(field) }, fields: { [field]: draft.trust } };
}

/** A field written by the owner. */
export function written(
  career: Career,
  field: StoryFieldName,
  value: string | string[],
  attribution: string | null = null,
): Story {
  const { known } = materialOf(career);
  const trust: StoryFieldTrust = {
    provenance: 'user_provided',
    confidence: 1,
    requiresReview: false,
    reviewReason: null,
    sentences: sentencesOf(value).map((one) => groundSentence(one, known, attribution ?? '')),
    promptVersion: null,
    basis: null,
    askedBasis: null,
    isAccepted: false,
    editedBy: 'ingrid',
    editedAt: '2026-11-28T00:00:00Z',
  };
  const story = { ...EMPTY, [field]: value, quoteAttribution: attribution, editedFields: [...STORY_FIELDS] };
  return { story, fields: { [field]: trust } };
}

export const staleIn = ({ fields }: Story, field: StoryFieldName) =>
  fields[field]?.sentences.flatMap(({ text, stale }) => (stale === null ? [] : text)) ?? [];
