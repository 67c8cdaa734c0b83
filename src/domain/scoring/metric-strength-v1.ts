import { clampShare } from './round-score.ts';
import type { Rating, ScoredStatement } from './scored-statement.ts';
import { unitKind } from './unit-kind.ts';

/**
 * Metric strength in `weighted_sum_v1`, the original product's formula: currency log10(value / 1e6), counts log10(value / 10),
 * percent value / 100, each clamped to 0..1; other units 0.5, no metric 0. Currencies are not converted.
 */
export function metricStrengthV1({ text, metrics }: ScoredStatement): Rating {
  let best: Rating = { value: 0, words: 'no number in the statement' };
  for (const { value, unit, start, end } of metrics) {
    const strength = strengthOf(Math.abs(value), unit);
    if (strength >= best.value) best = { value: strength, words: `the strongest number is ${text.slice(start, end)}` };
  }
  return best;
}

function strengthOf(value: number, unit: string): number {
  const { kind, factor } = unitKind(unit);
  if (kind === 'currency') return clampShare(Math.log10(value / 1e6));
  if (kind === 'count') return clampShare(Math.log10(value / 10));
  if (kind === 'percent') return clampShare((value * factor) / 100);
  return 0.5;
}
