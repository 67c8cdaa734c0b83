import type { MetricNode } from '../career-graph/career-graph.ts';

/** How much a number tells by itself, 0..1: money and shares say more than a count, a count more than a duration. */
function weight({ value, unit }: Pick<MetricNode, 'value' | 'unit'>): number {
  const size = Math.log10(Math.max(1, Math.abs(value)));
  if (/^[a-z]{3}$/u.test(unit) && unit !== 'day') return Math.min(1, 0.5 + size / 16);
  if (unit === 'percent') return 0.5 + Math.min(Math.abs(value), 100) / 250;
  if (unit === 'times') return 0.6 + Math.min(value, 20) / 100;
  if (unit === 'count' || unit === 'users') return 0.2 + Math.min(size, 7) / 10;
  return 0.35;
}

/** The number of a statement that is shown large, exactly as the text says it; null when none stands in the text. */
export function tellingFigure(metrics: Pick<MetricNode, 'value' | 'unit' | 'text'>[], text: string): string | null {
  const shown = metrics.filter(
    (metric) => metric.text.length <= 16 && /\d/u.test(metric.text) && text.includes(metric.text),
  );
  const [best] = shown.toSorted((a, b) => weight(b) - weight(a));
  return best?.text ?? null;
}
