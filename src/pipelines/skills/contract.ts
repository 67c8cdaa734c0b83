import { z } from 'zod';
import { defineContract } from '../kit/contract.ts';

/** Skills into groups, each with what proves it and what is offered with it. */
export const skillsContract = defineContract({
  kind: 'skills',
  input: z.object({}),
  steps: [{ id: 'offer', title: 'Group skills and find what proves them' }],
});

export type SkillsStep = (typeof skillsContract.steps)[number]['id'];
