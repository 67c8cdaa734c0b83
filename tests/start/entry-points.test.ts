import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { ROLES, roleName } from '../../src/services/database/roles.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { type EntryPoint, startEntryPoint } from '../support/entry-point.ts';
import { runQuery, signUp } from '../support/run-query.ts';
import type { TestServer } from '../support/server.ts';
import { subscribe } from '../support/subscribe.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(120));

let database: TestDatabase;
let home: string;
let started: EntryPoint[] = [];

beforeAll(async () => {
  database = await testDatabase();
  home = await mkdtemp(path.join(tmpdir(), 'cursus-entry-'));
});
afterEach(async () => {
  await Promise.all(started.map((one) => one.stop()));
  started = [];
});
afterAll(async () => {
  await database?.close();
  await rm(home, { recursive: true, force: true });
});

async function start(name: 'api' | 'worker' | 'web', settings: Record<string, string> = {}): Promise<EntryPoint> {
  const one = await startEntryPoint(name, { CURSUS_HOME: home, ...settings });
  started.push(one);
  return one;
}

test('API, worker and web in separate processes, on one database and with roles of their own names', async () => {
  const name = `entry_${randomBytes(4).toString('hex')}`;
  await database.sql(`create database ${name}`);
  const settings = {
    DATABASE_URL: Object.assign(new URL(database.ownerUrl), { pathname: `/${name}` }).href,
    CURSUS_SECRET: database.secret,
    CURSUS_DB_PREFIX: name,
  };
  const migrated = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/db-migrate.ts'], {
    env: { PATH: process.env['PATH'], CURSUS_HOME: home, ...settings },
  });
  expect(migrated.stdout).toMatch(/^Migrated: \d+_foundation, /);
  const [api, worker, web] = await Promise.all([
    start('api', settings),
    start('worker', settings),
    start('web', settings),
  ]);
  const server = { url: api?.url ?? '' } as TestServer;
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
  expect(kinds).toEqual(['QUEUED', 'STARTED', 'STEP_STARTED', 'STEP_SKIPPED', 'SUCCEEDED']);
  expect((await fetch(`${web?.url}/health/ready`)).status).toBe(200);
  const erased = await runQuery(server, DELETE_ACCOUNT, { email: ada.email }, ada);
  expect(erased.data).toEqual({ deleteAccount: { __typename: 'DeleteAccountSuccess' } });
  expect(await Promise.all([api, worker, web].map((one) => one?.stop()))).toEqual([0, 0, 0]);
  await database.sql(`drop database ${name} with (force)`);
  for (const role of ROLES) await database.sql(`drop role ${roleName(name, role)}`);
});

test.each(['worker', 'web'] as const)('%s without a database says in a sentence what it needs', async (name) => {
  await expect(start(name)).rejects.toThrow(
    new RegExp(
      `ended with 1 before it was ready: A separate ${name} .*needs an external database: set [^\\n]+\\n$`,
      'u',
    ),
  );
});

const DELETE_ACCOUNT = `mutation ($email: String!) { deleteAccount(confirm: $email) { __typename } }`;
