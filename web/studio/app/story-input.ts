import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { edit } from './edit.ts';
import { type STORY_WORDS, UPDATE_STORY } from './operations.ts';
import type { Undo } from './undo.tsx';

type Story = ResultOf<typeof STORY_WORDS>;
type Field = Story['fields'][number]['field'];

/** The current text of a part of the story, as input for an edit. */
export function storyInput(field: Field, story: Story): VariablesOf<typeof UPDATE_STORY>['input'] {
  const { opener, paragraphs, quote, quoteAttribution, purpose, callToAction } = story;
  switch (field) {
    case 'OPENER':
      return { opener };
    case 'PARAGRAPHS':
      return { paragraphs };
    case 'QUOTE':
      return { quote, quoteAttribution };
    case 'PURPOSE':
      return { purpose };
    case 'CALL_TO_ACTION':
      return { callToAction };
  }
}

/** Restores a part to its text in `story`, and unlocks it again if it wasn't locked. */
export function storyUndo(field: Field, story: Story, words: string): Undo {
  const isLocked = story.fields.find((one) => one.field === field)?.editedAt != null;
  const put = async (input: VariablesOf<typeof UPDATE_STORY>['input']) =>
    (await edit(UPDATE_STORY, { input }, ['STORY'])).refused;
  return {
    words,
    back: async () => (await put(storyInput(field, story))) ?? (isLocked ? null : await put({ unlock: [field] })),
  };
}
