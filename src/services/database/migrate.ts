import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { seedRoleLibrary } from '../role-library/seed-role-library.ts';
import { closeNewTables, listTables } from './close-tables.ts';
import { MigrationFailed } from './migration-failed.ts';
import { migrationSql } from './migration-sql.ts';
import { prepareDatabase } from './prepare-database.ts';
import { prepareRoles, type RoleSettings } from './prepare-roles.ts';
import { renameRoles } from './rename-roles.ts';
import { DEFAULT_PREFIX, type LoginRole } from './roles.ts';

/** The migrations' folder. */
export const MIGRATIONS = path.resolve(import.meta.dirname, '../../../prisma/migrations');

/** Arbitrary, but the same in every process that migrates. */
const LOCK = 7_301_177;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

export interface MigrateInput {
  /** Connection string of the database's owner. */
  ownerUrl: string;
  /** The installation's secret, from which the login roles' passwords are derived. */
  secret: string;
  /** Of the names of the installation's roles. */
  prefix?: string;
  /** Login roles with a connection string of their own. */
  configured?: readonly LoginRole[];
  /** What to do with a database that was set up with another prefix. */
  onOtherPrefix?: 'refuse' | 'rename';
  folder?: string;
}

/** All migrations in order, with the checksums that Prisma computes. */
async function readMigrations(folder: string): Promise<Migration[]> {
  const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Prepares the roles, migrates to the newest schema and fills the role library. Applies each missing migration in its own transaction
 * and records it where `prisma migrate` does. Safe to run from several processes at once.
 *
 * @returns the names of the migrations applied by this call
 */
export async function migrate(input: MigrateInput): Promise<string[]> {
  const {
    ownerUrl,
    secret,
    prefix = DEFAULT_PREFIX,
    configured = [],
    onOtherPrefix = 'refuse',
    folder = MIGRATIONS,
  } = input;
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'cursus-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await prepare(client, { ownerUrl, secret, prefix, configured }, onOtherPrefix);
    const before = await listTables(client);
    await client.query(TABLE);
    const applied = await appliedMigrations(client);
    const fresh: string[] = [];
    for (const migration of await readMigrations(folder)) {
      const before = applied.get(migration.name);
      if (before === undefined) {
        await apply(client, migration, prefix);
        fresh.push(migration.name);
      } else if (before !== migration.checksum) {
        throw new MigrationFailed(
          `Migration ${migration.name} was changed after it was applied. Revert it and write a new one.`,
        );
      }
    }
    await keepPartitions(client);
    await closeNewTables(client, before, prefix);
    await seedRoleLibrary(client);
    return fresh;
  } finally {
    await client.end();
  }
}

/** Everything around the tables: roles, passwords, privileges. Throws with the SQL for an administrator if this user may not do it all. */
async function prepare(client: pg.Client, settings: RoleSettings, onOtherPrefix: 'refuse' | 'rename'): Promise<void> {
  const { prefix } = settings;
  const inUse = await prefixInUse(client);
  const isOther = inUse !== null && inUse !== prefix;
  if (isOther && onOtherPrefix === 'refuse') throw new MigrationFailed(otherPrefix(inUse, prefix));
  const refused = [
    ...(await prepareRoles(client, settings)),
    ...(await prepareDatabase(client, { prefix, isNew: inUse === null })),
  ];
  if (refused.length === 0) return isOther ? renameRoles(client, { from: inUse, to: prefix }) : undefined;
  const { rows } = await client.query<{ me: string }>('select current_user as me');
  throw new MigrationFailed(
    `The user ${rows[0]?.me} lacks privileges. Have an administrator run this in the database, and try again:\n\n${refused.map((one) => `${one};\n`).join('')}`,
  );
}

/** The prefix with which the database was migrated; null for a new one. */
async function prefixInUse(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `select r.rolname as name from pg_policy p, unnest(p.polroles) as one(id) join pg_roles r on r.oid = one.id
     where p.polname = 'self' and p.polrelid = to_regclass('users')`,
  );
  return rows[0]?.name.replace(/_user$/, '') ?? null;
}

const otherPrefix = (inUse: string, prefix: string) =>
  `This database was set up with role names that start with "${inUse}", and CURSUS_DB_PREFIX is "${prefix}". Set CURSUS_DB_PREFIX=${inUse}, or stop all processes and rename the roles: npm run db:migrate -- --rename-roles`;

/**
 * Creates partitions ahead of time, because a month can start without a migration; later events go to the default
 * partition.
 */
async function keepPartitions(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regprocedure('keep_event_partitions()') is not null as known`,
  );
  if (rows[0]?.known) await client.query('select keep_event_partitions()');
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration, prefix: string): Promise<void> {
  await client.query('begin');
  try {
    const before = await listTables(client);
    await client.query(migrationSql(sql, prefix));
    await closeNewTables(client, before, prefix);
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       values ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationFailed(`Migration ${name} could not be applied and was rolled back: ${reason}`, {
      cause: error,
    });
  }
}

/** The same as `prisma migrate` creates, so that both see the same history. */
const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;
