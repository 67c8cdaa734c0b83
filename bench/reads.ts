// Reads through the real server, in production settings, against hand-written SQL and PostGraphile: each in a process of its own, over one
// PostgreSQL with fsync on, for 1,000 users. CPU per request is what is judged, because throughput on a shared machine measures the others.
// `node --import tsx bench/reads.ts`
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { migrate } from '../src/services/database/migrate.ts';
import { roleUrl } from '../src/services/database/roles.ts';
import { prepareQueue } from '../src/services/queue/prepare-queue.ts';
import { startTemporaryPostgres } from '../tests/support/temporary-postgres.ts';
import { cpuOf, cpuOfPostgres } from './kit/cpu.ts';
import { ratioGoal, reportGoals } from './kit/goals.ts';
import { installPeers } from './kit/install-peers.ts';
import type { Load, Loaded } from './kit/load-client.ts';
import { median } from './kit/median.ts';
import { normalize } from './kit/normalize.ts';
import { lineOf, runProcess, type Running } from './kit/run-process.ts';
import { writeResults } from './kit/write-results.ts';
import { READ_ROWS, type ReadRow } from './reads/rows.ts';
import { type SeededUser, seedUsers } from './reads/seed.ts';
import { dataOf, requestOf, type Side, SIDES, type Urls, urlOf } from './reads/sides.ts';

const USERS = 1_000;
/** Each round asks for as many of them as that, once each. */
const ASKED = 400;
const AT_ONCE = 8;
const ROUNDS = 5;
const SECRET = 'a secret that only the benchmark knows, of enough length';

/** Of one round of one side. CPU in milliseconds per request. */
interface Measured {
  server: number;
  database: number;
  perSecond: number;
  p50: number;
  p99: number;
}

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
const running: Running[] = [];
// As the product runs it, but for the connections of four servers instead of one.
const postgres = await startTemporaryPostgres({ max_connections: 200 });
try {
  const ownerUrl = postgres.serverUrl;
  await migrate({ ownerUrl, secret: SECRET });
  await prepareQueue({ ownerUrl });
  const users = (await seedUsers(ownerUrl, USERS)).slice(0, ASKED);
  const { urls, pids, client } = await startAll(ownerUrl);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });

  const lines: string[] = [];
  for (const row of READ_ROWS) {
    const measured = await measure(row, { urls, pids, client, users, owner });
    lines.push(...report(row, measured));
  }
  await owner.end();
  const table = [
    '## Reads',
    '',
    `CPU per request in milliseconds, of the server and of PostgreSQL; ${USERS} users, ${AT_ONCE} requests at once, medians of ${ROUNDS} interleaved rounds of ${ASKED} requests each.`,
    '',
    '| row | who | server | PostgreSQL | requests/s | p50 ms | p99 ms | ours is … as cheap | goal |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
  console.log(table);
  writeResults('reads', table);
} finally {
  for (const one of running.toReversed()) await one.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function startAll(ownerUrl: string) {
  const start = (file: string, settings: Record<string, string>) => {
    const log = path.join(folder, `${path.basename(file)}.log`);
    const one = runProcess(file, { NODE_ENV: 'production', ...settings }, log);
    running.push(one);
    return { ...one, line: (pattern: RegExp) => lineOf(one, log, pattern) };
  };
  installPeers();
  const peers = { OWNER_URL: ownerUrl, API_URL: roleUrl(ownerUrl, SECRET, 'app_api') };
  const ours = start('src/bin/api.ts', {
    DATABASE_URL: ownerUrl,
    CURSUS_SECRET: SECRET,
    CURSUS_HOME: folder,
    PORT: '0',
  });
  const byHand = start('bench/peers/by-hand.ts', peers);
  const postgraphile = start('bench/peers/postgraphile.mjs', peers);
  const client = start('bench/kit/load-client.ts', {});
  const urls: Urls = {
    ours: await ours.line(/"url":"([^"]+)".*API ready/u),
    byHand: await byHand.line(/ready (\S+)/u),
    postgraphile: await postgraphile.line(/ready (\S+)/u),
  };
  const pids = { ours: ours.pid, open: byHand.pid, secure: byHand.pid, postgraphile: postgraphile.pid };
  return { urls, pids, client: client.child };
}

