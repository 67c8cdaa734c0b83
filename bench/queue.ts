// From starting a run until its owner sees it start, with each of the queue's backends, against bare BullMQ; and how long another user
// waits behind a thousand runs. Clients, workers, Redis and PostgreSQL are processes of their own, and both stores sync each commit.
// `node --import tsx bench/queue.ts`
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../src/services/database/migrate.ts';
import { openDatabase } from '../src/services/database/prisma.ts';
import { roleUrl } from '../src/services/database/roles.ts';
import { prepareQueue } from '../src/services/queue/prepare-queue.ts';
import { makeUser } from '../tests/support/factories.ts';
import { startTemporaryPostgres } from '../tests/support/temporary-postgres.ts';
import { startTemporaryRedis } from '../tests/support/temporary-redis.ts';
import { cpuOf } from './kit/cpu.ts';
import { type GoalRow, ratioGoal, reportGoals } from './kit/goals.ts';
import { median } from './kit/median.ts';
import { lineOf, runProcess, type Running } from './kit/run-process.ts';
import { writeResults } from './kit/write-results.ts';
import type { Answer, Task } from './queue/messages.ts';

const ROUNDS = 300;
const WARM_UP = 30;
const BACKLOG = 1_000;
/** Others who come while the backlog is worked on, each with a first run. */
const OTHERS = 15;
const MOST_TIMES = 2;
const MOST_WAIT_MS = 2_000;
const SECRET = 'a secret that only the benchmark knows, of enough length';

