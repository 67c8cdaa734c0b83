import { appendFileSync } from 'node:fs';

/** What a benchmark measured of one thing, beside its goal. */
export interface GoalRow {
  what: string;
  /** With its unit. */
  ours: string;
  /** Who or what it is compared with, with its figure; empty if the goal is a figure. */
  peer: string;
  ratio: number | null;
  goal: string;
  isMet: boolean;
}

/** Adds rows to the table that `npm run bench` prints at the end. A missed goal fails this process once it ends. */
export function reportGoals(rows: GoalRow[]): void {
  for (const row of rows) if (!row.isMet) process.exitCode = 1;
  const file = process.env['BENCH_GOALS'];
  if (file !== undefined) for (const row of rows) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

/** A goal relative to a peer: at most `most` times as much, or at least `least` times. */
export function ratioGoal(row: {
  what: string;
  ours: string;
  peer: string;
  ratio: number;
  most?: number;
  least?: number;
}): GoalRow {
  const { what, ours, peer, ratio, most, least } = row;
  const isMet = ratio <= (most ?? Infinity) && ratio >= (least ?? -Infinity);
  return { what, ours, peer, ratio, goal: most === undefined ? `≥ ${least}` : `≤ ${most}`, isMet };
}

/** A goal that is a figure: at most so many of a unit. */
export function mostGoal(what: string, figure: number, { most, unit }: { most: number; unit: string }): GoalRow {
  const digits = Number.isInteger(figure) || figure >= 100 ? 0 : figure >= 10 ? 1 : 2;
  const withUnit = (text: string) => `${text} ${unit}`.trim();
  return {
    what,
    ours: withUnit(figure.toFixed(digits)),
    peer: '',
    ratio: null,
    goal: `≤ ${withUnit(String(most))}`,
    isMet: figure <= most,
  };
}
