import type { StoryNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';

type CallToAction = NonNullable<StoryNode['callToAction']>;

const CallToActionRef = builder.objectRef<CallToAction>('CallToAction').implement({
  description: 'What a visitor is invited to do.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What the button says.' }),
    href: t.exposeString('href', { description: 'Where it leads.' }),
  }),
});

export const StoryRef = builder.objectRef<StoryNode>('Story').implement({
  description: 'The narrative of a career; each field is generated or edited by the user.',
  fields: (t) => ({
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
    editedFields: t.exposeStringList('editedFields', { description: 'Fields that the user has edited.' }),
  }),
});
