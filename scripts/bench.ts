// Runs the benchmarks one after the other and prints all goals in one table: npm run bench [names]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goalLines, goalTable, writeGoals } from '../bench/kit/goal-table.ts';
import type { GoalRow } from '../bench/kit/goals.ts';

const folder = path.resolve(import.meta.dirname, '../bench');
const there = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !there.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown benchmark: ${unknown.join(', ')}. Available: ${there.join(', ')}`);
  process.exit(1);
}

/** In place of rows that are missing. */
const FAILED: GoalRow = { what: 'all of it', ours: 'failed', peer: '', ratio: null, goal: 'to finish', isMet: false };

const scratch = mkdtempSync(path.join(tmpdir(), 'cursus-bench-goals-'));
const ran = new Map<string, string[]>();
for (const name of wanted.length > 0 ? wanted : there) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const goals = path.join(scratch, name);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(folder, `${name}.ts`)], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_GOALS: goals },
  });
  const rows = existsSync(goals) ? readRows(goals) : [];
  if (status !== 0) {
    process.exitCode = 1;
    if (rows.every(({ isMet }) => isMet)) rows.push(FAILED);
  }
  ran.set(name, goalLines(name, rows));
  console.log(`(${Math.round((performance.now() - began) / 1_000)} s)`);
}
rmSync(scratch, { recursive: true });
writeGoals(ran);
console.log(`\n${goalTable([...ran.values()].flat())}`);

function readRows(file: string): GoalRow[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoalRow);
}
