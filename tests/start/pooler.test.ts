import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import type { TestServer } from '../support/server.ts';
import { subscribe } from '../support/subscribe.ts';
import { hasPgbouncer, startTemporaryPgbouncer, type TemporaryPgbouncer } from '../support/temporary-pgbouncer.ts';
import { hasRedis, startTemporaryRedis, type TemporaryRedis } from '../support/temporary-redis.ts';
import { timeLimit } from '../support/time-limit.ts';
import { type Product, startProduct } from './product.ts';

jest.setTimeout(timeLimit(240));

const isPossible = (hasPgbouncer() && hasRedis()) || Boolean(process.env['CI']);
// Skipped where pgbouncer or redis-server isn't installed (apt-get install pgbouncer redis-server); CI has both.
(isPossible ? describe : describe.skip)('the product behind pgbouncer in transaction mode', () => {
  let database: TestDatabase;
  let pooler: TemporaryPgbouncer;
  /** In session mode: a direct connection that can be cut. */
  let direct: TemporaryPgbouncer;
  let redis: TemporaryRedis;
  let home: string;
  const started: Product[] = [];
  beforeAll(async () => {
    database = await testDatabase();
    const urls = [database.ownerUrl, database.apiUrl, database.workerUrl];
    pooler = await startTemporaryPgbouncer({ urls });
    direct = await startTemporaryPgbouncer({ urls, mode: 'session', poolSize: 20 });
    redis = await startTemporaryRedis();
    home = await mkdtemp(path.join(tmpdir(), 'cursus-pooler-'));
  });
  afterAll(async () => {
    for (const { child, exit } of started) {
      child.kill('SIGTERM');
      await exit;
    }
    await redis?.stop();
    await direct?.stop();
    await pooler?.stop();
    await database?.close();
    await rm(home, { recursive: true, force: true });
  });

  async function start(settings: Record<string, string>): Promise<TestServer> {
    const product = startProduct({
      CURSUS_HOME: home,
      CURSUS_SECRET: database.secret,
      DATABASE_URL: pooler.through(database.ownerUrl),
      ...settings,
    });
    started.push(product);
    return { url: await product.ready } as TestServer;
  }

  const ended = async (server: TestServer, user: SignedUp, runId: string | undefined) => {
    const events = subscribe<{ pipelineRun: { kind: string } }>(server, WATCH, { id: runId }, user);
    const kinds: string[] = [];
    while (!['SUCCEEDED', 'FAILED', 'CANCELED'].includes(kinds.at(-1) ?? ''))
      kinds.push((await events.next()).data?.pipelineRun.kind ?? 'FAILED');
    await events.close();
    return kinds.at(-1);
  };
  const publish = async (server: TestServer, user: SignedUp) => {
    const answer = await runQuery<{ runPipeline: { run: { id: string } } }>(server, RENDER, {}, user);
    return ended(server, user, answer.data?.runPipeline.run.id);
  };
  const setSite = async (server: TestServer, user: SignedUp, input: object) =>
    expect(await runQuery(server, UPDATE_SITE, { input }, user)).toEqual({
      data: { updateSite: { __typename: 'UpdateSiteSuccess' } },
    });
  const untilPage = async (server: TestServer, slug: string, status: number) => {
    while ((await fetch(`${server.url}/${slug}`)).status !== status) await new Promise(setImmediate);
  };

  async function signUpAndPublish(server: TestServer, slug: string): Promise<SignedUp> {
    const user = await signUp(server, slug);
    const form = new FormData();
    form.set('document', new Blob([PLAIN_SAMPLE]), 'resume.txt');
    const headers = { authorization: `Bearer ${user.token}` };
    const upload = await fetch(`${server.url}/documents/upload`, { method: 'POST', headers, body: form });
    const { pipelineRunId } = (await upload.json()) as { pipelineRunId: string };
    expect(await ended(server, user, pipelineRunId)).toBe('SUCCEEDED');
    await setSite(server, user, { slug, visibility: 'PUBLIC' });
    expect(await publish(server, user)).toBe('SUCCEEDED');
    await untilPage(server, slug, 200);
    return user;
  }

  test('works with LISTEN_DATABASE_URL, its queue in PostgreSQL', async () => {
    const server = await start({ LISTEN_DATABASE_URL: anonymous(database.ownerUrl) });
    await signUpAndPublish(server, 'ada-pooled');
    const health = await fetch(`${server.url}/health/ready`);
    expect(await health.json()).toEqual({ status: 'ok', database: 'ok', queue: 'ok', notifications: 'ok' });
  });

  test('without LISTEN_DATABASE_URL it refuses to start, and says what to set', async () => {
    await expect(start({})).rejects.toThrow(
      /The database is behind a pooler .*Set LISTEN_DATABASE_URL to the address of PostgreSQL itself/,
    );
  });

  test('while notifications are lost it is degraded and says why, and shows nothing that was unpublished', async () => {
    const settings = { LISTEN_DATABASE_URL: anonymous(direct.through(database.ownerUrl)), REDIS_URL: redis.url };
    const server = await start(settings);
    const user = await signUpAndPublish(server, 'bob-pooled');
    await direct.kill();
    const health = await fetch(`${server.url}/health/ready`);
    expect([health.status, await health.json()]).toEqual([
      200,
      {
        status: 'degraded',
        database: 'ok',
        queue: 'ok',
        notifications: 'unreachable',
        reasons: ['Without notifications from the database, subscriptions and runs are up to 10 seconds late.'],
      },
    ]);
    await setSite(server, user, { visibility: 'PRIVATE' });
    expect((await fetch(`${server.url}/bob-pooled`)).status).toBe(404);
    // The sweeper finds the run, and polling its events.
    expect(await publish(server, user)).toBe('SUCCEEDED');
    await direct.start();
    const recovered = async () => {
      const answer = await fetch(`${server.url}/health/ready`);
      return ((await answer.json()) as { status: string }).status;
    };
    while ((await recovered()) !== 'ok') await new Promise(setImmediate);
    await setSite(server, user, { visibility: 'PUBLIC' });
    await untilPage(server, 'bob-pooled', 200);
  });
});

/** Without user and password, which are those of the pooled connection. */
function anonymous(url: string): string {
  return Object.assign(new URL(url), { username: '', password: '' }).href;
}

const WATCH = `subscription ($id: ID!) { pipelineRun(id: $id) { kind } }`;
const RENDER = `mutation { runPipeline(input: { kind: RENDER }) { ... on RunPipelineSuccess { run { id } } } }`;
const UPDATE_SITE = `mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { __typename } }`;
