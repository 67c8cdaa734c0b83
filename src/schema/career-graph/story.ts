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
import { ProvenanceRef, StoryFieldNameRef } from '../enums.ts';
import { EvidenceRef } from './evidence.ts';
import { FactChangeRef } from './fact-change.ts';
import { StatementVersionRef } from './statement-version.ts';

type CallToAction = NonNullable<StoryNode['callToAction']>;

const CallToActionRef = builder.objectRef<CallToAction>('CallToAction').implement({
  description: 'What a visitor is invited to do.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What the button says.' }),
    href: t.exposeString('href', { description: 'Where it leads.' }),
  }),
});

const StorySentenceRef = builder.objectRef<StorySentence>('StorySentence').implement({
  description: 'A sentence of the story, with the facts that it rests on.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The sentence.' }),
    paragraph: t.exposeInt('paragraph', { description: 'Which paragraph it stands in, from 0.' }),
    restsOn: t.exposeIDList('restsOn', {
      description:
        'Ids of the profile, roles, studies and achievements that it rests on. Of the words of the user: those that it names, which can be none.',
    }),
    isStale: t.boolean({
      description: 'Whether its facts say something else now. A stale sentence is not published.',
      resolve: ({ stale }) => stale !== null,
    }),
    staleReason: t.string({
      nullable: true,
      description: 'What has changed, in words; null unless it is stale.',
      resolve: ({ stale }) => stale?.reason ?? null,
    }),
    changes: t.field({
      type: [FactChangeRef],
      description: 'What became of its facts; empty unless it is stale.',
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
  description: 'Where a field of the story comes from. Its evidence is that of what its sentences rest on.',
  fields: (t) => ({
    field: t.expose('field', { type: StoryFieldNameRef, description: 'Which field.' }),
    provenance: t.expose('provenance', { type: ProvenanceRef, description: 'Where it comes from.' }),
    confidence: t.exposeFloat('confidence', { description: '0..1' }),
    requiresReview: t.exposeBoolean('requiresReview', { description: 'Whether the owner should look at it.' }),
    reviewReason: t.exposeString('reviewReason', {
      nullable: true,
      description: 'Why they should look, in words; null when they need not.',
    }),
    sentences: t.field({
      type: [StorySentenceRef],
      description: 'All of it, sentence by sentence.',
      resolve: ({ sentences }) => sentences,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'What was read where, of all that its sentences rest on.',
      extensions: { graphPart: 'evidence' },
      resolve: ({ evidence }) => evidence,
    }),
    editedBy: t.exposeID('editedBy', { nullable: true, description: 'Which user; null while it is generated.' }),
    editedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When; null while it is generated.',
      resolve: ({ editedAt }) => (editedAt === null ? null : new Date(editedAt)),
    }),
    history: t.field({
      type: [StatementVersionRef],
      description: 'Every wording that it has had, oldest first, refused ones included.',
      extensions: { graphPart: 'history' },
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
  description: 'The narrative of a career; each field is generated or edited by the user.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    opener: t.exposeString('opener', { nullable: true, description: 'First sentence; null until it is written.' }),
    paragraphs: t.exposeStringList('paragraphs', { description: 'The narrative.' }),
    quote: t.exposeString('quote', { nullable: true, description: 'Null when there is none.' }),
    quoteAttribution: t.exposeString('quoteAttribution', {
      nullable: true,
      description: 'Who said it; null without a quote.',
    }),
    purpose: t.exposeString('purpose', { nullable: true, description: 'What drives them; null when it is not said.' }),
    callToAction: t.field({
      type: CallToActionRef,
      nullable: true,
      description: 'Null when there is none.',
      resolve: ({ callToAction }) => callToAction,
    }),
    requiresReview: t.exposeBoolean('requiresReview', { description: 'Whether the owner should look at it.' }),
    editedFields: t.exposeStringList('editedFields', {
      description: 'Fields that the user has edited; no pipeline overwrites them.',
    }),
    fields: t.field({
      type: [StoryFieldRef],
      description: 'What each field that is there says of itself.',
      resolve: (story) => STORY_FIELDS.flatMap((field) => fieldOf(story, field)),
    }),
  }),
});
