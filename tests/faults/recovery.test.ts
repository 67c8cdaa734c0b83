import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { migrate } from '../../src/services/database/migrate.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';
import { type EntryPoint, startEntryPoint } from '../support/entry-point.ts';
import { runQuery, signUp } from '../support/run-query.ts';
import type { TestServer } from '../support/server.ts';
import { subscribe } from '../support/subscribe.ts';
import { startTemporaryPostgres, type TemporaryPostgres } from '../support/temporary-postgres.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(180));

const secret = 'a secret for this test alone, long enough';
let postgres: TemporaryPostgres;
let home: string;
let started: EntryPoint[] = [];

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  home = await mkdtemp(path.join(tmpdir(), 'cursus-recovery-'));
  const ownerUrl = postgres.serverUrl;
  await migrate({ ownerUrl, secret });
  await prepareQueue({ ownerUrl });
});
afterAll(async () => {
  await Promise.all(started.map((one) => one.stop()));
  await postgres?.stop();
  await rm(home, { recursive: true, force: true });
});

test('API, worker and page server wait for a PostgreSQL that recovers from a crash, and then work', async () => {
  const recovery = await postgres.recover();
  const settings = { DATABASE_URL: postgres.serverUrl, CURSUS_SECRET: secret, CURSUS_HOME: home };
  const starting = Promise.all((['api', 'worker', 'web'] as const).map((name) => startEntryPoint(name, settings)));
  let isStarted = false;
  starting.then(
    () => (isStarted = true),
    () => (isStarted = true),
  );
  // Each of them has been refused several times.
  const refusals = async () => (await postgres.log()).match(/FATAL: {2}the database system is/g)?.length ?? 0;
  while ((await refusals()) < 12 && !isStarted) await pause(50);
  expect(isStarted).toBe(false);
  await recovery.end();
  started = await starting;
  const server = { url: started[0]?.url ?? '' } as TestServer;
  const ada = await signUp(server);
  const { data } = await runQuery<{ runPipeline: { run: { id: string } } }>(
    server,
    `mutation { runPipeline(input: { kind: TIMELINE }) { ... on RunPipelineSuccess { run { id } } } }`,
    {},
    ada,
  );
  const events = subscribe<{ pipelineRun: { kind: string } }>(
    server,
    'subscription ($id: ID!) { pipelineRun(id: $id) { kind } }',
    { id: data?.runPipeline.run.id },
    ada,
  );
  const kinds: string[] = [];
  while (kinds.at(-1) !== 'SUCCEEDED') kinds.push((await events.next()).data?.pipelineRun.kind ?? 'gone');
  await events.close();
  expect(kinds).not.toContain('gone');
});
