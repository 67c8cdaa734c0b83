import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { asActor } from '../../src/services/database/actor.ts';
import { checkRoute } from '../../src/services/database/check-route.ts';
import { migrate } from '../../src/services/database/migrate.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import { LOGIN_ROLES, type LoginRole, ROLES, roleName, roleUrl } from '../../src/services/database/roles.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';
import { startTemporaryPostgres, type TemporaryPostgres } from '../support/temporary-postgres.ts';

// Roles belong to the whole cluster, so this file has its own.

let postgres: TemporaryPostgres;
let databases: string[] = [];
beforeAll(async () => {
  postgres = await startTemporaryPostgres();
});
afterEach(async () => {
  for (const name of databases) await administrator(`drop database if exists ${name} with (force)`);
  databases = [];
});
afterAll(() => postgres?.stop());

async function run(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}
const administrator = (...statements: string[]) => run(postgres.serverUrl, ...statements);
const at = (database: string, user?: string) =>
  Object.assign(new URL(postgres.serverUrl), {
    pathname: `/${database}`,
    ...(user !== undefined && { username: user, password: 'known' }),
  }).href;

interface Installation {
  name: string;
  prefix: string;
  ownerUrl: string;
  secret: string;
}

/** A database whose owner has these attributes, and nothing else. */
async function installation(prefix: string, attributes = 'createrole'): Promise<Installation> {
  const name = `db_${randomBytes(4).toString('hex')}`;
  await administrator(
    `create role ${name}_owner login ${attributes} password 'known'`,
    `create database ${name} owner ${name}_owner`,
  );
  // The owner of the database does by itself since PostgreSQL 15.
  await run(at(name), `alter schema public owner to ${name}_owner`);
  databases.push(name);
  return { name, prefix, ownerUrl: at(name, `${name}_owner`), secret: `the secret of ${name}, long enough for it` };
}
const setUp = async (one: Installation) => {
  await migrate(one);
  await prepareQueue(one);
};
const urlOf = ({ ownerUrl, secret, prefix }: Installation, role: LoginRole) => roleUrl(ownerUrl, secret, role, prefix);

/** Signs up like the API, and reads as the user. */
async function works(one: Installation): Promise<void> {
  const url = urlOf(one, 'app_api');
  const database = openDatabase({ url, directUrl: url, prefix: one.prefix });
  try {
    const id = crypto.randomUUID();
    const user = await database.prisma.user.create({
      data: { id, tenantId: id, name: 'Ada', email: `${id}@example.com` },
    });
    const actor = { role: 'app_user', userId: user.id, tenantId: user.tenantId } as const;
    expect(await asActor(database, actor, (db) => db.profile.count())).toBe(1);
  } finally {
    await database.close();
  }
}

test('two installations with different prefixes share a cluster and nothing else', async () => {
  const first = await installation('app');
  const second = await installation('staging');
  await setUp(first);
  await setUp(second);
  await works(first);
  await works(second);
  // Neither locks the other out, however often and in whatever order they start.
  await setUp(first);
  await works(second);
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const)
    for (const role of LOGIN_ROLES) {
      const abroad = Object.assign(new URL(urlOf(one, role)), { pathname: `/${other.name}` }).href;
      await expect(run(abroad, 'select from public.users')).rejects.toThrow('permission denied');
      await expect(run(abroad, 'select from bullmq.job')).rejects.toThrow('permission denied');
      await expect(run(abroad, `set role ${roleName(other.prefix, 'app_user')}`)).rejects.toThrow('permission denied');
      await expect(run(abroad, 'create table public.mine (id int)')).rejects.toThrow('permission denied');
    }
  await dropRoles('app', [first]);
  await works(second);
  await setUp(second);
  await dropRoles('staging', [second]);
});

test('an installation with the same prefix and another secret is refused, and the first one goes on', async () => {
  const first = await installation('app');
  await setUp(first);
  const second = await installation('app', 'superuser');
  await expect(setUp(second)).rejects.toThrow(
    `The roles app_api, app_worker and app_web belong to another installation in the same PostgreSQL (database ${first.name})`,
  );
  await works(first);
  // A copy of the same installation is no stranger.
  await setUp({ ...second, secret: first.secret });
  await works(first);
  await works({ ...second, secret: first.secret });
  await dropRoles('app', [first, second]);
});

