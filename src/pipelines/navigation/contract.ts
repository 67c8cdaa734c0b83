import { z } from 'zod';
import { defineContract } from '../kit/contract.ts';

/** Decides which sections are shown, in which order and under which names. */
export const navigationContract = defineContract({
  kind: 'navigation',
  input: z.object({}),
  steps: [
    { id: 'completeness', title: 'Check completeness' },
    { id: 'arrange', title: 'Choose and order the sections' },
  ],
});

export type NavigationStep = (typeof navigationContract.steps)[number]['id'];
