// Events to 5,000 sockets of one API process in production settings, beside graphql-ws and ws alone, which deliver from memory. Each in a
// process of its own, and the subscribers in another. `node --import tsx bench/sockets.ts`
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { appendEvent } from '../src/jobs/append-event.ts';
import { migrate } from '../src/services/database/migrate.ts';
import { roleUrl } from '../src/services/database/roles.ts';
import { onPool } from '../src/services/database/run-sql.ts';
import { prepareQueue } from '../src/services/queue/prepare-queue.ts';
import { startTemporaryPostgres } from '../tests/support/temporary-postgres.ts';
import { cpuOf } from './kit/cpu.ts';
import { mostGoal, reportGoals } from './kit/goals.ts';
import { lineOf, runProcess, type Running } from './kit/run-process.ts';
import { writeResults } from './kit/write-results.ts';
import type { Deliver } from './peers/socket-server.ts';
import { type SeededUser, seedUsers } from './reads/seed.ts';
import type { Collect, Collected, Open } from './sockets/client.ts';

const USERS = 1_000;
const SOCKETS_EACH = 5;
const EVENTS_PER_SECOND = 200;
const SECONDS = 15;
const IDLE_SECONDS = 30;
const SOCKETS = USERS * SOCKETS_EACH;
const GOALS = { lost: 0, p99: 500, kilobytesOverBare: 40, idle: 4 };
const SECRET = 'a secret that only the benchmark knows, of enough length';

interface Measured {
  lost: number;
  wrong: number;
  p50: number;
  p99: number;
  /** Resident memory that a socket takes. */
  kilobytes: number;
  /** Of one core, in percent, with all sockets open and no events. */
  idle: number;
  /** CPU time for each delivery, in milliseconds. */
  delivery: number;
}

