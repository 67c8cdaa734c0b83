import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { ACCOUNT_TABLES } from '../../../src/services/archive/account-tables.ts';
import { signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { PLAIN_SAMPLE } from '../ingest/sample-resume.ts';
import { exportAs } from './export-harness.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let eve: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker();
  [ada, eve] = [await signUp(at), await signUp(at)];
  for (const user of [ada, eve]) await at.ingest(user, PLAIN_SAMPLE);
});
afterAll(() => at?.close());

test('the archive has every row and file of the account, nobody else’s, and no keys', async () => {
  await at.test.sql(
    `insert into two_factors (id, user_id, secret, backup_codes) values (gen_random_uuid(), $1, 'S3CRET', 'B4CKUP')`,
    [ada.userId],
  );
  await exportAs(at, ada, 'TEXT');
  const { run, bytes, headers } = await exportAs(at, ada, 'ARCHIVE');
  expect(run).toMatchObject({ status: 'SUCCEEDED', error: null, exportFile: { mediaType: 'application/zip' } });
  expect(headers.get('content-disposition')).toContain('-cursus.zip');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(run.exportFile?.checksum);
  const parts = unzipSync(bytes);
  const rowsOf = (table: string) =>
    JSON.parse(strFromU8(parts[`rows/${table}.json`] ?? new Uint8Array())) as { id: string }[];
  const summary = JSON.parse(strFromU8(parts['account.json'] ?? new Uint8Array())) as {
    account: { email: string };
    rows: Record<string, number>;
    files: string[];
    missing: string[];
  };
  const [owner] = await at.test.sql<{ email: string; tenant_id: string }>('select * from users where id = $1', [
    ada.userId,
  ]);
  expect(summary).toMatchObject({ account: { email: owner?.email }, missing: [] });
  for (const table of Object.keys(ACCOUNT_TABLES)) {
    const column = ['companies', 'company_assets', 'logo_lookups'].includes(table) ? 'tenant_id' : 'user_id';
    const stored = await at.test.sql<{ id?: string }>(`select * from ${table} where ${column} = $1`, [
      column === 'tenant_id' ? owner?.tenant_id : ada.userId,
    ]);
    const archived = rowsOf(table);
    expect({ table, count: archived.length }).toEqual({ table, count: summary.rows[table] });
    // The run continues and records events after its rows have been written.
    if (['pipeline_runs', 'run_steps', 'run_events', 'assets', 'audit_log'].includes(table)) continue;
    expect({ table, ids: archived.map(({ id }) => id).toSorted() }).toEqual({
      table,
      ids: stored.map(({ id }) => id).toSorted(),
    });
  }
  expect(rowsOf('achievements').length).toBeGreaterThan(4);
  expect(rowsOf('pipeline_runs').length).toBeGreaterThan(5);
  expect(rowsOf('audit_log').length).toBeGreaterThan(0);
  const [document] = await at.test.sql<{ id: string }>('select id from documents where user_id = $1', [ada.userId]);
  expect(strFromU8(parts[`documents/${document?.id}/resume.txt`] ?? new Uint8Array())).toBe(PLAIN_SAMPLE);
  const everything = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
  expect(everything).not.toContain(eve.userId);
  expect(everything).not.toContain(ada.token);
  expect(rowsOf('two_factors')).toMatchObject([{ verified: true }]);
  expect(rowsOf('accounts').map((row) => Object.keys(row).toSorted())).toEqual([
    ['account_id', 'created_at', 'id', 'provider_id', 'updated_at', 'user_id'],
  ]);
  expect(everything).not.toMatch(/S3CRET|B4CKUP/u);
});

test('no table of the user is missing', async () => {
  const KEYS = ['sessions', 'api_keys', 'users'];
  const tables = await at.test.sql<{ name: string }>(
    `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attname in ('user_id', 'tenant_id')`,
  );
  expect(Object.keys(ACCOUNT_TABLES).toSorted()).toEqual(
    tables
      .map(({ name }) => name)
      .filter((name) => !KEYS.includes(name))
      .toSorted(),
  );
});
