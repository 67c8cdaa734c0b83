import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());

/** Only the database owner can read the migrator's history; a test below checks that. */
const HISTORY = '_prisma_migrations';

test('every table has row-level security, forced, and a policy', async () => {
  const unprotected = await database.sql(
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> $1
       and not (c.relrowsecurity and c.relforcerowsecurity
         -- A partition is reached through its parent; without a policy of its own it is closed to everyone else.
         and (c.relispartition or exists (select 1 from pg_policy p where p.polrelid = c.oid)))`,
    [HISTORY],
  );
  expect(unprotected).toEqual([]);
});

test('no application role can bypass it', async () => {
  const roles = await database.sql(
    `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit, rolcanlogin from pg_roles where rolname like 'app\\_%' order by 1`,
  );
  const powerless = {
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolinherit: false,
  };
  expect(roles).toEqual([
    { rolname: 'app_anon', ...powerless, rolcanlogin: false },
    { rolname: 'app_api', ...powerless, rolcanlogin: true },
    { rolname: 'app_user', ...powerless, rolcanlogin: false },
    { rolname: 'app_web', ...powerless, rolcanlogin: true },
    { rolname: 'app_worker', ...powerless, rolcanlogin: true },
  ]);
  const memberships = await database.sql(
    `select m.rolname member, r.rolname of from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
     where m.rolname like 'app\\_%' order by 1, 2`,
  );
  expect(memberships).toEqual([
    { member: 'app_api', of: 'app_anon' },
    { member: 'app_api', of: 'app_user' },
    { member: 'app_web', of: 'app_anon' },
  ]);
});

test('nothing is granted to PUBLIC, and the migration history to no role', async () => {
  const open = await database.sql(
    `select c.relname, a.grantee::regrole::text from pg_class c, aclexplode(c.relacl) a
     where c.relnamespace = 'public'::regnamespace and (a.grantee = 0 or c.relname = $1 and a.grantee <> c.relowner)`,
    [HISTORY],
  );
  expect(open).toEqual([]);
});

test("no function or view runs with its owner's rights", async () => {
  const functions = await database.sql(
    `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
  );
  const views = await database.sql(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
       and not coalesce(reloptions @> array['security_invoker=true'], false)`,
  );
  expect({ functions, views }).toEqual({ functions: [], views: [] });
});

test('users, visitors and pages cannot reach passwords, sessions or the queue', async () => {
  const reachable = await database.sql(
    `select r.rolname, c.oid::regclass::text from pg_roles r, pg_class c
     where r.rolname in ('app_user', 'app_anon', 'app_web') and c.relkind in ('r', 'p', 'v')
       and (c.relname in ('accounts', 'verifications', 'rate_limits') or (c.relname = 'sessions' and r.rolname <> 'app_user')
         or c.relnamespace = to_regnamespace('bullmq'))
       and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete')`,
  );
  expect(reachable).toEqual([]);
  // Users see their own sessions, but no token's hash, and can only end them.
  const [sessions] = await database.sql(
    `select has_column_privilege('app_user', 'sessions', 'token', 'select, insert, update') as token,
       has_any_column_privilege('app_user', 'sessions', 'insert, update') as writing`,
  );
  expect(sessions).toEqual({ token: false, writing: false });
  // Nor a secret that codes are made from.
  const secrets = await database.sql(
    `select r.rolname, a.attname from pg_roles r, pg_attribute a where r.rolname like 'app\\_%' and r.rolname <> 'app_api'
       and a.attrelid = 'two_factors'::regclass and a.attname in ('secret', 'backup_codes')
       and has_column_privilege(r.oid, a.attrelid, a.attnum, 'select, insert, update')`,
  );
  expect(secrets).toEqual([]);
});

test('every foreign key has an index', async () => {
  const bare = await database.sql(
    `select c.conrelid::regclass::text, c.conname from pg_constraint c
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conparentid = 0 and not exists (
       -- The last column of a key is an id, so few rows have the same.
       select 1 from pg_index i where i.indrelid = c.conrelid
         and (i.indkey[0] = c.conkey[cardinality(c.conkey)] or (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey))`,
  );
  expect(bare).toEqual([]);
});
