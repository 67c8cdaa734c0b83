import { rateEvidence } from './evidence-strength.ts';
import { metricStrengthV1 } from './metric-strength-v1.ts';
import { metricStrengthV2 } from './metric-strength-v2.ts';
import { rateRecency } from './recency.ts';
import { rateRelevance } from './relevance.ts';
import { roundScore } from './round-score.ts';
import { rateScope } from './scope.ts';
import type { ComponentName, Rating, Score, ScoreAim, ScoredStatement } from './scored-statement.ts';

/** Weights of both formulas. See docs/honesty.md, "How achievements are scored". */
export const WEIGHTS: Readonly<Record<ComponentName, number>> = {
  metricStrength: 0.35,
  scope: 0.2,
  evidenceStrength: 0.15,
  recency: 0.15,
  relevance: 0.15,
};

/**
 * Scores a statement. The same statement, aim and month give exactly the same score.
 *
 * @param wanted {@link wantedWords} of the aim's headline and target role
 */
export function scoreAchievement(
  statement: ScoredStatement,
  { formula, now }: ScoreAim,
  wanted: ReadonlyMap<string, string>,
): Score {
  const { text, title, ended } = statement;
  const ratings: Record<ComponentName, Rating> = {
    metricStrength: formula === 'weighted_sum_v1' ? metricStrengthV1(statement) : metricStrengthV2(statement),
    scope: rateScope(text),
    evidenceStrength: rateEvidence(statement),
    recency: rateRecency(ended, now),
    relevance: rateRelevance(text, title, wanted),
  };
  const components = (Object.keys(WEIGHTS) as ComponentName[]).map((name) => ({
    name,
    weight: WEIGHTS[name],
    ...ratings[name],
    value: roundScore(ratings[name].value),
  }));
  const total = roundScore(components.reduce((sum, { value, weight }) => sum + value * weight, 0));
  return { formula, total, components };
}
