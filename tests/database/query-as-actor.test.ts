import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { asActor } from '../../src/services/database/actor.ts';
import { type Database, openDatabase } from '../../src/services/database/prisma.ts';
import { queryAsActor } from '../../src/services/database/query-as-actor.ts';
import type { RunSql } from '../../src/services/database/run-sql.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';

// queryAsActor depends on pg's internals. This test fails if a new version of pg changes them.

/** What connections send; pg's types leave it out. */
const connections = (pg as unknown as { Connection: { prototype: object } }).Connection.prototype;

let testing: TestDatabase;
let users: TestUser[];
/** A single connection, so that every statement sees the state that the previous one left behind. */
let database: Database;
let pool: pg.Pool;

/** The skills of user number n; enough of them that mixed-up responses would be noticed. */
const skillsOf = (index: number) => 1 + index * 7;

beforeAll(async () => {
  testing = await testDatabase();
  const setup = openDatabase(testing.apiUrl);
  users = await Promise.all(Array.from({ length: 20 }, (_, index) => makeUser(setup, `user${index}`)));
  for (const [index, user] of users.entries())
    await asActor(setup, user.actor, (db) =>
      db.skill.createMany({
        data: Array.from({ length: skillsOf(index) }, (__, at) => ({
          userId: user.id,
          name: `Skill ${at}`,
          nameKey: `skill ${at}`,
        })),
      }),
    );
  await setup.close();
});
afterAll(() => testing?.close());

beforeEach(() => {
  database = openDatabase(testing.apiUrl, { connections: 1 });
  pool = database.pool;
});
afterEach(() => database.close());

const user = (index: number): TestUser => {
  const found = users[index];
  if (!found) throw new Error(`There is no user ${index}.`);
  return found;
};
const as = (index: number, from = database): RunSql => queryAsActor(from, user(index).actor);

interface Identity {
  role: string;
  user: string;
  tenant: string;
  backend: number;
}
const WHO = `select current_user::text as role, coalesce(current_setting('app.user_id', true), '') as "user",
  coalesce(current_setting('app.tenant_id', true), '') as tenant, pg_backend_pid() as backend`;
const NOBODY = { role: 'app_api', user: '', tenant: '' };
const whoIs = async (from = pool) => (await from.query<Identity>(WHO)).rows[0];
const somebody = (index: number) => ({ role: 'app_user', user: user(index).id, tenant: user(index).tenantId });

const OWNERS = 'select user_id::text as "userId" from skills';
const ownersSeen = (rows: { userId: string }[]) => [...new Set(rows.map(({ userId }) => userId))];

test('pg is pinned to one version', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8');
  expect((JSON.parse(text) as { dependencies: { pg: string } }).dependencies.pg).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the actor is set for exactly one statement, repeatedly on the same connection', async () => {
  const backends = new Set<number>();
  for (const index of [0, 1, 0, 2]) {
    const [inside] = await as(index)<Identity>(WHO, []);
    expect(inside).toMatchObject(somebody(index));
    const after = await whoIs();
    expect(after).toMatchObject(NOBODY);
    backends.add(inside?.backend ?? 0).add(after?.backend ?? 0);
  }
  // Proves something only if everything ran on one connection.
  expect(backends.size).toBe(1);
});

test('a visitor has a role but no user or tenant', async () => {
  await as(0)(WHO, []);
  const [visitor] = await queryAsActor(database, { role: 'app_anon' })<Identity>(WHO, []);
  expect(visitor).toMatchObject({ role: 'app_anon', user: '', tenant: '' });
});

test("returns the statement's rows: none, nulls, and many of several types", async () => {
  const sql = as(0);
  expect(await sql('select 1 as one where false', [])).toEqual([]);
  expect(await sql('select null as nothing, $1::int as number, $2::jsonb as data', [7, { a: [1] }])).toEqual([
    { nothing: null, number: 7, data: { a: [1] } },
  ]);
  expect(await sql('select n from generate_series(1, 5000) n', [])).toHaveLength(5_000);
  expect(await sql(`select set_config('work_mem', '5MB', true) as set_config`, [])).toEqual([{ set_config: '5MB' }]);
});

