import type { ReviewItem } from '../../domain/review/review-queue.ts';
import { builder } from '../builder.ts';
import { ProvenanceRef, ReviewKindRef, StoryFieldNameRef } from '../enums.ts';

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
    importance: t.exposeFloat('importance', { description: '0..1: how much of what visitors see hangs on it.' }),
  }),
});
