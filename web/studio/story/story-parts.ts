import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { UPDATE_STORY } from '../app/operations.ts';
import type { STORY } from './operations.ts';

export type StoryData = NonNullable<ResultOf<typeof STORY>['careerGraph']['story']>;
type StoryInput = VariablesOf<typeof UPDATE_STORY>['input'];
type Values = Record<string, string>;

/** A part of the story that is edited, saved and locked as one. */
export interface StoryPart {
  name: StoryData['fields'][number]['field'];
  title: string;
  inputs: { name: string; label: string; hint: string; isLong?: boolean }[];
  read: (story: StoryData | null) => Values;
  write: (values: Values) => StoryInput;
}

const line = (part: Pick<StoryPart, 'name' | 'title'> & { field: 'opener' | 'purpose'; hint: string }): StoryPart => ({
  name: part.name,
  title: part.title,
  inputs: [{ name: part.field, label: part.title, hint: part.hint, isLong: true }],
  read: (story) => ({ [part.field]: story?.[part.field] ?? '' }),
  write: (values) => ({ [part.field]: values[part.field] || null }),
});

export const STORY_PARTS: StoryPart[] = [
  line({ name: 'OPENER', title: 'Opening', field: 'opener', hint: 'The first sentence of your story.' }),
  {
    name: 'PARAGRAPHS',
    title: 'Story',
    inputs: [{ name: 'paragraphs', label: 'Story', hint: 'An empty line begins a new paragraph.', isLong: true }],
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
    title: 'Quote',
    inputs: [
      { name: 'quote', label: 'Quote', hint: 'One sentence to be set large.', isLong: true },
      { name: 'quoteAttribution', label: 'Who said it', hint: 'A name, and what they are to you.' },
    ],
    read: (story) => ({ quote: story?.quote ?? '', quoteAttribution: story?.quoteAttribution ?? '' }),
    write: ({ quote, quoteAttribution }) => ({ quote: quote || null, quoteAttribution: quoteAttribution || null }),
  },
  line({ name: 'PURPOSE', title: 'What you are after', field: 'purpose', hint: 'What should come next.' }),
  {
    name: 'CALL_TO_ACTION',
    title: 'Your button',
    inputs: [
      { name: 'label', label: 'What the button says', hint: 'Write to me' },
      { name: 'href', label: 'Where it leads', hint: 'mailto:you@example.com or https://…' },
    ],
    read: (story) => ({ label: story?.callToAction?.label ?? '', href: story?.callToAction?.href ?? '' }),
    write: ({ label = '', href = '' }) => ({ callToAction: label === '' && href === '' ? null : { label, href } }),
  },
];
