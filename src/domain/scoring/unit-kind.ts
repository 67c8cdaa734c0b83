import { USD_RATES } from './usd-rates.ts';

export type UnitKind = 'currency' | 'count' | 'percent' | 'times' | 'duration' | 'other';

const COUNTS = new Set(['count', 'users']);
const PERCENTS = new Map([
  ['percent', 1],
  ['percentage_points', 1],
  ['basis_points', 0.01],
]);
/** Seconds per unit; average length for months and years. */
const SECONDS = new Map([
  ['milliseconds', 0.001],
  ['seconds', 1],
  ['minutes', 60],
  ['hours', 3600],
  ['days', 86_400],
  ['weeks', 604_800],
  ['months', 2_629_746],
  ['quarters', 7_889_238],
  ['years', 31_556_952],
]);

/** The scale that rates a unit, and the factor to the scale's base unit: US dollars, items, percent, times or seconds. */
export function unitKind(unit: string): { kind: UnitKind; factor: number } {
  const rate = USD_RATES[unit];
  if (rate !== undefined) return { kind: 'currency', factor: rate };
  if (COUNTS.has(unit)) return { kind: 'count', factor: 1 };
  const percent = PERCENTS.get(unit);
  if (percent !== undefined) return { kind: 'percent', factor: percent };
  if (unit === 'times') return { kind: 'times', factor: 1 };
  const seconds = SECONDS.get(unit);
  return seconds === undefined ? { kind: 'other', factor: 1 } : { kind: 'duration', factor: seconds };
}
