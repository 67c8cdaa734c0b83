import { z } from 'zod';
import { defineContract } from '../kit/contract.ts';

/** Roles and studies as the timeline shows them: normalized titles, lanes, gaps. */
export const timelineContract = defineContract({
  kind: 'timeline',
  input: z.object({}),
  steps: [{ id: 'arrange', title: 'Put roles and studies in order' }],
});

export type TimelineStep = (typeof timelineContract.steps)[number]['id'];
