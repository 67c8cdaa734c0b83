import { existsSync, readFileSync } from 'node:fs';
import { RESULTS_FILE, writeResults } from './write-results.ts';
import type { GoalRow } from './goals.ts';

const HEAD = [
  '| benchmark | what | Cursus | compared with | ratio | goal | |',
  '| --- | --- | ---: | ---: | ---: | ---: | --- |',
];

/** The rows of a benchmark as lines of a table. */
export function goalLines(name: string, rows: GoalRow[]): string[] {
  return rows.map(({ what, ours, peer, ratio, goal, isMet }) =>
    row([name, what, ours, peer, ratio === null ? '' : ratio.toFixed(2), goal, isMet ? 'met' : '**missed**']),
  );
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

export const goalTable = (lines: string[]): string => [...HEAD, ...lines].join('\n');

/** Replaces the lines of the benchmarks that were run in the table at the start of bench/RESULTS.md, and keeps those of the others. */
export function writeGoals(ran: ReadonlyMap<string, string[]>): void {
  const before = existsSync(RESULTS_FILE) ? readFileSync(RESULTS_FILE, 'utf8') : '';
  const [, part = ''] = /<!-- goals -->([\s\S]*?)<!-- end of goals -->/u.exec(before) ?? [];
  const kept = part.split('\n').filter((line) => /^\| \w/u.test(line) && nameOf(line) !== 'benchmark');
  const lines = [...kept.filter((line) => !ran.has(nameOf(line))), ...[...ran.values()].flat()];
  // Sorting is stable, so each benchmark's lines keep their order.
  lines.sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  writeResults('goals', `## Goals\n\n${goalTable(lines)}`);
}

const nameOf = (line: string): string => line.split('|')[1]?.trim() ?? '';