test('a prepared statement is described once, and answers the same without: none, nulls and many rows', async () => {
  const text = `select n, nullif(n, 2) as "notTwo", to_jsonb(n) as data, timestamptz 'epoch' as at from generate_series(1, $1::int) n`;
  const rows = (many: number) =>
    Array.from({ length: many }, (_, at) => ({
      n: at + 1,
      notTwo: at + 1 === 2 ? null : at + 1,
      data: at + 1,
      at: new Date(0),
    }));
  const described = await countCalls(connections, ['describe'], async () => {
    expect(await as(0)(text, [2])).toEqual(rows(2));
    expect(await as(1)(text, [0])).toEqual([]);
    expect(await as(2)(text, [300])).toEqual(rows(300));
  });
  expect(described).toEqual({ describe: 1 });
});

test('a statement whose columns have become others is reported, and right the next time', async () => {
  await testing.sql('create view changing as select 1 as one');
  await testing.sql('grant select on changing to app_user');
  const read = () => as(0)('select * from changing', []);
  expect([await read(), await read()]).toEqual([[{ one: 1 }], [{ one: 1 }]]);
  await testing.sql(`drop view changing`);
  await testing.sql(`create view changing as select 'a' as letter, 2 as two`);
  await testing.sql('grant select on changing to app_user');
  await expect(read()).rejects.toMatchObject({ message: expect.stringContaining('result type') });
  expect(await read()).toEqual([{ letter: 'a', two: 2 }]);
  await testing.sql('drop view changing');
});

test('a statement is written at once', async () => {
  await as(0)(WHO, []);
  const written = await countCalls(Socket.prototype, ['_write', '_writev'], () => as(1)(WHO, []));
  expect(written).toEqual({ _write: 1, _writev: 0 });
});

/** How often `work` calls these methods of a prototype. */
async function countCalls(
  prototype: object,
  names: string[],
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const methods = prototype as Record<string, (...given: unknown[]) => unknown>;
  const counted = Object.fromEntries(names.map((name) => [name, 0]));
  const originals = names.map((name) => [name, methods[name]] as const);
  for (const [name, original] of originals)
    methods[name] = function count(this: unknown, ...given: unknown[]) {
      counted[name] = (counted[name] ?? 0) + 1;
      return original?.apply(this, given);
    };
  try {
    await work();
    return counted;
  } finally {
    for (const [name, original] of originals) if (original) methods[name] = original;
  }
}

test('settings made by the statement end with it', async () => {
  await as(0)(`select set_config('app.user_id', $1, true)`, [user(1).id]);
  expect(await whoIs()).toMatchObject(NOBODY);
  expect((await as(0)<Identity>(WHO, []))[0]).toMatchObject(somebody(0));
});

const FAILURES: [string, string, unknown[], string][] = [
  ['while it runs', 'select 1 / (n - 3000) from generate_series(1, 5000) n', [], '22012'],
  ['when it is parsed', 'select from where', [], '42601'],
  ['when its values are bound', 'select $1::int', ['seven'], '22P02'],
  ['by a value that no text may hold', 'select $1::text', ['\u0000'], '22021'],
  [
    'by row security',
    'insert into skills (id, user_id, name, name_key) values (gen_random_uuid(), $1, $2, $2)',
    [],
    '42501',
  ],
];
test.each(FAILURES)('a statement that fails %s is reported and leaves no actor', async (_when, text, values, code) => {
  const given = code === '42501' ? [user(1).id, 'Theft'] : values;
  await expect(as(0)(text, given)).rejects.toMatchObject({ code });
  // Twice, because a statement prepared by name would fail differently the second time.
  await expect(as(0)(text, given)).rejects.toMatchObject({ code });
  expect(await whoIs()).toMatchObject(NOBODY);
  const rows = await as(2)<{ userId: string }>(OWNERS, []);
  expect([ownersSeen(rows), rows.length]).toEqual([[user(2).id], skillsOf(2)]);
});

