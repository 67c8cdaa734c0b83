import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../src/services/database/migrate.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations');

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'cursus-migrations-'));
  await cp(MIGRATIONS, folder, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await database.close();
});

const add = async (name: string, sql: string) => {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, 'migration.sql'), sql);
};
const run = () => migrate({ ownerUrl: database.ownerUrl, secret: database.secret, folder });

test('applies what is missing, once, however many processes start at the same time', async () => {
  await add('20990101000000_more', 'create table more (id int); alter table more enable row level security;');
  const results = await Promise.all([run(), run(), run()]);
  expect(results.flat()).toEqual(['20990101000000_more']);
  expect(await run()).toEqual([]);
  const [row] = await database.sql(
    `select applied_steps_count, finished_at is not null done from _prisma_migrations where migration_name like '%more'`,
  );
  expect(row).toEqual({ applied_steps_count: 1, done: true });
});

test('a failed migration leaves nothing behind and can be fixed', async () => {
  await add('20990101000000_more', 'create table more (id int); select 1 / 0;');
  await expect(run()).rejects.toThrow(
    'Migration 20990101000000_more could not be applied and was rolled back: division by zero',
  );
  expect(await database.sql(`select to_regclass('more')`)).toEqual([{ to_regclass: null }]);
  await add('20990101000000_more', 'create table more (id int);');
  expect(await run()).toEqual(['20990101000000_more']);
});

test('a migration that was changed after it had been applied is refused by name', async () => {
  await add('20990101000000_more', 'create table more (id int);');
  await run();
  await add('20990101000000_more', 'create table more (id bigint);');
  await expect(run()).rejects.toThrow('Migration 20990101000000_more was changed after it was applied.');
});

test("the login roles can log in only with this installation's passwords", async () => {
  const connect = async (connectionString: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    const { rows } = await client.query('select current_user');
    await client.end();
    return rows[0].current_user;
  };
  expect(await connect(database.apiUrl)).toBe('app_api');
  expect(await connect(database.workerUrl)).toBe('app_worker');
  await expect(connect(Object.assign(new URL(database.apiUrl), { password: 'guess' }).href)).rejects.toThrow(
    'password authentication failed',
  );
});
