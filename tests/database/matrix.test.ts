import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
import { fillTables, insertStatement, type Row } from '../support/fill-tables.ts';

/** A database role and the user it acts for. */
const ACTORS = [
  'owner',
  'colleague',
  'stranger',
  'visitor',
  'api itself',
  'web itself',
  'worker for owner',
  'worker for stranger',
] as const;
type ActorName = (typeof ACTORS)[number];

let database: TestDatabase;
let api: Database;
let client: pg.Client;
let rows: Map<string, Row>;
let users: { ada: TestUser; bob: TestUser; eve: TestUser };

beforeAll(async () => {
  database = await testDatabase();
  api = openDatabase(database.apiUrl);
  const ada = await makeUser(api, 'ada');
  users = { ada, bob: await makeUser(api, 'bob', { tenantId: ada.tenantId }), eve: await makeUser(api, 'eve') };
  rows = await fillTables(database, ada);
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await api?.close();
  await database?.close();
});

/** S(elect) I(nsert) U(pdate) D(elete) that succeed on Ada's row, a dash where they do not, per actor in the order of ACTORS. */
const EXPECTED: Record<string, string> = {
  ...Object.fromEntries(
    [
      'uploads',
      'documents',
      'document_readings',
      'document_changes',
      'merge_questions',
      'review_decisions',
      'work_experiences',
      'achievements',
      'metrics',
      'evidence',
      'achievement_rankings',
      'skills',
      'skill_offers',
      'education',
      'certifications',
      'languages',
      'section_entries',
      'loose_texts',
      'stories',
      'timeline_entries',
      'assets',
      'image_generations',
      'image_placements',
      'entry_pictures',
      'completeness',
      'navigation_entries',
    ].map((table) => [table, 'SIUD ---- ---- ---- ---- ---- SIUD ----']),
  ),
  // Shared by a tenant.
  companies: 'SIUD SIUD ---- ---- ---- ---- SIUD ----',
  company_assets: 'SIUD SIUD ---- ---- ---- ---- SIUD ----',
  logo_lookups: 'SIUD SIUD ---- ---- ---- ---- SIUD ----',
  // The hub of an API process reads for all of its subscribers.
  graph_changes: 'SIUD ---- ---- ---- S--- ---- SIUD ----',
  // The version is read with the session.
  career_graphs: 'S-U- ---- ---- ---- SI-- ---- S-U- ----',
  // Created at sign-up, deleted with the user.
  profiles: 'SIU- ---- ---- ---- -I-- ---- SIU- ----',
  site_settings: 'SIU- ---- ---- ---- -I-- ---- SIU- ----',
  // Written once.
  site_slugs: 'SI-- ---- ---- ---- ---- ---- SI-- ----',
  site_versions: 'SIU- ---- ---- ---- ---- ---- SIU- ----',
  // Written once; passages are deleted with their document.
  statement_versions: 'SI-D ---- ---- ---- ---- ---- SI-D ----',
  // The collector writes events of public sites and can't read them; days are counted for all sites at once.
  events: 'S--- ---- ---- ---- ---- ---- S--- S---',
  event_days: 'S--- ---- ---- ---- ---- ---- SIU- SIU-',
  event_counters: '---- ---- ---- ---- ---- ---- S-U- S-U-',
  visitor_salts: '---- ---- ---- ---- SI-D SI-D ---- ----',
  audit_log: 'SI-- ---- ---- ---- -I-- ---- SI-- ----',
  audit_changes: 'SI-- ---- ---- ---- -I-- ---- SI-- ----',
  // Whoever writes an entry chains it.
  audit_chain: 'SI-- ---- ---- ---- SI-- ---- SI-- ----',
  // A worker sees all runs, to take over from workers that died; the hub reads for all of its subscribers.
  pipeline_runs: 'SIU- ---- ---- ---- S--- ---- SIUD SIUD',
  run_steps: 'SIU- ---- ---- ---- S--- ---- SIU- SIU-',
  run_events: 'SI-- ---- ---- ---- S--- ---- SI-D SI-D',
  // Sign-in happens before there is a current user.
  tenants: 'S--- S--- ---- ---- SIUD ---- S--- ----',
  users: 'S--- ---- ---- ---- SIUD ---- S--- S---',
  // Without the token's hash.
  sessions: 'S--D ---- ---- ---- SIUD ---- ---- ----',
  // A request is identified before there is a current user.
  // A worker sends for everyone, and disables what no longer answers.
  webhooks: 'SIUD ---- ---- ---- ---- ---- S-U- S-U-',
  webhook_deliveries: 'SIU- ---- ---- ---- ---- ---- SIUD SIUD',
  api_keys: 'SIU- ---- ---- ---- S-U- ---- ---- ----',
  // Without the secrets.
  two_factors: 'S--- ---- ---- ---- SIUD ---- S--- ----',
  passkeys: 'S--- ---- ---- ---- SIUD ---- S--- ----',
  accounts: '---- ---- ---- ---- SIUD ---- S--- ----',
  verifications: '---- ---- ---- ---- SIUD ---- ---- ----',
  rate_limits: '---- ---- ---- ---- SIUD ---- ---- ----',
  // The same for every signed-in user.
  role_library: 'S--- S--- S--- ---- ---- ---- S--- S---',
};

