import { z } from 'zod';
import { FORMULAS } from '../../domain/scoring/scored-statement.ts';
import { defineContract } from '../kit/contract.ts';

const input = z.object({
  /** Ranked in addition to the default ranking, and again with every later run. */
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

/** Scores and ranks statements, and rewrites the best of them. */
export const achievementsContract = defineContract({
  kind: 'achievements',
  input,
  steps: [
    { id: 'score', title: 'Score and rank achievements' },
    { id: 'rewrite', title: 'Rewrite the best and check the facts' },
    { id: 'keep', title: 'Save the rewrites, keep your edits' },
    { id: 'propose', title: 'Propose statements where little is known' },
  ],
});

export type AchievementsStep = (typeof achievementsContract.steps)[number]['id'];
