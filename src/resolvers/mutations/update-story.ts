import type { StoryNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../../schema/builder.ts';
import { StoryRef } from '../../schema/career-graph/story.ts';
import { StoryFieldNameRef } from '../../schema/enums.ts';
import { ConflictRef, InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { updateStory } from '../../services/graph/edits/update-story.ts';
import type { StoryEdit } from '../../services/graph/review/edit-story.ts';
import { cleanText } from '../clean-text.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';

const LINE = 500;
const TEXT = 5_000;
const MOST_PARAGRAPHS = 8;

const CallToActionInput = builder.inputType('CallToActionInput', {
  description: 'What a visitor is invited to do.',
  fields: (t) => ({
    label: t.string({ required: true, description: 'What the button says.' }),
    href: t.string({ required: true, description: 'Where it leads: an https, http or mailto address.' }),
  }),
});

const UpdateStoryInput = builder.inputType('UpdateStoryInput', {
  description: 'What to change of the story. Fields that are left out stay as they are; null empties a field.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    opener: t.string({ description: `At most ${LINE} characters.` }),
    paragraphs: t.stringList({ description: `At most ${MOST_PARAGRAPHS}, each at most ${TEXT} characters.` }),
    quote: t.string({ description: `At most ${LINE} characters.` }),
    quoteAttribution: t.string({ description: 'Who said it.' }),
    purpose: t.string({ description: `At most ${LINE} characters.` }),
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
    resolve: (_root, { input: { unlock, expectedVersion, ...input } }, context, info) =>
      perform(context, { mutation: 'updateStory' }, async (db) => {
        const { userId } = context.viewer;
        const update = () => updateStory(db, userId, { edit: editOf(input), unlock: unlock ?? [] });
        await editGraph(db, { userId, expectedVersion }, update);
        return { story: (await loadGraph(context, info, ['story'])).story };
      }),
  }),
);

function editOf(input: Omit<typeof UpdateStoryInput.$inferInput, 'unlock' | 'expectedVersion'>): StoryEdit {
  const { paragraphs, callToAction, ...lines } = input;
  const edit: StoryEdit = {};
  for (const field of ['opener', 'quote', 'purpose', 'quoteAttribution'] as const) {
    const text = cleanText(field, lines[field], LINE);
    if (text !== undefined) edit[field] = text;
  }
  if (paragraphs !== undefined) edit.paragraphs = paragraphs && cleanParagraphs(paragraphs);
  if (callToAction !== undefined)
    edit.callToAction = callToAction && {
      label: cleanText('callToAction.label', callToAction.label, LINE) ?? '',
      href: cleanText('callToAction.href', callToAction.href, 2_000) ?? '',
    };
  return edit;
}

function cleanParagraphs(paragraphs: readonly string[]): string[] {
  if (paragraphs.length > MOST_PARAGRAPHS)
    throw new InvalidInput(
      `There are ${paragraphs.length} paragraphs; at most ${MOST_PARAGRAPHS} are kept.`,
      'paragraphs',
    );
  return paragraphs.map((text, index) => cleanText(`paragraphs.${index}`, text, TEXT) ?? '');
}