test('a database that was set up with other names is refused, and renamed on request', async () => {
  const one = await installation('app');
  await setUp(one);
  const other = { ...one, prefix: 'mine' };
  await expect(setUp(other)).rejects.toThrow('Set CURSUS_DB_PREFIX=app, or stop all processes and rename the roles');
  const before = await privileges(one);
  await migrate({ ...other, onOtherPrefix: 'rename' });
  await prepareQueue(other);
  await works(other);
  await expect(works(one)).rejects.toThrow();
  const renamed = await privileges(other);
  expect(renamed.length).toBeGreaterThan(100);
  expect(renamed).toEqual(before.map((line) => line.replaceAll(/\bapp_(?=user|anon|api|worker|web)/g, 'mine_')));
  await dropRoles('mine', [one]);
  await administrator(...ROLES.map((role) => `drop role ${role}`));
});

/** Every privilege and policy in the database that names one of the installation's roles. */
async function privileges({ name, prefix }: Installation): Promise<string[]> {
  const rows = await run(
    at(name),
    `select concat_ws(' ', o.kind, o.name, a.privilege_type, r.rolname) as line from (
       select 'relation' as kind, oid::regclass::text as name, relacl as acl from pg_class
       union all select 'column', attrelid::regclass || '.' || attname, attacl from pg_attribute
       union all select 'function', oid::regprocedure::text, proacl from pg_proc
       union all select 'schema', nspname, nspacl from pg_namespace
       union all select 'database', 'this', datacl from pg_database where datname = current_database()) o
     cross join aclexplode(o.acl) a join pg_roles r on r.oid = a.grantee where r.rolname like '${prefix}\\_%'
     union all select concat_ws(' ', 'policy', polrelid::regclass, polname, r.rolname)
     from pg_policy p cross join unnest(p.polroles) as one(id) join pg_roles r on r.oid = one.id
     order by 1`,
  );
  return rows.map(({ line }) => String(line)).toSorted();
}

async function dropRoles(prefix: string, installations: Installation[]): Promise<void> {
  await administrator(
    ...installations.map(({ name }) => `drop database ${name} with (force)`),
    ...ROLES.map((role) => `drop role ${roleName(prefix, role)}`),
  );
}

