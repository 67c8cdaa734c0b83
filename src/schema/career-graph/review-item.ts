import type { ReviewItem } from '../../domain/review/review-queue.ts';
import type { StaleWords } from '../../domain/story/stale-in-graph.ts';
import { builder } from '../builder.ts';
import { ProvenanceRef, ReviewKindRef, StoryFieldNameRef } from '../enums.ts';
import { FactChangeRef } from './fact-change.ts';

const StaleWordsRef = builder.objectRef<StaleWords>('StaleWords').implement({
  description: 'Words that rest on facts that have changed since. They are not published until the owner decides.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The sentence.' }),
    reason: t.exposeString('reason', { description: 'What has changed, in words.' }),
    changes: t.field({
      type: [FactChangeRef],
      description: 'What became of its facts; empty when it was told before they were recorded.',
      resolve: ({ changes }) => changes,
    }),
  }),
});

export const ReviewItemRef = builder.objectRef<ReviewItem>('ReviewItem').implement({
  description: 'A statement that its owner should look at.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Names the statement to the mutation reviewStatement.' }),
    kind: t.expose('kind', { type: ReviewKindRef, description: 'What it is.' }),
    entityId: t.exposeID('entityId', { description: 'Id of what it stands in.' }),
    field: t.expose('field', {
      type: StoryFieldNameRef,
      nullable: true,
      description: 'Which field of the story; null for others.',
    }),
    text: t.exposeString('text', { description: 'The statement as it would be shown.' }),
    provenance: t.expose('provenance', { type: ProvenanceRef, description: 'Where it comes from.' }),
    confidence: t.exposeFloat('confidence', { description: '0..1' }),
    reason: t.exposeString('reason', { description: 'Why it should be looked at, in words.' }),
    staleWords: t.field({
      type: [StaleWordsRef],
      description:
        'Sentences of it that rest on what has changed, to be settled by the mutation resolveStaleWords; empty when it is here for another reason.',
      resolve: ({ stale }) => stale,
    }),
    changes: t.field({
      type: [FactChangeRef],
      description: 'What became of the facts of these sentences, each once.',
      resolve: ({ stale }) => [
        ...new Map(stale.flatMap(({ changes }) => changes).map((change) => [change.id, change])).values(),
      ],
    }),
    importance: t.exposeFloat('importance', { description: '0..1: how much of what visitors see hangs on it.' }),
  }),
});
