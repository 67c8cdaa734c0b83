import type { MetricNode } from '../career-graph/career-graph.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';
import { type MetricRelation, relateMetrics } from '../metrics/relate-metrics.ts';
import type { Span } from '../resume/parsed-resume.ts';

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
const LONGEST_WITH_NOUN = 20;

type Figure = Pick<MetricNode, 'value' | 'unit' | 'text' | 'label'>;
type Placed = Figure & Span;

/** A change with both its ends says more than any count or duration; only much money or a large percentage says more than it. */
const CHANGE = 0.75;

/**
 * The number of a statement to highlight, exactly as in the text, with its noun if short; null when the text has none. A count is shown only with
 * its noun, a change with both ends ("7 → 1"), because its start alone says the opposite, and a loss not at all.
 */
export function tellingFigure(metrics: Figure[], text: string): string | null {
  const relations = relateMetrics(text, placedIn(metrics, text));
  const shown = [...relations].flatMap((one) => {
    const [{ text: written }, { role, direction }] = one;
    if (written.length > LONGEST || !/\d/u.test(written) || role === 'start' || direction === 'worse') return [];
    const figure = figureOf(text, one);
    return figure === null ? [] : [{ figure, weight: weightIn(one) }];
  });
  return shown.toSorted((a, b) => b.weight - a.weight)[0]?.figure ?? null;
}

function figureOf(text: string, [metric, { role, other }]: [Placed, MetricRelation<Placed>]): string | null {
  if (role === 'end' && other) return changeFigure(text, other, metric);
  if (role === 'whole' && other) return withNoun(text, other.start, metric) ?? text.slice(other.start, metric.end);
  const counted = withNoun(text, metric.start, metric) ?? nounBefore(text, metric);
  // Counters of East Asian languages are read as part of the number.
  return counted ?? (metric.unit === 'count' && !hasEastAsianCharacter(metric.text) ? null : metric.text);
}

/** "340+ times", "3 large teams", from a start up to the end of the noun; null if that isn't what stands there, or long. */
function withNoun(text: string, start: number, { end, label }: Placed): string | null {
  const noun = label?.split(/\s(?:per|of|in|for|an?)\s/u)[0];
  if (noun === undefined) return null;
  const at = text.indexOf(noun, end);
  if (at === -1 || !/^\+?[\s-]?(?:\p{L}+\s){0,2}$/u.test(text.slice(end, at))) return null;
  const figure = text.slice(start, at + noun.length);
  return figure.length <= LONGEST_WITH_NOUN ? figure : null;
}

/** "team of 12" */
function nounBefore(text: string, { start, end, label }: Placed): string | null {
  const at = label === null ? -1 : text.lastIndexOf(label, start);
  const between = at === -1 ? '' : text.slice(at + (label?.length ?? 0), start);
  return /^\s(?:of|von|de|di|van)\s$/u.test(between) && end - at <= LONGEST_WITH_NOUN ? text.slice(at, end) : null;
}

function weightIn([figure, { role, other }]: [Placed, MetricRelation<Placed>]): number {
  if (role === 'end') return Math.max(CHANGE, weight(figure));
  const isShare = role === 'whole' && other && figure.value > 0;
  return isShare ? weight({ value: (100 * other.value) / figure.value, unit: 'percent' }) : weight(figure);
}

/** Longest change with its noun. */
const LONGEST_CHANGE = 24;
/** "Reduced ward infections from": what changed, and the word before the start. */
const CHANGED =
  /^\p{L}+\s(?:(?:the|our|le|la|les|el|los|las|o|a|os|as|il|i|gli|del|della|dei|delle|des|du)\s)*((?:\p{L}[\p{L}-]*\s){1,3})(from|de|da|desde)\s*$/iu;
/** Plurals, as far as their endings tell: "4 → 9 team" would be wrong. */
const PLURAL = /(?:[^s]s|\p{L}i)$/u;
/** A period after the end: "to 1 a year". */
const PERIOD = /^\s(?:(?:an?|per|par|por|al|ao)\s|all['’])\p{L}+/u;

/** "7 → 1 infections a year": both ends, with the noun before them if there is no unit, as far as it is short. */
function changeFigure(text: string, from: Placed, to: Placed): string {
  const ends = `${from.text} → ${to.text}`;
  const [, words = '', before = ''] = CHANGED.exec(text.slice(0, from.start)) ?? [];
  if (words === '' || to.unit !== 'count' || to.label !== null) return ends;
  const all = words.trim().split(/\s+/u);
  // The noun comes first in Romance languages, and last in English.
  const noun = (/^(?:de|da|desde)$/iu.test(before) ? all[0] : all.at(-1)) ?? '';
  if (!PLURAL.test(noun)) return ends;
  const period = PERIOD.exec(text.slice(to.end))?.[0] ?? '';
  return (
    [`${ends} ${all.join(' ')}${period}`, `${ends} ${noun}${period}`, `${ends} ${noun}`].find(
      (one) => one.length <= LONGEST_CHANGE,
    ) ?? ends
  );
}

/** Numbers where they stand in a text, which may be a rewrite of the statement that they were read from. */
function placedIn(metrics: Figure[], text: string): Placed[] {
  const taken = new Set<number>();
  return metrics.flatMap((one) => {
    for (let start = text.indexOf(one.text); start >= 0; start = text.indexOf(one.text, start + 1)) {
      const isPart = /\d/u.test(text.charAt(start - 1)) || /\d/u.test(text.charAt(start + one.text.length));
      if (isPart || taken.has(start)) continue;
      taken.add(start);
      return [{ ...one, start, end: start + one.text.length }];
    }
    return [];
  });
}
