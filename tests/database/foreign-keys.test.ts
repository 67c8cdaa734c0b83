import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
import { fillTables, insertStatement, type Row } from '../support/fill-tables.ts';

interface Key {
  table: string;
  column: string;
  parent: string;
  /** Columns of which a row sets only one, this one included. */
  oneOf: string[];
}

let database: TestDatabase;
let api: Database;
let client: pg.Client;
let ada: { user: TestUser; rows: Map<string, Row> };
let eve: { user: TestUser; rows: Map<string, Row> };

beforeAll(async () => {
  database = await testDatabase();
  api = openDatabase(database.apiUrl);
  const users = [await makeUser(api, 'ada'), await makeUser(api, 'eve')] as const;
  ada = { user: users[0], rows: await fillTables(database, users[0]) };
  eve = { user: users[1], rows: await fillTables(database, users[1]) };
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await api?.close();
  await database?.close();
});

test('no row can refer to a row of another user or tenant', async () => {
  const keys = (await foreignKeys()).filter(({ parent }) => !['users', 'tenants'].includes(parent));
  expect(keys.length).toBeGreaterThan(30);
  const open: string[] = [];
  const shut: string[] = [];
  for (const key of keys)
    for (const role of ['app_user', 'app_worker'])
      for (const way of ['insert', 'update'] as const) {
        const name = `${role} ${way} ${key.table}.${key.column}`;
        // The same statement with the user's own row proves that it isn't refused for another reason.
        if (await accepts(role, way, key, ada)) open.push(name);
        if (!(await accepts(role, way, key, eve))) shut.push(name);
      }
  expect(open).toEqual([]);
  const writtenOnce = ['run_events.run_id', 'statement_versions.achievement_id', 'statement_versions.skill_offer_id'];
  expect(shut.toSorted()).toEqual(
    ['app_user', 'app_worker'].flatMap((role) =>
      [...writtenOnce, 'statement_versions.story_id'].map((column) => `${role} update ${column}`),
    ),
  );
});

/** Whether Eve's row can be written with a reference to this person's row. */
async function accepts(role: string, way: 'insert' | 'update', key: Key, to: typeof ada): Promise<boolean> {
  const mine = eve.rows.get(key.table) ?? {};
  const id = 'id' in mine ? 'id' : 'user_id' in mine ? 'user_id' : key.column;
  const changes: Row = {
    ...Object.fromEntries(key.oneOf.map((column) => [column, null])),
    [key.column]: to.rows.get(key.parent)?.['id'],
  };
  const assigned = Object.keys(changes).map((name, at) => `"${name}" = $${at + 1}`);
  const statement =
    way === 'insert'
      ? insertStatement(key.table, { ...mine, ...changes })
      : {
          text: `update ${key.table} set ${assigned.join(', ')} where "${id}" = '${String(mine[id])}'`,
          values: Object.values(changes),
        };
  await client.query('begin');
  try {
    // What is unique is free, so that only the reference can be refused.
    const taken = [way === 'insert' && mine, key.table !== key.parent && ada.rows.get(key.table)];
    for (const row of taken) if (row) await client.query(`delete from ${key.table} where "${id}" = $1`, [row[id]]);
    await client.query(
      `select set_config('app.user_id', $1, true), set_config('app.tenant_id', $2, true), set_config('role', $3, true)`,
      [eve.user.id, eve.user.tenantId, role],
    );
    const { rowCount } = await client.query(statement);
    return rowCount === 1;
  } catch (error) {
    if (error instanceof pg.DatabaseError && ['23503', '42501'].includes(error.code ?? '')) return false;
    throw error;
  } finally {
    await client.query('rollback');
  }
}

const foreignKeys = () =>
  database.sql<Key>(
    `select f.conrelid::regclass::text "table", a.attname "column", f.confrelid::regclass::text parent,
       coalesce((select array_agg(o.attname::text) from pg_constraint c join pg_attribute o on o.attrelid = c.conrelid and o.attnum = any(c.conkey)
         where c.conrelid = f.conrelid and c.contype = 'c' and a.attnum = any(c.conkey) and pg_get_constraintdef(c.oid) like '%num_nonnulls(%= 1%'), '{}') "oneOf"
     from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[cardinality(f.conkey)]
     where f.contype = 'f' and f.connamespace = 'public'::regnamespace and f.conparentid = 0 order by 1, 2`,
  );