interface Bench {
  urls: Urls;
  pids: Record<Side, number>;
  client: Running['child'];
  users: SeededUser[];
  owner: pg.Pool;
}

async function measure(row: ReadRow, bench: Bench): Promise<Record<Side, Measured>> {
  const sides = Object.keys(SIDES) as Side[];
  const requests = await expectations(row, bench, sides);
  const rounds: Record<Side, Measured[]> = { ours: [], open: [], secure: [], postgraphile: [] };
  // The first round, which warms everything up, doesn't count.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const side of sides) {
      if (row.isEdited === true) await editAll(bench.owner);
      const one = await measureRound(side, row, requests[side], bench);
      if (round > 0) rounds[side].push(one);
    }
  return Object.fromEntries(
    sides.map((side) => {
      const of = (key: keyof Measured) => median(rounds[side].map((one) => one[key]));
      return [
        side,
        { server: of('server'), database: of('database'), perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') },
      ];
    }),
  ) as Record<Side, Measured>;
}

/** Each edit makes everyone's career graph a new one, with the same answer but for the version. */
async function editAll(owner: pg.Pool): Promise<void> {
  await owner.query(`update profiles set updated_at = now()`);
}

/** The answer that each request must get from each side, checked to be the same from all of them. */
async function expectations(
  row: ReadRow,
  { urls, users }: Bench,
  sides: Side[],
): Promise<Record<Side, Load['requests']>> {
  const all: Record<Side, Load['requests']> = { ours: [], open: [], secure: [], postgraphile: [] };
  for (const user of users) {
    const answers = await Promise.all(
      sides.map(async (side) => {
        const { headers, body } = requestOf(side, row, user);
        const response = await fetch(urlOf(side, row, urls), {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body,
        });
        const text = await response.text();
        all[side].push({ headers, body, expected: normalize(`${response.status} ${text}`) });
        return dataOf(side, row, text);
      }),
    );
    sides.forEach((side, at) => {
      if (!isDeepStrictEqual(answers[at], answers[0]))
        throw new Error(
          `${row.name}: ${SIDES[side]} answers ${JSON.stringify(answers[at]).slice(0, 1_500)}\ninstead of ${JSON.stringify(answers[0]).slice(0, 1_500)}`,
        );
    });
  }
  return all;
}

async function measureRound(side: Side, row: ReadRow, requests: Load['requests'], bench: Bench): Promise<Measured> {
  const { client, pids, urls } = bench;
  const before = { server: cpuOf(pids[side]), database: cpuOfPostgres(postgres.pid()) };
  client.send({ url: urlOf(side, row, urls), requests, atOnce: AT_ONCE } satisfies Load);
  const [loaded] = (await once(client, 'message')) as [Loaded];
  const after = { server: cpuOf(pids[side]), database: cpuOfPostgres(postgres.pid()) };
  if (loaded.wrong !== null)
    throw new Error(`${row.name}: ${SIDES[side]} answered wrongly under load: ${loaded.wrong}`);
  return {
    server: (after.server - before.server) / loaded.count,
    database: (after.database - before.database) / loaded.count,
    perSecond: loaded.count / loaded.seconds,
    p50: loaded.p50,
    p99: loaded.p99,
  };
}

function report(row: ReadRow, measured: Record<Side, Measured>): string[] {
  const cost = ({ server, database }: Measured) => server + database;
  return (Object.keys(SIDES) as Side[]).map((side) => {
    const { server, database, perSecond, p50, p99 } = measured[side];
    const ratio = cost(measured[side]) / cost(measured.ours);
    const goal = side === 'open' || side === 'postgraphile' ? row.goals[side] : null;
    const isMissed = goal !== null && ratio < goal;
    if (goal !== null) {
      const [ours, peer] = [measured.ours, measured[side]].map((one) => `${cost(one).toFixed(2)} ms CPU`);
      const what = `${row.name}, times as cheap`;
      reportGoals([ratioGoal({ what, ours: ours ?? '', peer: `${SIDES[side]} ${peer}`, ratio, least: goal })]);
    }
    const cells = [
      side === 'ours' ? row.name : '',
      SIDES[side],
      server.toFixed(2),
      database.toFixed(2),
      perSecond.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      side === 'ours' ? '' : ratio.toFixed(2),
      goal === null ? '' : `≥ ${goal}${isMissed ? ' **missed**' : ''}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}
