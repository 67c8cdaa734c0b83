// How long `npm start` takes until it responds, what its processes have in memory at rest, and what an installation takes on disk.
// `node --import tsx bench/start.ts`
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startProduct } from '../tests/start/product.ts';
import { mostGoal, reportGoals } from './kit/goals.ts';
import { median } from './kit/median.ts';
import { memoryOf } from './kit/memory.ts';
import { familyOf } from './kit/processes.ts';
import { writeResults } from './kit/write-results.ts';
import { installSize } from './start/install-size.ts';

const LIMITS = { seconds: 5, megabytes: 800, withoutDev: 1_700, image: 650 };
/** Long enough for everything that begins with the start to have ended. */
const REST_MS = 15_000;

interface Start {
  seconds: number;
  /** Of the process of the product, and of the database's. */
  megabytes: { node: number; postgres: number };
}

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
try {
  // tsx keeps what it has transformed in the temporary folder; an empty one is like a fresh install.
  const settings = { CURSUS_HOME: path.join(folder, 'home'), TMPDIR: folder };
  const first = await start(settings, 0);
  const later = [await start(settings, 0), await start(settings, 0), await start(settings, REST_MS)];
  const again = median(later.map(({ seconds }) => seconds));
  const { node, postgres } = later.at(-1)?.megabytes ?? { node: Number.NaN, postgres: Number.NaN };
  const { withoutDev, slim } = installSize();
  reportGoals([
    mostGoal('first start after an install, until ready', first.seconds, { most: LIMITS.seconds, unit: 's' }),
    mostGoal('later starts, until ready', again, { most: LIMITS.seconds, unit: 's' }),
    mostGoal('memory at rest, all processes', node + postgres, { most: LIMITS.megabytes, unit: 'MB' }),
    mostGoal('node_modules without those of development', withoutDev, { most: LIMITS.withoutDev, unit: 'MB' }),
    mostGoal('node_modules in the image', slim, { most: LIMITS.image, unit: 'MB' }),
  ]);
  const table = [
    '## Start',
    '',
    '| first start, s | later starts, s | at rest: product, MB | PostgreSQL, MB | node_modules, MB | in the image, MB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${first.seconds.toFixed(2)} | ${again.toFixed(2)} | ${node.toFixed(0)} | ${postgres.toFixed(0)} | ${withoutDev.toFixed(0)} | ${slim.toFixed(0)} |`,
  ].join('\n');
  console.log(table);
  writeResults('start', table);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param restMs until its memory is looked at */
async function start(settings: Record<string, string>, restMs: number): Promise<Start> {
  const began = performance.now();
  const product = startProduct(settings);
  const url = await product.ready;
  const answer = await fetch(`${url}/health/ready`);
  const seconds = (performance.now() - began) / 1000;
  await pause(restMs);
  const { pid = 0 } = product.child;
  const node = memoryOf(pid);
  const all = familyOf(pid).reduce((sum, one) => sum + memoryOf(one), 0);
  product.child.kill('SIGINT');
  await product.exit;
  if (!answer.ok) throw new Error(`The server reported ready but responded with ${answer.status}.`);
  return { seconds, megabytes: { node, postgres: all - node } };
}
