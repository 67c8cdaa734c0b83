import { z } from 'zod';
import { STORY_FIELDS } from '../../domain/story/story-field.ts';
import { defineContract } from '../kit/contract.ts';

const input = z.object({
  /** Written anew even when nothing has changed; all that have changed, without it. What the user edited is never written. */
  fields: z.array(z.enum(STORY_FIELDS)).min(1).optional(),
  /** Only the stale sentences of these are told anew, also where the field is the user's. */
  stale: z.array(z.enum(STORY_FIELDS)).min(1).optional(),
});

export type StoryInput = z.infer<typeof input>;

/** The story out of the ranked achievements and the timeline. */
export const storyContract = defineContract({
  kind: 'story',
  input,
  steps: [
    { id: 'write', title: 'Write the story' },
    { id: 'keep', title: 'Keep it, and what you have edited' },
  ],
});

export type StoryStep = (typeof storyContract.steps)[number]['id'];
