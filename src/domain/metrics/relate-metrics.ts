import type { Span } from '../resume/parsed-resume.ts';
import { isLossAt } from './change-verbs.ts';
import { metricChanges, startsChange } from './metric-changes.ts';

/** What a number is in its statement: the start or end of a change, its amount, the whole of a part, or a number by itself. */
export type MetricRole = 'start' | 'end' | 'amount' | 'whole' | 'alone';

/** Whether what a number tells is a gain or a loss. */
export type MetricDirection = 'better' | 'worse';

export interface MetricRelation<Metric> {
  role: MetricRole;
  /** Null if the statement tells of no change. */
  direction: MetricDirection | null;
  /** The start of the change that this number is the end of, or the part that it is the whole of; null for other roles. */
  other: Metric | null;
}

/** Before the amount of a change: "by 12 %", "um 12 %". */
const AMOUNT =
  /(?<!\p{L})(?:by|um|met|med|o|del|dell|un|en un|em)\s*(?:about|over|up to|around|etwa|rund|circa|ca\.|casi|cerca de|ok\.)?\s*(?:[$€£¥₹]\s?)?$/iu;
/** Between a part and its whole: "12 of 40", "12 von 40". */
const OF = /^\s(?:out of|of|von|sur|de|di|su|van|z|av|\/)\s(?:the\s|its\s)?$/iu;

/** Whether the second of two neighboring numbers is the whole that the first is a part of: "9 of 10 audits". */
export const isWholeOf = (text: string, part: Span, whole: Span): boolean => OF.test(text.slice(part.end, whole.start));

/** "Attended by 300 people" tells of people, not of a change. */
const isCounted = ({ unit, label }: { unit: string; label: string | null }) =>
  label !== null && (unit === 'count' || unit === 'users');

/** Relates each number of a text to the others and says whether the change that it tells of is a gain. */
export function relateMetrics<Metric extends Span & { unit: string; label: string | null }>(
  text: string,
  metrics: readonly Metric[],
): ReadonlyMap<Metric, MetricRelation<Metric>> {
  const ordered = metrics.toSorted((a, b) => a.start - b.start);
  const changes = metricChanges(text, ordered);
  const relationOf = (metric: Metric, index: number): MetricRelation<Metric> => {
    const isLoss = isLossAt(text, metric.start);
    const direction = isLoss ? 'worse' : 'better';
    const change = changes.find(({ to }) => to === metric);
    if (change) return { role: 'end', direction, other: change.from };
    if (startsChange(text, metric) || changes.some(({ from }) => from === metric))
      return { role: 'start', direction: null, other: null };
    if (!isCounted(metric) && AMOUNT.test(text.slice(0, metric.start)))
      return { role: 'amount', direction, other: null };
    const part = ordered[index - 1];
    if (part && isWholeOf(text, part, metric)) return { role: 'whole', direction: null, other: part };
    return { role: 'alone', direction: isLoss ? 'worse' : null, other: null };
  };
  return new Map(ordered.map((metric, index) => [metric, relationOf(metric, index)]));
}
