import { isLossAt, LESS_IS_BETTER } from '../metrics/change-verbs.ts';
import { isWholeOf } from '../metrics/relate-metrics.ts';
import { clampShare } from './round-score.ts';
import type { Rating, ScoredMetric, ScoredStatement } from './scored-statement.ts';
import { unitKind, type UnitKind } from './unit-kind.ts';

/** Minimum for any number, because any number is better than none. */
const MIN_STRENGTH = 0.3;

/** Start (rated {@link MIN_STRENGTH}) and end (rated 1) of the log-linear scale for each kind of unit. */
const SCALES: Partial<Record<UnitKind, readonly [from: number, to: number]>> = {
  currency: [1e3, 1e8],
  count: [1, 1e5],
  percent: [1, 100],
  times: [1, 10],
};

/** Text between the two numbers of a change ("from 5 to 3"). */
const TO = /^\s*(?:%|percent|prozent)?\s*(?:down\s|up\s)?(?:to|auf|à|a|para|bis|naar|->|→|=>)\s*(?:[$€£¥₹]\s?)?$/iu;

/**
 * Metric strength in `weighted_sum_v2`: no metric 0, any metric at least 0.3, then log-linear up to 1 over currency 1e3..1e8 (in
 * US dollars at fixed rates), counts 1..1e5, percent 1..100, times 1..10. A decrease from one number to another is rated by what
 * was removed: the share for percent and durations, the amount otherwise. A part of a whole ("9 of 10") is rated by the
 * part. A loss ("sales fell by 12%") gets the minimum. The
 * strongest metric counts.
 */
export function metricStrengthV2({ text, metrics }: ScoredStatement): Rating {
  let best: Rating = { value: 0, words: 'no number in the statement' };
  const take = (value: number, words: string) => {
    if (value > best.value) best = { value, words };
  };
  const ordered = metrics.toSorted((a, b) => a.start - b.start);
  const ends = new Set<ScoredMetric>();
  ordered.forEach((metric, index) => {
    const next = ordered[index + 1];
    const removed = next && removedBetween(text, metric, next);
    if (!next || !removed) return;
    ends.add(metric).add(next);
    take(removed.strength, `${text.slice(metric.start, next.end)}: ${removed.words}`);
  });
  for (const [index, metric] of ordered.entries()) {
    if (ends.has(metric)) continue;
    // "9 of 10 audits" is nine audits.
    const part = ordered[index - 1];
    if (part && isWholeOf(text, part, metric)) continue;
    const { kind, factor } = unitKind(metric.unit);
    const written = text.slice(metric.start, metric.end);
    if (isLossAt(text, metric.start)) {
      take(MIN_STRENGTH, `${written} is a loss, which is not rated by its size`);
      continue;
    }
    const isLevel = kind === 'percent' && isLevelOfLess(text, metric);
    const strength = isLevel ? MIN_STRENGTH : onScale(kind, Math.abs(metric.value) * factor);
    take(strength, `the strongest number is ${written}`);
  }
  return best;
}

function onScale(kind: UnitKind, value: number): number {
  const [from, to] = SCALES[kind] ?? [1, 1];
  if (from === to || value <= from) return MIN_STRENGTH;
  return MIN_STRENGTH + (1 - MIN_STRENGTH) * clampShare(Math.log10(value / from) / Math.log10(to / from));
}

/** Rates the decrease between two numbers; null when they don't describe a change or nothing decreased. */
function removedBetween(
  text: string,
  from: ScoredMetric,
  to: ScoredMetric,
): { strength: number; words: string } | null {
  const [a, b] = [unitKind(from.unit), unitKind(to.unit)];
  if (a.kind !== b.kind || a.kind === 'other' || !TO.test(text.slice(from.end, to.start))) return null;
  const [before, after] = [Math.abs(from.value) * a.factor, Math.abs(to.value) * b.factor];
  if (after >= before) return null;
  const share = ((before - after) / before) * 100;
  if (a.kind === 'percent' || a.kind === 'duration')
    return { strength: onScale('percent', share), words: `reduced by ${Math.round(share)}%` };
  return { strength: onScale(a.kind, before - after), words: 'rated by the amount removed' };
}

/** Whether a percentage is a level, not a change: "an error rate of 2%", as opposed to "cut errors by 40%". */
function isLevelOfLess(text: string, { start, end }: ScoredMetric): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (/(?:by|um|de|del|di|met)\s(?:about\s|over\s|~)?$/iu.test(before)) return false;
  return (
    (LESS_IS_BETTER.test(before) && /(?:of|at|below|under|rate|unter|von|bei|:|to|auf)\s*[<~]?\s*$/iu.test(before)) ||
    /^\s(?:error|defect|churn|attrition|bounce|failure|scrap|return)s?(?:\srate)?\b/iu.test(after)
  );
}
