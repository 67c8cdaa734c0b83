import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { isConnectionLoss } from '../../src/services/database/connection-loss.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import { roleUrl } from '../../src/services/database/roles.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';
import { type CuttingProxy, cuttingProxy } from '../support/cutting-proxy.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { type EntryPoint, startEntryPoint } from '../support/entry-point.ts';
import { runQuery, signUp } from '../support/run-query.ts';
import type { TestServer } from '../support/server.ts';
import { subscribe } from '../support/subscribe.ts';
import { timeLimit } from '../support/time-limit.ts';

// Processes wait for PostgreSQL for a minute.
jest.setTimeout(timeLimit(300));

let database: TestDatabase;
let home: string;
let open: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  database = await testDatabase();
  await prepareQueue(database);
  home = await mkdtemp(path.join(tmpdir(), 'cursus-half-open-'));
});
afterEach(async () => {
  for (const close of open.toReversed()) await close();
  open = [];
});
afterAll(async () => {
  await database?.close();
  await rm(home, { recursive: true, force: true });
});

/** A network in front of PostgreSQL, and the connection string through it. */
async function network(url: string): Promise<{ proxy: CuttingProxy; url: string }> {
  const proxy = await cuttingProxy(url.replace(/^postgres/, 'http'));
  open.push(() => proxy.close());
  return { proxy, url: Object.assign(new URL(url), { host: new URL(proxy.url).host }).href };
}

test('a statement on a connection that died without a word fails, and the next one gets a connection that works', async () => {
  const { proxy, url } = await network(database.apiUrl);
  const db = openDatabase(url, { connections: 2, answerMs: 1_000 });
  open.push(() => db.close());
  await Promise.all([db.pool.query('select pg_sleep(0.1)'), db.pool.query('select pg_sleep(0.1)')]);
  proxy.freeze();
  const lost = await Promise.allSettled([
    db.pool.query('select 1'),
    db.prisma.$queryRaw`select 1`,
    db.prisma.$transaction((inside) => inside.$queryRaw`select 1`),
  ]);
  const reasons = lost.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  // Two connections were dead; what waited for one of them got a new one.
  expect(reasons.length).toBeGreaterThanOrEqual(2);
  expect(reasons.map(isConnectionLoss)).toEqual(reasons.map(() => true));
  expect((await db.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  // One that answers is kept, however long it takes in all.
  await db.prisma.$transaction(async (inside) => {
    for (let part = 0; part < 4; part += 1) await inside.$queryRaw`select pg_sleep(0.5)::text`;
  });
});

test('locks of a client that is gone without a word are released', async () => {
  const { proxy, url } = await network(database.apiUrl);
  const db = openDatabase(url, { connections: 1 });
  const client = await db.pool.connect();
  client.on('error', () => {});
  const { rows } = await client.query(`select current_setting('idle_in_transaction_session_timeout') as limit`);
  expect(rows).toEqual([{ limit: '1min' }]);
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock(4711)');
  proxy.freeze();
  const other = new pg.Client({ connectionString: database.apiUrl });
  await other.connect();
  // Hangs until PostgreSQL has ended the session that is gone.
  await other.query('select pg_advisory_lock(4711)');
  await other.end();
  client.release(true);
});

test('API and worker get over connections that died without a word: users are told, nothing hangs, and the run is done once', async () => {
  const { ownerUrl, secret } = database;
  const { proxy, url } = await network(ownerUrl);
  const settings = { CURSUS_HOME: home, CURSUS_SECRET: secret };
  const start = async (name: 'api' | 'worker', more: Record<string, string>): Promise<EntryPoint> => {
    const one = await startEntryPoint(name, { ...settings, ...more });
    open.push(() => one.stop());
    return one;
  };
  const [api] = await Promise.all([
    start('api', { API_DATABASE_URL: roleUrl(url, secret, 'app_api') }),
    start('worker', { WORKER_DATABASE_URL: roleUrl(url, secret, 'app_worker') }),
  ]);
  const server = { url: api?.url ?? '' } as TestServer;
  const ada = await signUp(server);
  const add = (title: string) =>
    runQuery(
      server,
      'mutation ($input: AddExperienceInput!) { addExperience(input: $input) { __typename } }',
      { input: { title } },
      ada,
    );
  expect((await add('Clerk')).errors).toBeUndefined();

  proxy.freeze();
  const during = await Promise.all(Array.from({ length: 12 }, (_, index) => add(`Clerk ${index}`)));
  for (const { data, errors } of during)
    if (errors) expect(errors[0]?.extensions?.['code']).toBe('UNAVAILABLE');
    else expect(data).toEqual({ addExperience: { __typename: 'AddExperienceSuccess' } });
  expect(during.filter(({ errors }) => errors).length).toBeGreaterThan(0);

  const { data } = await runQuery<{ runPipeline: { run: { id: string } } }>(
    server,
    'mutation { runPipeline(input: { kind: TIMELINE }) { ... on RunPipelineSuccess { run { id } } } }',
    {},
    ada,
  );
  const id = data?.runPipeline.run.id;
  const events = subscribe<{ pipelineRun: { kind: string; seq: number } }>(
    server,
    'subscription ($id: ID!) { pipelineRun(id: $id) { kind seq } }',
    { id },
    ada,
  );
  const seen: { kind: string; seq: number }[] = [];
  while (seen.at(-1)?.kind !== 'SUCCEEDED') {
    const { data: event, errors } = await events.next();
    if (!event) throw new Error(JSON.stringify(errors));
    seen.push(event.pipelineRun);
  }
  await events.close();
  expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => index + 1));
  expect(seen.filter(({ kind }) => kind === 'STEP_DONE').length).toBeLessThanOrEqual(2);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
});
