import type { MetricNode } from '../career-graph/career-graph.ts';

/** How telling a number is on its own, 0..1: money and percentages more than counts, counts more than durations. */
function weight({ value, unit }: Pick<MetricNode, 'value' | 'unit'>): number {
  const size = Math.log10(Math.max(1, Math.abs(value)));
  if (/^[a-z]{3}$/u.test(unit) && unit !== 'day') return Math.min(1, 0.5 + size / 16);
  if (unit === 'percent') return 0.5 + Math.min(Math.abs(value), 100) / 250;
  if (unit === 'times') return 0.6 + Math.min(value, 20) / 100;
  if (unit === 'count' || unit === 'users') return 0.2 + Math.min(size, 7) / 10;
  return 0.35;
}

const LONGEST = 16;

/** The number of a statement to highlight, exactly as in the text, with its noun if short; null when the text has none. */
export function tellingFigure(
  metrics: Pick<MetricNode, 'value' | 'unit' | 'text' | 'label'>[],
  text: string,
): string | null {
  const shown = metrics.filter((one) => one.text.length <= LONGEST && /\d/u.test(one.text) && text.includes(one.text));
  const [best] = shown.toSorted((a, b) => weight(b) - weight(a));
  if (!best) return null;
  const withNoun = best.label === null ? best.text : `${best.text} ${best.label}`;
  return withNoun.length <= LONGEST && text.includes(withNoun) ? withNoun : best.text;
}
