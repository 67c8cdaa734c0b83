import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { MessageKey } from '../app/messages.tsx';
import type { UPDATE_STORY } from '../app/operations.ts';
import type { STORY } from './operations.ts';

export type StoryData = NonNullable<ResultOf<typeof STORY>['careerGraph']['story']>;
type StoryInput = VariablesOf<typeof UPDATE_STORY>['input'];
type Values = Record<string, string>;

/** A part of the story that is edited, saved and locked as a whole. */
export interface StoryPart {
  name: StoryData['fields'][number]['field'];
  inputs: {
    name: 'opener' | 'paragraphs' | 'quote' | 'quoteAttribution' | 'purpose' | 'label' | 'href';
    label: MessageKey;
    isLong?: boolean;
  }[];
  read: (story: StoryData | null) => Values;
  write: (values: Values) => StoryInput;
}

const line = (name: 'OPENER' | 'PURPOSE', field: 'opener' | 'purpose'): StoryPart => ({
  name,
  inputs: [{ name: field, label: `story.part.${name}`, isLong: true }],
  read: (story) => ({ [field]: story?.[field] ?? '' }),
  write: (values) => ({ [field]: values[field] || null }),
});

export const STORY_PARTS: StoryPart[] = [
  line('OPENER', 'opener'),
  {
    name: 'PARAGRAPHS',
    inputs: [{ name: 'paragraphs', label: 'story.part.PARAGRAPHS', isLong: true }],
    read: (story) => ({ paragraphs: story?.paragraphs.join('\n\n') ?? '' }),
    write: ({ paragraphs = '' }) => ({
      paragraphs: paragraphs
        .split(/\n\s*\n/u)
        .map((one) => one.trim())
        .filter(Boolean),
    }),
  },
  {
    name: 'QUOTE',
    inputs: [
      { name: 'quote', label: 'story.part.QUOTE', isLong: true },
      { name: 'quoteAttribution', label: 'story.attribution' },
    ],
    read: (story) => ({ quote: story?.quote ?? '', quoteAttribution: story?.quoteAttribution ?? '' }),
    write: ({ quote, quoteAttribution }) => ({ quote: quote || null, quoteAttribution: quoteAttribution || null }),
  },
  line('PURPOSE', 'purpose'),
  {
    name: 'CALL_TO_ACTION',
    inputs: [
      { name: 'label', label: 'story.buttonLabel' },
      { name: 'href', label: 'story.buttonLink' },
    ],
    read: (story) => ({ label: story?.callToAction?.label ?? '', href: story?.callToAction?.href ?? '' }),
    write: ({ label = '', href = '' }) => ({ callToAction: label === '' && href === '' ? null : { label, href } }),
  },
];