/** Writes event number `number` for the user. */
type Write = (user: SeededUser, number: number) => Promise<unknown>;

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-bench-'));
const running: Running[] = [];
const postgres = await startTemporaryPostgres({ max_connections: 100 });
try {
  const ownerUrl = postgres.serverUrl;
  await migrate({ ownerUrl, secret: SECRET });
  await prepareQueue({ ownerUrl });
  const users = await seedUsers(ownerUrl, USERS);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  await owner.query('update pipeline_runs set finished_at = created_at');
  await owner.query(
    `update pipeline_runs set finished_at = null, status = 'running', attempt = 1, progress = 0 where id = any($1)`,
    [users.map(({ runId }) => runId)],
  );
  await owner.end();
  const worker = new pg.Pool({ connectionString: roleUrl(ownerUrl, SECRET, 'app_worker'), max: 4 });
  const sql = onPool(worker);

  const client = start('bench/sockets/client.ts', {});
  const bare = await measureOn('bench/peers/socket-server.ts', {}, /ready (\S+)/u, { path: '/bare', isBare: true });
  const graphqlWs = await measureOn('bench/peers/socket-server.ts', {}, /ready (\S+)/u, { path: '/graphql' });
  const settings = {
    DATABASE_URL: ownerUrl,
    CURSUS_SECRET: SECRET,
    CURSUS_HOME: folder,
    PORT: '0',
    LOG_LEVEL: 'info',
  };
  const ours = await measureOn('src/bin/api.ts', settings, /"url":"http([^"]+)".*API ready/u, {
    path: '/graphql',
    write: (user, number) =>
      appendEvent(sql, {
        runId: user.runId,
        attempt: 1,
        key: String(number),
        kind: 'step_progress',
        progress: 0.5,
        message: stamped(number),
      }),
  });
  await worker.end();
  const table = report({ ours, graphqlWs, bare });
  console.log(table);
  writeResults('sockets', table);

  /** Starts a server, opens the sockets and measures. The client has forgotten the sockets of the one before. */
  async function measureOn(
    file: string,
    given: Record<string, string>,
    line: RegExp,
    { path: at, isBare = false, write }: { path: string; isBare?: boolean; write?: Write },
  ): Promise<Measured> {
    const server = start(file, given);
    const found = await lineOf(server, server.log, line);
    const url = `${found.startsWith('ws') ? found : `ws${found}`}${at}`;
    await open({ do: 'open', url, tokens: [], each: 0, isBare });
    const before = memoryOf(server.pid);
    await open({ do: 'open', url, tokens: users.map(({ token }) => token), each: SOCKETS_EACH, isBare });
    await pause(5_000);
    const kilobytes = (memoryOf(server.pid) - before) / SOCKETS;
    const restedAt = cpuOf(server.pid);
    await pause(IDLE_SECONDS * 1_000);
    const idle = (cpuOf(server.pid) - restedAt) / IDLE_SECONDS / 10;
    await collect();
    const busyAt = cpuOf(server.pid);
    const tell: Write = async (user, number) =>
      server.child.send({ user: user.token, message: stamped(number) } satisfies Deliver);
    await writeAll(write ?? tell);
    const sent = EVENTS_PER_SECOND * SECONDS * SOCKETS_EACH;
    const { delays, wrong } = await collectAll(sent);
    const delivery = (cpuOf(server.pid) - busyAt) / sent;
    await server.stop();
    delays.sort((a, b) => a - b);
    const share = (part: number) => delays[Math.floor(delays.length * part)] ?? Number.NaN;
    return { lost: sent - delays.length, wrong, p50: share(0.5), p99: share(0.99), kilobytes, idle, delivery };
  }

  /** At the agreed rate, however late the ones before were. */
  async function writeAll(write: Write): Promise<void> {
    const began = performance.now();
    const pending: Promise<unknown>[] = [];
    for (let at = 0; at < EVENTS_PER_SECOND * SECONDS; at += 1) {
      const due = began + (at * 1_000) / EVENTS_PER_SECOND;
      if (due > performance.now()) await pause(due - performance.now());
      const user = users[at % USERS] as SeededUser;
      pending.push(write(user, Math.floor(at / USERS) + 1));
    }
    await Promise.all(pending);
  }

  async function open(what: Open): Promise<void> {
    client.child.send(what);
    await once(client.child, 'message');
  }

  async function collect(): Promise<Collected> {
    client.child.send({ do: 'collect' } satisfies Collect);
    const [collected] = (await once(client.child, 'message')) as [Collected];
    return collected;
  }

  /** What arrives until so many have, or none has for half a minute. */
  async function collectAll(expected: number): Promise<Collected> {
    const all: Collected = { delays: [], wrong: 0 };
    for (let quiet = 0; quiet < 30 && all.delays.length < expected; quiet += 1) {
      await pause(1_000);
      const { delays, wrong } = await collect();
      if (delays.length > 0) quiet = 0;
      all.delays.push(...delays);
      all.wrong += wrong;
    }
    return all;
  }
} finally {
  for (const one of running.toReversed()) await one.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

function start(file: string, settings: Record<string, string>): Running & { log: string } {
  const log = path.join(folder, `${running.length}.log`);
  const limits = { CONNECTIONS_PER_ADDRESS: '100000', NODE_ENV: 'production' };
  const one = runProcess(file, { ...limits, ...settings }, log);
  running.push(one);
  return { ...one, log };
}

function stamped(number: number): string {
  return `${number} ${performance.timeOrigin + performance.now()}`;
}

/** Resident memory in kilobytes. Linux only. */
function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

function report({ ours, graphqlWs, bare }: Record<'ours' | 'graphqlWs' | 'bare', Measured>): string {
  const over = ours.kilobytes - bare.kilobytes;
  const missed = {
    lost: ours.lost > GOALS.lost || ours.wrong > 0,
    p99: ours.p99 > GOALS.p99,
    kilobytes: over > GOALS.kilobytesOverBare,
    idle: ours.idle > GOALS.idle,
  };
  const what = `${SOCKETS.toLocaleString('en')} sockets:`;
  reportGoals([
    mostGoal(`${what} events lost, twice or out of order`, ours.lost + ours.wrong, { most: GOALS.lost, unit: '' }),
    mostGoal(`${what} delay, p99`, ours.p99, { most: GOALS.p99, unit: 'ms' }),
    {
      ...mostGoal(`${what} memory of each more than with ws alone`, over, {
        most: GOALS.kilobytesOverBare,
        unit: 'KB',
      }),
      peer: `ws alone ${bare.kilobytes.toFixed(0)} KB`,
    },
    mostGoal(`${what} CPU at rest`, ours.idle, { most: GOALS.idle, unit: '% of a core' }),
  ]);
  const row = (who: string, one: Measured) =>
    `| ${who} | ${one.lost} | ${one.wrong} | ${one.p50.toFixed(0)} | ${one.p99.toFixed(0)} | ${one.kilobytes.toFixed(0)} | ${one.idle.toFixed(1)} | ${one.delivery.toFixed(2)} |`;
  const goal = (text: string, isMissed: boolean) => `${text}${isMissed ? ' **missed**' : ''}`;
  return [
    '## Sockets',
    '',
    `${SOCKETS} sockets of ${USERS} users, ${EVENTS_PER_SECOND} events and ${EVENTS_PER_SECOND * SOCKETS_EACH} deliveries a second for ${SECONDS} s. Ours are written to PostgreSQL, and delays are from before that until the client has them; the others deliver from memory.`,
    '',
    '| who | lost | twice or out of order | p50 ms | p99 ms | KB per socket | idle, % of a core | CPU ms per delivery |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    row('Cursus', ours),
    row('graphql-ws, in memory', graphqlWs),
    row('ws alone, in memory', bare),
    `| goal for Cursus | ${goal('0', missed.lost)} | 0 | | ${goal(`≤ ${GOALS.p99}`, missed.p99)} | ${goal(`≤ ws + ${GOALS.kilobytesOverBare}`, missed.kilobytes)} | ${goal(`≤ ${GOALS.idle}`, missed.idle)} | |`,
  ].join('\n');
}
