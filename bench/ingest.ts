// CPU time of one ingest of the two-page sample without a key, from first to last step, including the reading thread but not PostgreSQL.
// `node --import tsx bench/ingest.ts`
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { mostGoal, reportGoals } from './kit/goals.ts';
import { median } from './kit/median.ts';

const ROUNDS = 20;
const WARM_UP = 5;
const GOAL_SECONDS = 0.5;

const script = path.join(import.meta.dirname, '../tests/support/cluster.ts');
const cluster = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
process.env['CURSUS_TEST_CLUSTER'] = await new Promise<string>((resolve) =>
  createInterface({ input: cluster.stdout }).once('line', resolve),
);
const { openIngestHarness } = await import('../tests/pipelines/ingest/ingest-harness.ts');
const at = await openIngestHarness();
const bytes = await readFile(path.join(import.meta.dirname, '../samples/resume.pdf'));

const cpu: number[] = [];
const wall: number[] = [];
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  const user = await at.user();
  const documentId = await at.document(user, bytes);
  const [before, began] = [process.cpuUsage(), performance.now()];
  const run = await at.ingest(user, documentId);
  const { user: inUser, system } = process.cpuUsage(before);
  if (run.status !== 'succeeded') throw new Error(`The run ended as ${run.status}.`);
  if (round < WARM_UP) {
    if (round === 0) process.stdout.write(`first: ${((inUser + system) / 1e6).toFixed(2)} s of CPU (loads pdf.js)\n`);
    continue;
  }
  cpu.push((inUser + system) / 1e6);
  wall.push((performance.now() - began) / 1000);
}
console.log(`two pages, median of ${ROUNDS}: ${median(cpu).toFixed(3)} s of CPU, ${median(wall).toFixed(3)} s in all`);
reportGoals([mostGoal('ingest of two pages, CPU', median(cpu), { most: GOAL_SECONDS, unit: 's' })]);
await at.close();
cluster.stdin.end();
process.exit();
