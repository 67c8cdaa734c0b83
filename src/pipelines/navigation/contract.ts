import { z } from 'zod';
import { defineContract } from '../kit/contract.ts';

/** Which sections are shown, in which order, under which names. */
export const navigationContract = defineContract({
  kind: 'navigation',
  input: z.object({}),
  steps: [
    { id: 'completeness', title: 'See what is complete' },
    { id: 'arrange', title: 'Choose and order the sections' },
  ],
});

export type NavigationStep = (typeof navigationContract.steps)[number]['id'];
