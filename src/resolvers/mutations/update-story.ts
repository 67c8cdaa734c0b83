import type { StoryNode } from '../../domain/career-graph/career-graph.ts';
import { STORY_FIELDS } from '../../domain/story/story-field.ts';
import { builder } from '../../schema/builder.ts';
import { StoryRef } from '../../schema/career-graph/story.ts';
import { StoryFieldNameRef } from '../../schema/enums.ts';
import { paragraphs, requiredSentences, sentences, webAddress } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateStory } from '../../services/graph/edits/update-story.ts';
import type { StoryEdit } from '../../services/graph/review/edit-story.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const CallToActionInput = builder.inputType('CallToActionInput', {
  description: 'A button that invites visitors to act.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'Text of the button.', validate: requiredSentences }),
    href: t.string({
      required: true,
      description: 'Link of the button: an https, http or mailto address.',
      validate: webAddress,
    }),
  }),
});

const UpdateStoryInput = builder.inputType('UpdateStoryInput', {
  description: 'Changes to the story. Omitted fields stay as they are; null clears a field.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    opener: t.string({ description: 'First sentence.', validate: sentences }),
    paragraphs: t.stringList({ description: 'Paragraphs of the narrative.', validate: paragraphs }),
    quote: t.string({ description: 'A quote about or by the owner.', validate: sentences }),
    quoteAttribution: t.string({ description: 'Who said the quote.', validate: sentences }),
    purpose: t.string({ description: 'What drives the owner.', validate: sentences }),
    callToAction: t.field({ type: CallToActionInput, description: 'A button that invites visitors to act.' }),
    unlock: t.field({
      type: [StoryFieldNameRef],
      description: 'Edited fields to unlock. The story pipeline rewrites them immediately.',
    }),
  }),
});

const UpdateStorySuccess = builder.objectRef<{ story: StoryNode | null }>('UpdateStorySuccess').implement({
  description: 'The story has been updated. No run overwrites the fields that were set.',
  fields: (t) => ({
    story: t.field({
      type: StoryRef,
      nullable: true,
      description: 'The story after the edit; null if there is none.',
      extensions: { graphPart: 'story' },
      resolve: ({ story }) => story,
    }),
  }),
});

builder.mutationField('updateStory', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateStoryResult', UpdateStorySuccess, [InvalidInputRef, ConflictRef]),
    description:
      'Edits the story. From then on the edited fields belong to the owner: they need no review, and no run overwrites them.',
    args: { input: t.arg({ type: UpdateStoryInput, required: true, description: 'The changes.' }) },
    resolve: (_root, { input: { unlock, expectedVersion, ...given } }, context, info) =>
      runMutation(context, { mutation: 'updateStory' }, async (db) => {
        const { userId } = context.viewer;
        const fields = ([...STORY_FIELDS, 'quoteAttribution'] as const).filter((field) => given[field] !== undefined);
        const edit = Object.fromEntries(fields.map((field) => [field, given[field]])) as StoryEdit;
        const update = () => updateStory(db, userId, { edit, unlock: unlock ?? [] });
        await editGraph(db, { userId, expectedVersion }, update);
        return { story: (await loadGraph(context, info, ['story'])).story };
      }),
  }),
);