interface Side {
  name: string;
  client: Running;
  worker: Running;
  seen: number[];
  picked: number[];
  cpu: number;
}

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
const running: Running[] = [];
const postgres = await startTemporaryPostgres({ max_connections: 200 });
const redis = await startTemporaryRedis({ folder });
try {
  const ownerUrl = postgres.serverUrl;
  // A database for each backend, because workers of one would find the runs of the other.
  const sides = [
    await openSide('Cursus, Redis', await openDatabaseOf('in_redis', { REDIS_URL: redis.url })),
    await openSide('Cursus, PostgreSQL', await openDatabaseOf('in_postgres', {})),
    await openSide('bare BullMQ, Redis', { file: 'bullmq', settings: { REDIS_URL: redis.url } }),
  ];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    // Whoever comes first in a round changes, because each may leave work behind for the next.
    for (let at = 0; at < sides.length; at += 1) {
      const side = sides[(at + round) % sides.length] as Side;
      const before = cpuOf(side.client.pid) + cpuOf(side.worker.pid);
      const { seenMs, pickedMs } = await ask(side, { do: 'start', user: 0 });
      if (round < WARM_UP) continue;
      side.seen.push(seenMs);
      if (pickedMs !== null) side.picked.push(pickedMs);
      side.cpu += cpuOf(side.client.pid) + cpuOf(side.worker.pid) - before;
    }
  }
  const [inRedis, inPostgres, bare] = sides as [Side, Side, Side];
  const goals = [inRedis, inPostgres].flatMap((side) => pickupGoals(side, bare));
  const waits = [];
  for (const side of [inRedis, inPostgres])
    waits.push(await waitOfOthers(side, side === inRedis ? 'in_redis' : 'in_postgres'));
  goals.push(...waits.map(({ goal }) => goal));
  reportGoals(goals);
  const table = [
    '## Queue',
    '',
    `From the call that starts a run until its owner sees it start, of ${ROUNDS} interleaved rounds. Both stores sync each commit.`,
    '',
    '| who | p50 ms | p95 ms | CPU of client and worker, ms |',
    '| --- | ---: | ---: | ---: |',
    ...sides.map((side) => line(side.name, side.seen, (side.cpu / ROUNDS).toFixed(1))),
    line('bare BullMQ, until the processor is called', bare.picked, ''),
    '',
    `The first run of another user, ${OTHERS} times, one after the other, behind ${BACKLOG.toLocaleString('en')} runs of one user:`,
    '',
    '| who | alone, ms | behind them: median | longest | still waiting at the end |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...waits.map(({ line: text }) => text),
  ].join('\n');
  console.log(table);
  writeResults('queue', table);

  async function openDatabaseOf(name: string, settings: Record<string, string>) {
    const admin = new pg.Client({ connectionString: ownerUrl });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    const url = urlOf(name);
    await migrate({ ownerUrl: url, secret: SECRET });
    await prepareQueue({ ownerUrl: url });
    const urls = { API_URL: roleUrl(url, SECRET, 'app_api'), WORKER_URL: roleUrl(url, SECRET, 'app_worker') };
    const database = openDatabase(urls.API_URL);
    const users = [];
    for (let at = 0; at < OTHERS * 2 + 2; at += 1) users.push(await makeUser(database, `user${at}`));
    await database.close();
    return { file: 'cursus', settings: { ...settings, ...urls, USERS: JSON.stringify(users) } };
  }

  function urlOf(name: string): string {
    return Object.assign(new URL(ownerUrl), { pathname: `/${name}` }).href;
  }

  /** The first runs of users who have none yet: first while nothing else is to do, then behind a backlog. */
  async function waitOfOthers(side: Side, name: string): Promise<{ goal: GoalRow; line: string }> {
    const alone: number[] = [];
    const behind: number[] = [];
    for (let at = 0; at < OTHERS; at += 1) alone.push((await ask(side, { do: 'start', user: 2 + at })).seenMs);
    await ask(side, { do: 'fill', user: 1, count: BACKLOG });
    for (let at = 0; at < OTHERS; at += 1)
      behind.push((await ask(side, { do: 'start', user: 2 + OTHERS + at })).seenMs);
    const client = new pg.Client({ connectionString: urlOf(name) });
    await client.connect();
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pipeline_runs where status = 'queued'`,
    );
    await client.end();
    const left = rows[0]?.n ?? 0;
    if (left === 0) throw new Error('The backlog was gone before the last of the others came.');
    const [usual, longest] = [median(alone), Math.max(...behind)];
    const isMet = longest <= Math.max(MOST_WAIT_MS, MOST_TIMES * usual);
    const goal: GoalRow = {
      what: `${side.name}: first run behind ${BACKLOG.toLocaleString('en')} of another user, longest`,
      ours: `${longest.toFixed(0)} ms`,
      peer: `alone ${usual.toFixed(0)} ms`,
      ratio: longest / usual,
      goal: `≤ ${MOST_WAIT_MS / 1_000} s or ≤ ${MOST_TIMES}`,
      isMet,
    };
    const cells = [side.name, usual.toFixed(1), median(behind).toFixed(1), longest.toFixed(1), left];
    return { goal, line: `| ${cells.join(' | ')} |` };
  }
} finally {
  for (const one of running.toReversed()) await one.stop();
  await redis.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function openSide(name: string, { file, settings }: { file: string; settings: Record<string, string> }) {
  const start = async (script: string) => {
    const log = path.join(folder, `${running.length}.log`);
    const one = runProcess(`bench/queue/${file}-${script}.ts`, { NODE_ENV: 'production', ...settings }, log);
    running.push(one);
    await lineOf(one, log, /ready (\S+)/u);
    return one;
  };
  const side: Side = {
    name,
    worker: await start('worker'),
    client: await start('client'),
    seen: [],
    picked: [],
    cpu: 0,
  };
  return side;
}

function ask({ client, name }: Side, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error(`The client of ${name} has ended.`));
    client.child.once('exit', onExit);
    client.child.once('message', (answer) => {
      client.child.off('exit', onExit);
      resolve(answer as Answer);
    });
    client.child.send(task);
  });
}

function shareOf(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

function pickupGoals({ name, seen }: Side, bare: Side): GoalRow[] {
  return [0.5, 0.95].map((share) => {
    const [ours, theirs] = [shareOf(seen, share), shareOf(bare.seen, share)];
    return ratioGoal({
      what: `${name}: start of a run seen, p${share * 100}`,
      ours: `${ours.toFixed(1)} ms`,
      peer: `BullMQ on Redis ${theirs.toFixed(1)} ms`,
      ratio: ours / theirs,
      most: MOST_TIMES,
    });
  });
}

function line(name: string, values: number[], cpu: string): string {
  return `| ${name} | ${shareOf(values, 0.5).toFixed(1)} | ${shareOf(values, 0.95).toFixed(1)} | ${cpu} |`;
}
