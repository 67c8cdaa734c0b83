import { z } from 'zod';
import { STORY_FIELDS } from '../../domain/story/story-field.ts';
import { defineContract } from '../kit/contract.ts';

const input = z.object({
  /**
   * Fields to write again even if nothing has changed; without this, all fields whose facts have changed. Fields that
   * the owner edited are never written.
   */
  fields: z.array(z.enum(STORY_FIELDS)).min(1).optional(),
  /** Fields of which only the stale sentences are rewritten, even if the owner edited the field. */
  stale: z.array(z.enum(STORY_FIELDS)).min(1).optional(),
});

export type StoryInput = z.infer<typeof input>;

/** Writes the story from the ranked achievements and the timeline. */
export const storyContract = defineContract({
  kind: 'story',
  input,
  steps: [
    { id: 'write', title: 'Write the story' },
    { id: 'keep', title: 'Keep it, and what you have edited' },
  ],
});

export type StoryStep = (typeof storyContract.steps)[number]['id'];
