// How long `npm start` takes until it responds: node --import tsx bench/start.ts
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProduct } from '../tests/start/product.ts';

const GOAL_SECONDS = 5;

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
const home = path.join(folder, 'home');
try {
  console.log(`seconds from the command to the first response of /health/ready; goal at most ${GOAL_SECONDS}`);
  // tsx caches what it has transformed in the temporary folder; an empty one is like a fresh install.
  const installed = await timeStart({ CURSUS_HOME: home, TMPDIR: folder });
  report('first start after an install', installed);
  const again = [];
  for (let round = 0; round < 3; round++) again.push(await timeStart({ CURSUS_HOME: home, TMPDIR: folder }));
  const median = again.toSorted((a, b) => a - b)[1] ?? Number.NaN;
  report('later starts (median of 3)', median);
  console.log(`ratio first : later  ${(installed / median).toFixed(2)}`);
  process.exitCode = Math.max(installed, median) <= GOAL_SECONDS ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function timeStart(settings: Record<string, string>): Promise<number> {
  const began = performance.now();
  const product = startProduct(settings);
  const url = await product.ready;
  const answer = await fetch(`${url}/health/ready`);
  const seconds = (performance.now() - began) / 1000;
  product.child.kill('SIGINT');
  await product.exit;
  if (!answer.ok) throw new Error(`The server reported ready but responded with ${answer.status}.`);
  return seconds;
}

function report(name: string, seconds: number): void {
  console.log(`${seconds <= GOAL_SECONDS ? 'ok  ' : 'SLOW'} ${name.padEnd(32)} ${seconds.toFixed(2)}`);
}
