import { z } from 'zod';
import { FORMULAS } from '../../domain/scoring/scored-statement.ts';
import { defineContract } from '../kit/contract.ts';

const input = z.object({
  /** Ranked for beside the default ranking, and again with every later run. */
  targetRole: z
    .string()
    .trim()
    .min(2)
    .max(120)
    .refine((role) => role.toLowerCase() !== 'default', 'is the name of the ranking for your headline')
    .optional(),
  formula: z.enum(FORMULAS).optional(),
});

export type AchievementsInput = z.infer<typeof input>;

/** Statements scored, ranked, and the best of them reworded. */
export const achievementsContract = defineContract({
  kind: 'achievements',
  input,
  steps: [
    { id: 'score', title: 'Score and rank achievements' },
    { id: 'rewrite', title: 'Reword the best, under guard' },
    { id: 'keep', title: 'Keep the wordings, and what you have edited' },
  ],
});

export type AchievementsStep = (typeof achievementsContract.steps)[number]['id'];