describe('an owner without CREATEROLE', () => {
  /** The SQL in the message. */
  const asked = (error: unknown) => {
    const { message } = error as Error;
    expect(message).toMatch(
      /^The user \w+_owner lacks privileges\. Have an administrator run this in the database, and/,
    );
    return message.slice(message.indexOf('\n\n') + 2);
  };
  const failure = (one: Installation) => setUp(one).then(() => null, asked);

  test('is told the SQL for an administrator, which is all that is missing', async () => {
    const one = await installation('spare', 'nocreaterole');
    const sql = (await failure(one)) ?? '';
    const lines = sql.trim().split('\n');
    expect(lines.map((line) => line.replace(/'SCRAM-SHA-256\$4096:[\w+/=$:]+'/, 'SCRAM'))).toEqual([
      ...ROLES.map((role) => `create role ${roleName('spare', role)} nologin noinherit;`),
      'grant spare_user to spare_api;',
      'grant spare_anon to spare_api;',
      'grant spare_anon to spare_web;',
      ...LOGIN_ROLES.map((role) => `alter role ${roleName('spare', role)} with login password SCRAM;`),
    ]);
    expect(await run(one.ownerUrl, `select to_regclass('users') as users`)).toEqual([{ users: null }]);
    await run(at(one.name), sql);
    await setUp(one);
    await works(one);
    // Starting again changes nothing, and needs nobody.
    await setUp(one);
    for (const role of LOGIN_ROLES)
      expect(await run(urlOf(one, role), 'select current_user::text as me')).toEqual([{ me: roleName('spare', role) }]);
    await dropRoles('spare', [one]);
  });

  test('is told exactly what an administrator has prepared wrongly', async () => {
    const one = await installation('spare', 'nocreaterole');
    await run(at(one.name), (await failure(one)) ?? '');
    const version = Number((await administrator('show server_version_num'))[0]?.['server_version_num']);
    await run(
      at(one.name),
      'alter role spare_api inherit',
      'alter role spare_worker bypassrls createdb',
      'revoke spare_user from spare_api',
      ...(version < 160_000
        ? []
        : ['revoke spare_anon from spare_web; grant spare_anon to spare_web with inherit true']),
      `alter role spare_web password 'another'`,
      `alter database ${one.name} owner to postgres`,
      'alter schema public owner to postgres',
    );
    const sql = (await failure(one)) ?? '';
    const lines = sql.replaceAll(`${one.name}_owner`, 'OWNER').replaceAll(one.name, 'DATABASE').trim().split('\n');
    expect(lines.map((line) => line.replace(/'SCRAM-[^']+'/, 'SCRAM'))).toEqual([
      'alter role spare_api with noinherit;',
      'alter role spare_worker with nobypassrls nocreatedb;',
      'grant spare_user to spare_api;',
      ...(version < 160_000 ? [] : ['grant spare_anon to spare_web with inherit false, set true;']),
      'alter role spare_web with login password SCRAM;',
      'grant create on database DATABASE to OWNER;',
      'alter schema public owner to OWNER;',
    ]);
    await run(at(one.name), sql);
    await setUp(one);
    await works(one);
    await dropRoles('spare', [one]);
  });

  test('leaves passwords alone that are configured', async () => {
    const one = await installation('spare', 'nocreaterole');
    await run(at(one.name), (await failure(one)) ?? '', `alter role spare_api password 'known'`);
    await migrate({ ...one, configured: ['app_api'] });
    expect(await run(at(one.name, 'spare_api'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await dropRoles('spare', [one]);
  });
});

test('a process with the connection string of another role says so, and does not start', async () => {
  const one = await installation('spare');
  await setUp(one);
  const check = (url: string, prefix = 'spare') => checkRoute({ url, directUrl: url, prefix }, 'app_api');
  await check(urlOf(one, 'app_api'));
  const wrong = [urlOf(one, 'app_worker'), one.ownerUrl, at(one.name)];
  for (const url of wrong)
    await expect(check(url)).rejects.toThrow(
      `The connection string for spare_api logs in as ${new URL(url).username}. Check the user in it, and CURSUS_DB_PREFIX`,
    );
  await expect(check(urlOf(one, 'app_api'), 'app')).rejects.toThrow('for app_api logs in as spare_api');
  await dropRoles('spare', [one]);
});

test('default privileges of the database, such as those of Supabase, open no table to its other roles', async () => {
  const one = await installation('spare');
  await administrator(`create role ${one.name}_web nologin`);
  await run(
    at(one.name, `${one.name}_owner`),
    `grant usage on schema public to ${one.name}_web`,
    `alter default privileges in schema public grant all on tables to ${one.name}_web`,
    `alter default privileges in schema public grant all on sequences to ${one.name}_web`,
    'create table theirs (id int)',
  );
  await setUp(one);
  await works(one);
  const open = await run(
    at(one.name),
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S')
       and has_table_privilege('${one.name}_web', c.oid, 'select, insert, update, delete, truncate, references, trigger')`,
  );
  // What was there before is not ours.
  expect(open).toEqual([{ relname: 'theirs' }]);
  await dropRoles('spare', [one]);
});

test('where nobody else may connect, the installation works', async () => {
  const one = await installation('app');
  await setUp(one);
  const stranger = await installation('staging');
  await setUp(stranger);
  await administrator(`revoke connect, temporary on database ${one.name} from public`);
  const abroad = Object.assign(new URL(urlOf(stranger, 'app_api')), { pathname: `/${one.name}` }).href;
  await expect(run(abroad, 'listen run_events')).rejects.toThrow('permission denied for database');
  await setUp(one);
  await works(one);
  await dropRoles('app', [one]);
  await dropRoles('staging', [stranger]);
});
