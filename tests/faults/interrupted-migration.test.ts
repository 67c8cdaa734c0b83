import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { emptyDatabase, testDatabase, type TestDatabase } from '../support/database.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(240));

const ROOT = path.resolve(import.meta.dirname, '../..');
let database: TestDatabase;
let whole: TestDatabase;
beforeAll(async () => {
  [database, whole] = await Promise.all([emptyDatabase(), testDatabase()]);
});
afterAll(() => Promise.all([database?.close(), whole?.close()]));

function start() {
  const { ownerUrl: DATABASE_URL, secret: CURSUS_SECRET } = database;
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/db-migrate.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATABASE_URL, CURSUS_SECRET },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, exited: once(child, 'exit'), said: text(child.stdout) };
}

const applied = async (at: TestDatabase): Promise<number> => {
  const [row] = await at.sql<{ count: number }>(
    `select case when to_regclass('_prisma_migrations') is null then 0
       else (xpath('//count/text()', query_to_xml('select count(*) from _prisma_migrations where finished_at is not null', false, true, '')))[1]::text::int
       end as count`,
  );
  return row?.count ?? 0;
};

const catalog = (at: TestDatabase) =>
  at.sql(
    `select 'column' as kind, table_name || '.' || column_name as name, data_type || coalesce(column_default, '') || is_nullable as what
       from information_schema.columns where table_schema = 'public'
     union all select 'policy', tablename || '.' || policyname, coalesce(qual, '') || coalesce(with_check, '') || roles::text from pg_policies
     union all select 'grant', table_name || '.' || grantee, string_agg(privilege_type, ',' order by privilege_type)
       from information_schema.role_table_grants where table_schema = 'public' and grantee like 'app%' group by table_name, grantee
     union all select 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
     union all select 'role library', count(*)::text, '' from role_library
     order by 1, 2, 3`,
  );

test('a migration that is killed again and again completes in the end, and nothing is missing', async () => {
  const all = (await readdir(path.join(ROOT, 'prisma/migrations'), { withFileTypes: true })).filter((one) =>
    one.isDirectory(),
  ).length;
  const reached: number[] = [];
  for (let part = 0; part < 4; part += 1) {
    const target = Math.ceil((all * (part + Math.random())) / 4);
    const migrating = start();
    while (migrating.child.exitCode === null && (await applied(database)) < target) await pause(1);
    await pause(Math.random() * 20);
    migrating.child.kill('SIGKILL');
    await migrating.exited;
    reached.push(await applied(database));
  }
  expect(reached[0]).toBeLessThan(all);
  expect(reached).toEqual(reached.toSorted((a, b) => a - b));
  const last = start();
  expect((await last.exited)[0]).toBe(0);
  expect(await applied(database)).toBe(all);
  const again = start();
  await again.exited;
  expect(await again.said).toBe('Nothing to migrate.\n');
  expect(await catalog(database)).toEqual(await catalog(whole));
});
