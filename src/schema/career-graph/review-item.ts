import type { ReviewItem } from '../../domain/review/review-queue.ts';
import type { StaleWords } from '../../domain/story/stale-in-graph.ts';
import type { Span } from '../../domain/resume/parsed-resume.ts';
import { builder } from '../builder.ts';
import { ProvenanceRef, ReviewKindRef, StoryFieldNameRef } from '../enums.ts';
import { ExperienceRef } from './experience.ts';
import { FactChangeRef } from './fact-change.ts';

const StaleWordsRef = builder.objectRef<StaleWords>('StaleWords').implement({
  description: 'A stale sentence: a fact that it was written from has changed. Not published until the owner decides.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The sentence.' }),
    reason: t.exposeString('reason', { description: 'What has changed, for the owner.' }),
    changes: t.field({
      type: [FactChangeRef],
      description: 'Changes of the facts that the sentence was written from; empty if those were not recorded.',
      resolve: ({ changes }) => changes,
    }),
  }),
});

const TextPassageRef = builder.objectRef<Span>('TextPassage').implement({
  description: "A passage of a document's text, from `start` up to `end`, in UTF-16 code units.",
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'First character.' }),
    end: t.exposeInt('end', { description: 'End, after the last character.' }),
  }),
});

export const ReviewItemRef = builder.objectRef<ReviewItem>('ReviewItem').implement({
  description: "A statement that waits for the owner's review.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'ID to pass to `reviewStatement` or `resolveStaleWords`.' }),
    kind: t.expose('kind', { type: ReviewKindRef, description: 'Kind of statement.' }),
    entityId: t.exposeID('entityId', {
      description: 'ID of the object that contains it, such as the achievement or the story.',
    }),
    field: t.expose('field', {
      type: StoryFieldNameRef,
      nullable: true,
      description: 'Field of the story; null for all other kinds.',
    }),
    text: t.exposeString('text', { description: 'The statement as visitors would see it.' }),
    provenance: t.expose('provenance', { type: ProvenanceRef, description: 'Whose words the statement is in.' }),
    confidence: t.exposeFloat('confidence', { description: 'How likely it is that the statement is correct, 0 to 1.' }),
    reason: t.exposeString('reason', { description: 'Why it needs review, for the owner, one reason per line.' }),
    staleWords: t.field({
      type: [StaleWordsRef],
      description:
        'Stale sentences in the statement. Resolve them with `resolveStaleWords`. Empty if it needs review for another reason.',
      resolve: ({ stale }) => stale,
    }),
    changes: t.field({
      type: [FactChangeRef],
      description: 'Changes of the facts behind all stale sentences, without duplicates.',
      resolve: ({ stale }) => [
        ...new Map(stale.flatMap(({ changes }) => changes).map((change) => [change.id, change])).values(),
      ],
    }),
    experiences: t.field({
      type: [ExperienceRef],
      description:
        'The two roles that a `SAME_ROLE` question is about, the earlier one first; empty for all other kinds.',
      resolve: ({ question }) => question?.experiences ?? [],
    }),
    passage: t.field({
      type: TextPassageRef,
      nullable: true,
      description: 'The section that a `SECTION_KIND` question is about; null for all other kinds.',
      resolve: ({ question }) => question?.passage ?? null,
    }),
    importance: t.exposeFloat('importance', { description: 'How much of what visitors see depends on it, 0 to 1.' }),
  }),
});
