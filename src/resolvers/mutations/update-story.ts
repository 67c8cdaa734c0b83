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
import { perform, resultUnion } from '../mutation.ts';

const CallToActionInput = builder.inputType('CallToActionInput', {
  description: 'What a visitor is invited to do.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'What the button says.', validate: requiredSentences }),
    href: t.string({
      required: true,
      description: 'Where it leads: an https, http or mailto address.',
      validate: webAddress,
    }),
  }),
});

const UpdateStoryInput = builder.inputType('UpdateStoryInput', {
  description: 'What to change of the story. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    opener: t.string({ description: 'What the story opens with.', validate: sentences }),
    paragraphs: t.stringList({ description: 'The story itself.', validate: paragraphs }),
    quote: t.string({ description: 'What somebody has said of the person.', validate: sentences }),
    quoteAttribution: t.string({ description: 'Who said it.', validate: sentences }),
    purpose: t.string({ description: 'What the person works for.', validate: sentences }),
    callToAction: t.field({ type: CallToActionInput, description: 'Label and address.' }),
    unlock: t.field({
      type: [StoryFieldNameRef],
      description: 'Fields that are given back to the pipeline: they are told anew at once.',
    }),
  }),
});

const UpdateStorySuccess = builder.objectRef<{ story: StoryNode | null }>('UpdateStorySuccess').implement({
  description: 'The edit is kept; no later run overwrites the fields that were given.',
  fields: (t) => ({
    story: t.field({
      type: StoryRef,
      nullable: true,
      description: 'As it is now; null when there is none.',
      extensions: { graphPart: 'story' },
      resolve: ({ story }) => story,
    }),
  }),
});

builder.mutationField('updateStory', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateStoryResult', UpdateStorySuccess, [InvalidInputRef, ConflictRef]),
    description: 'Edits the story. What is edited is the word of the user from then on.',
    args: { input: t.arg({ type: UpdateStoryInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input: { unlock, expectedVersion, ...given } }, context, info) =>
      perform(context, { mutation: 'updateStory' }, async (db) => {
        const { userId } = context.viewer;
        const fields = ([...STORY_FIELDS, 'quoteAttribution'] as const).filter((field) => given[field] !== undefined);
        const edit = Object.fromEntries(fields.map((field) => [field, given[field]])) as StoryEdit;
        const update = () => updateStory(db, userId, { edit, unlock: unlock ?? [] });
        await editGraph(db, { userId, expectedVersion }, update);
        return { story: (await loadGraph(context, info, ['story'])).story };
      }),
  }),
);
