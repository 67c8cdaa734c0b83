import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { migrationSql } from '../../src/services/database/migration-sql.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../prisma/migrations');

async function migrations(): Promise<{ name: string; sql: string }[]> {
  const names = (await readdir(FOLDER, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    names.map(async ({ name }) => ({ name, sql: await readFile(path.join(FOLDER, name, 'migration.sql'), 'utf8') })),
  );
}

test('no migration creates, changes or joins roles, whose names belong to the installation', async () => {
  for (const { name, sql } of await migrations()) {
    const executed = migrationSql(sql, 'other');
    // Comments and the names of functions and settings are left: app_user_id(), app.user_id.
    const statements = executed.replace(/--.*$/gm, '');
    expect([name, statements.match(/\bapp_(?!user_id\b|tenant_id\b)\w+|\b(?:create|alter|drop)\s+role\b/gi)]).toEqual([
      name,
      null,
    ]);
    expect([name, statements.match(/\bgrant\s+[^;]*?\bother_\w+\s*(?:,\s*other_\w+\s*)*to\b/gi)]).toEqual([name, null]);
  }
});

test('with the default names, everything but the roles is executed as it is written', async () => {
  const changed = (await migrations()).filter(({ sql }) => migrationSql(sql, 'app') !== sql).map(({ name }) => name);
  expect(changed).toEqual(['20261123090000_foundation', '20261124003500_web_role']);
});

/** Applied already, so they can't change. */
const FILTERED = [
  '20261128100000_graph_changes',
  '20261128150000_document_readings',
  '20261128160000_grounded_words',
  '20261128183000_grounded_headline',
  '20261129103000_api_key_slots',
];

test('a migration that changes rows suspends forced row-level security, which would hide them from the owner', async () => {
  const statement = /^(?:UPDATE|DELETE FROM|INSERT INTO)\s+"?(\w+)"?/gmu;
  const hidden = (await migrations()).flatMap(({ name, sql }) =>
    [...sql.matchAll(statement)]
      .map(([, table = '']) => table)
      .filter((table) => !new RegExp(`ALTER TABLE "?${table}"? NO FORCE ROW LEVEL SECURITY`, 'u').test(sql))
      .map(() => name),
  );
  expect([...new Set(hidden)]).toEqual(FILTERED);
});
