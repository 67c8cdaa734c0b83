import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { readRoleFiles } from '../../../src/services/role-library/read-role-files.ts';
import { seedRoleLibrary } from '../../../src/services/role-library/seed-role-library.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let owner: pg.Client;
beforeEach(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await database.close();
});

const stored = () =>
  database.sql<{ role: string; version: number; titles: string[]; xmin: string }>(
    'select id, role, industry, version, titles, outcomes, metric_ladders, xmin::text from role_library order by industry, role',
  );

test('a migrated database has every role of the files, and seeding again changes nothing', async () => {
  const files = await readRoleFiles();
  const before = await stored();
  expect(before.map(({ role }) => role).sort()).toEqual(files.map(({ role }) => role).sort());
  const nurse = files.find(({ role }) => role === 'Registered Nurse');
  expect(before.find(({ role }) => role === 'Registered Nurse')).toMatchObject({
    titles: nurse?.titles,
    outcomes: nurse?.outcomes,
    metric_ladders: nurse?.metricLadders,
  });
  await seedRoleLibrary(owner);
  expect(await stored()).toEqual(before);
});

test('deletes rows that are not in the files, restores missing or changed ones, and leaves the rest alone', async () => {
  const before = await stored();
  await database.sql(`update role_library set version = 0, outcomes = '["Old."]' where role = 'Chef'`);
  await database.sql(`delete from role_library where role = 'Driver'`);
  await database.sql(
    `insert into role_library (id, role, industry, version, outcomes, processes, tools, patterns, metric_ladders)
     values (gen_random_uuid(), 'Lamplighter', 'Streets', 1, '[]', '[]', '[]', '[]', '[]')`,
  );
  await seedRoleLibrary(owner);
  const after = await stored();
  const content = (rows: typeof before) => rows.map((row) => ({ ...row, xmin: null }));
  expect(content(after)).toEqual(content(before));
  const touched = after.filter(({ xmin }, at) => xmin !== before[at]?.xmin).map(({ role }) => role);
  expect(touched).toEqual(['Chef', 'Driver']);
});

test('a table owner without superuser rights can seed, and no one else', async () => {
  const role = `owner_${Date.now()}`;
  await owner.query(`create role ${role} nologin`);
  try {
    await owner.query(`alter table role_library owner to ${role}; grant usage on schema public to ${role}`);
    await owner.query(`set role ${role}`);
    await expect(seedRoleLibrary(owner)).rejects.toThrow('row-level security');
    await owner.query(`create policy seeding_too on role_library to current_user using (true) with check (true)`);
    await owner.query(`delete from role_library where role = 'Chef'`);
    await seedRoleLibrary(owner);
    expect((await stored()).map((row) => row.role)).toContain('Chef');
  } finally {
    await owner.query('reset role');
    await owner.query(
      `drop policy if exists seeding_too on role_library; reassign owned by ${role} to current_user; drop owned by ${role}`,
    );
    await owner.query(`drop role ${role}`);
  }
});