test('every table grants every actor exactly what it should', async () => {
  const found: Record<string, string> = {};
  for (const table of rows.keys()) {
    const cells: string[] = [];
    for (const actor of ACTORS) cells.push(await cell(table, actor));
    found[table] = cells.join(' ');
  }
  const sorted = (matrix: Record<string, string>) => Object.entries(matrix).sort(([a], [b]) => a.localeCompare(b));
  expect(sorted(found)).toEqual(sorted(EXPECTED));
});

test('page servers read images that visitors can see, and nothing else', async () => {
  const version = rows.get('site_versions')?.['id'];
  const reached = async (visibility: string) => {
    await client.query('begin');
    await client.query(
      `update site_versions set status = 'published', snapshot = jsonb_build_object('image', $2::text) where id = $1`,
      [version, rows.get('assets')?.['id']],
    );
    await client.query('update site_settings set visibility = $1, published_version_id = $2 where user_id = $3', [
      visibility,
      version,
      users.ada.id,
    ]);
    await become('web itself');
    const images = await client.query('select id from assets');
    await client.query('rollback');
    return images.rowCount;
  };
  expect([await reached('public'), await reached('private')]).toEqual([1, 0]);
});

test('a visitor sees the public version of a public site, but not private ones', async () => {
  const version = rows.get('site_versions')?.['id'];
  const visible = async (visibility: string) => {
    await client.query('begin');
    await client.query('update site_settings set visibility = $1, published_version_id = $2 where user_id = $3', [
      visibility,
      version,
      users.ada.id,
    ]);
    await become('visitor');
    const settings = await client.query('select slug from site_settings');
    const versions = await client.query('select snapshot from site_versions');
    await client.query('rollback');
    return [settings.rowCount, versions.rowCount];
  };
  expect(await visible('public')).toEqual([1, 1]);
  expect(await visible('unlisted')).toEqual([0, 0]);
  expect(await visible('private')).toEqual([0, 0]);
});

async function cell(table: string, actor: ActorName): Promise<string> {
  const row = rows.get(table) ?? {};
  const select = await attempt(
    actor,
    async () => (await client.query(`select 1 from ${table} where ${await identify(table)}`)).rowCount,
  );
  const inserted = await attempt(
    actor,
    async () => (await client.query(insertStatement(table, row))).rowCount,
    `delete from ${table} where ${await identify(table)}`,
  );
  const updated = await attempt(actor, async () => {
    const column = await updatable(table);
    return touches(table, `update ${table} set "${column}" = "${column}"`);
  });
  const deleted = await attempt(actor, () => touches(table, `delete from ${table}`));
  return `${select ? 'S' : '-'}${inserted ? 'I' : '-'}${updated ? 'U' : '-'}${deleted ? 'D' : '-'}`;
}

/** 1 if Ada's row changed, otherwise 0. Other users may change their own rows. */
async function touches(table: string, statement: string): Promise<number> {
  await client.query(statement);
  await client.query(`select set_config('role', 'none', true)`);
  const before = rows.get(table) ?? {};
  const key = keyOf(before);
  const still = await client.query(
    `select 1 from ${table} where "${key}" = $1 and xmin::text <> pg_current_xact_id()::xid::text`,
    [literal(before[key])],
  );
  return still.rowCount === 0 ? 1 : 0;
}

/** Whether the statement touches a row. Refusals by grant or policy count as no; any other error is a fault of this test. */
async function attempt(actor: ActorName, statement: () => Promise<number | null>, prepare?: string): Promise<boolean> {
  await client.query('begin');
  try {
    if (prepare) await client.query(prepare);
    await become(actor);
    return ((await statement()) ?? 0) > 0;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return false;
    throw error;
  } finally {
    await client.query('rollback');
  }
}

async function become(actor: ActorName): Promise<void> {
  const { ada, bob, eve } = users;
  const who = {
    owner: ada,
    colleague: bob,
    stranger: eve,
    'worker for owner': ada,
    'worker for stranger': eve,
    visitor: null,
    'api itself': null,
    'web itself': null,
  }[actor];
  const role =
    actor === 'visitor'
      ? 'app_anon'
      : actor === 'api itself'
        ? 'app_api'
        : actor === 'web itself'
          ? 'app_web'
          : actor.startsWith('worker')
            ? 'app_worker'
            : 'app_user';
  await client.query(
    `select set_config('app.user_id', $1, true), set_config('app.tenant_id', $2, true), set_config('role', $3, true)`,
    [who?.id ?? '', who?.tenantId ?? '', role],
  );
}

/** Identifies Ada's row by columns that the actor may read, because some may not read the key. */
async function identify(table: string): Promise<string> {
  const row = rows.get(table) ?? {};
  const key = keyOf(row);
  const readable = await client.query(`select has_column_privilege(current_user, $1, $2, 'select') as yes`, [
    table,
    key,
  ]);
  return readable.rows[0]?.yes ? `"${key}" = '${literal(row[key])}'` : 'true';
}

const keyOf = (row: Row) => ['user_id', 'id', 'day', 'company_id'].find((name) => name in row) ?? '';

/** A date without a time is read as midnight in the local time zone. */
function literal(value: unknown): string {
  return value instanceof Date ? value.toLocaleDateString('sv') : String(value);
}

async function updatable(table: string): Promise<string> {
  const names = Object.keys(rows.get(table) ?? {});
  const { rows: allowed } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) name where has_column_privilege(current_user, $2, name, 'update')`,
    [names, table],
  );
  return allowed[0]?.name ?? names[0] ?? 'id';
}
