import type { EvidenceNode, StatementVersionNode, StoryNode } from '../../domain/career-graph/career-graph.ts';
import {
  reviewOf,
  STORY_FIELDS,
  type StoryFieldName,
  type StoryFieldTrust,
  type StorySentence,
  storyValue,
} from '../../domain/story/story-field.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { ProvenanceRef, StoryFieldNameRef } from '../enums.ts';
import { EvidenceRef } from './evidence.ts';
import { FactChangeRef } from './fact-change.ts';
import { StatementVersionRef } from './statement-version.ts';

type CallToAction = NonNullable<StoryNode['callToAction']>;

const CallToActionRef = builder.objectRef<CallToAction>('CallToAction').implement({
  description: 'A button that invites visitors to act.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'Text of the button.' }),
    href: t.exposeString('href', { description: 'Link of the button.' }),
  }),
});

const StorySentenceRef = builder.objectRef<StorySentence>('StorySentence').implement({
  description: 'A sentence of the story, with the facts that it is based on.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The sentence.' }),
    paragraph: t.exposeInt('paragraph', { description: 'Zero-based index of its paragraph.' }),
    restsOn: t.exposeIDList('restsOn', {
      description:
        "IDs of the profile, roles, courses of study and achievements that it is based on. For the owner's own words, those that it mentions, possibly none.",
    }),
    isStale: t.boolean({
      description: 'Whether one of its facts has changed since. Stale sentences are not published.',
      resolve: ({ stale }) => stale !== null,
    }),
    staleReason: t.string({
      nullable: true,
      description: 'What has changed, for the owner; null unless the sentence is stale.',
      resolve: ({ stale }) => stale?.reason ?? null,
    }),
    changes: t.field({
      type: [FactChangeRef],
      description: 'Changes of its facts; empty unless the sentence is stale.',
      resolve: ({ stale }) => stale?.changes ?? [],
    }),
  }),
});

interface StoryField extends StoryFieldTrust {
  field: StoryFieldName;
  evidence: EvidenceNode[];
  history: StatementVersionNode[];
}

const StoryFieldRef = builder.objectRef<StoryField>('StoryField').implement({
  description:
    'Source and state of a field of the story. Its evidence is the evidence of the facts that its sentences are based on.',
  fields: (t) => ({
    field: t.expose('field', { type: StoryFieldNameRef, description: 'The field.' }),
    provenance: t.expose('provenance', { type: ProvenanceRef, description: 'Whose words it is in.' }),
    confidence: t.exposeFloat('confidence', { description: 'How likely it is that the field is correct, 0 to 1.' }),
    requiresReview: t.exposeBoolean('requiresReview', { description: "Whether it needs the owner's review." }),
    reviewReason: t.exposeString('reviewReason', {
      nullable: true,
      description: 'Why it needs review, for the owner, one reason per line; null if it does not.',
    }),
    sentences: t.field({
      type: [StorySentenceRef],
      description: 'The field, sentence by sentence.',
      resolve: ({ sentences }) => sentences,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Evidence of all facts that its sentences are based on.',
      extensions: { graphPart: 'evidence', isReference: true },
      resolve: ({ evidence }) => evidence,
    }),
    editedBy: t.exposeID('editedBy', {
      nullable: true,
      description: 'ID of the user who edited it; null unless it was edited.',
    }),
    editedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Time of the edit; null unless it was edited.',
      resolve: ({ editedAt }) => (editedAt === null ? null : new Date(editedAt)),
    }),
    history: t.field({
      type: [StatementVersionRef],
      description: 'All versions of the wording, oldest first, including refused ones.',
      extensions: { graphPart: 'history', isReference: true },
      resolve: ({ history }) => history,
    }),
  }),
});

function fieldOf(story: StoryNode, field: StoryFieldName): StoryField[] {
  const trust = story.fields[field];
  if (!trust || storyValue(story, field) === null) return [];
  return [{ ...trust, ...reviewOf(trust), field, history: story.history.filter((one) => one.field === field) }];
}

export const StoryRef = builder.objectRef<StoryNode>('Story').implement({
  description: 'The narrative of a career. Each field is either generated or edited by the owner.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    opener: t.exposeString('opener', { nullable: true, description: 'First sentence; null until it is written.' }),
    paragraphs: t.exposeStringList('paragraphs', { description: 'Paragraphs of the narrative.' }),
    quote: t.exposeString('quote', { nullable: true, description: 'A quote; null if there is none.' }),
    quoteAttribution: t.exposeString('quoteAttribution', {
      nullable: true,
      description: 'Who said the quote; null if there is no quote.',
    }),
    purpose: t.exposeString('purpose', { nullable: true, description: 'What drives the owner; null if not stated.' }),
    callToAction: t.field({
      type: CallToActionRef,
      nullable: true,
      description: 'A button that invites visitors to act; null if there is none.',
      resolve: ({ callToAction }) => callToAction,
    }),
    requiresReview: t.exposeBoolean('requiresReview', { description: "Whether it needs the owner's review." }),
    editedFields: t.exposeStringList('editedFields', {
      description: 'Names of fields edited by the owner. No run overwrites them.',
    }),
    fields: t.field({
      type: [StoryFieldRef],
      description: 'Source and state of each field that has a value.',
      resolve: (story) => STORY_FIELDS.flatMap((field) => fieldOf(story, field)),
    }),
  }),
});
