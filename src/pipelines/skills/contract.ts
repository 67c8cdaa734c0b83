import { z } from 'zod';
import { defineContract } from '../kit/contract.ts';

/** Groups skills, each with its proof points and what the owner offers with it. */
export const skillsContract = defineContract({
  kind: 'skills',
  input: z.object({}),
  steps: [{ id: 'offer', title: 'Group skills and find proof' }],
});

export type SkillsStep = (typeof skillsContract.steps)[number]['id'];