test('a statement does not run with a role that the connection may not assume', async () => {
  const { actor } = user(0);
  if (actor.role !== 'app_user') throw new Error('not a user');
  const thief = queryAsActor(database, { ...actor, role: 'app_worker' });
  await expect(thief(OWNERS, [])).rejects.toMatchObject({
    code: '42501',
    message: expect.stringContaining('set role'),
  });
  expect(await whoIs()).toMatchObject(NOBODY);
  expect(ownersSeen(await as(0)<{ userId: string }>(OWNERS, []))).toEqual([user(0).id]);
});

test('a connection lost before, during or after a statement is reported once, and the next one is new', async () => {
  await expect(as(0)('select pg_terminate_backend(pg_backend_pid())', [])).rejects.toThrow();
  expect(await whoIs()).toMatchObject(NOBODY);

  const before = await whoIs();
  const sleeping = as(0)('select pg_sleep(60)', []);
  const refused = expect(sleeping).rejects.toThrow();
  await untilAsleep(before?.backend ?? 0);
  await testing.sql('select pg_terminate_backend($1)', [before?.backend]);
  await refused;
  const [after] = await as(1)<Identity>(WHO, []);
  expect(after).toMatchObject(somebody(1));
  expect(after?.backend).not.toBe(before?.backend);

  const noticed = once(pool, 'error');
  await testing.sql('select pg_terminate_backend($1)', [after?.backend]);
  await noticed;
  expect((await as(2)<Identity>(WHO, []))[0]).toMatchObject(somebody(2));
});

test('a canceled statement is reported, and the next has its own actor', async () => {
  const before = await whoIs();
  const sleeping = as(0)('select pg_sleep(60)', []);
  const refused = expect(sleeping).rejects.toMatchObject({ code: '57014' });
  await untilAsleep(before?.backend ?? 0);
  await testing.sql('select pg_cancel_backend($1)', [before?.backend]);
  await refused;
  expect(await whoIs()).toMatchObject(NOBODY);
  expect((await as(1)<Identity>(WHO, []))[0]).toMatchObject(somebody(1));
});

test('statements queued on one connection each see their own actor and rows', async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, async (_, at) => {
      const index = at % users.length;
      if (at % 5 === 4) return (await whoIs())?.role === 'app_api';
      if (at % 7 === 6)
        return as(index)('select 1 / 0', []).then(
          () => false,
          (error: { code?: string }) => error.code === '22012',
        );
      const rows = await as(index)<{ userId: string }>(OWNERS, []);
      return rows.length === skillsOf(index) && rows.every(({ userId }) => userId === user(index).id);
    }),
  );
  expect(answers.filter((right) => !right)).toEqual([]);
});

test('1,000 concurrent statements of 20 actors on 8 connections see only their own rows', async () => {
  const wide = openDatabase(testing.apiUrl, { connections: 8 });
  try {
    const wrong = await Promise.all(
      Array.from({ length: 1_000 }, async (_, at) => {
        const index = (at * 7) % users.length;
        const rows = await as(index, wide)<{ userId: string }>(OWNERS, []);
        const foreign = rows.filter(({ userId }) => userId !== user(index).id).length;
        return foreign > 0 || rows.length !== skillsOf(index);
      }),
    );
    expect(wrong.filter(Boolean)).toEqual([]);
    const left = await Promise.all(Array.from({ length: 16 }, () => whoIs(wide.pool)));
    for (const one of left) expect(one).toMatchObject(NOBODY);
  } finally {
    await wide.close();
  }
});

/** Waits until the server reports this state of the connection. */
async function untilAsleep(backend: number): Promise<void> {
  const [row] = await testing.sql<{ there: boolean }>(
    'select exists (select from pg_stat_activity where pid = $1 and wait_event = $2) as there',
    [backend, 'PgSleep'],
  );
  if (!row?.there) await untilAsleep(backend);
}
