import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { edit } from './edit.ts';
import { type STORY_WORDS, UPDATE_STORY } from './operations.ts';
import type { Undo } from './undo.tsx';

type Story = ResultOf<typeof STORY_WORDS>;
type Field = Story['fields'][number]['field'];

/** The words of a part of the story, as an edit gives them. */
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

/** Puts the words of a part back as they are in `story`, and unlocks the part again if it was not locked. */
export function storyUndo(field: Field, story: Story, words: string): Undo {
  const isLocked = story.fields.find((one) => one.field === field)?.editedAt != null;
  const put = async (input: VariablesOf<typeof UPDATE_STORY>['input']) =>
    (await edit(UPDATE_STORY, { input }, ['STORY'])).refused;
  return {
    words,
    back: async () => (await put(storyInput(field, story))) ?? (isLocked ? null : await put({ unlock: [field] })),
  };
}
