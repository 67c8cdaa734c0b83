import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { seedRoleLibrary } from '../role-library/seed-role-library.ts';
import { LOGIN_ROLES, type LoginRole, rolePassword } from './roles.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../prisma/migrations');

/** Arbitrary, but the same in every process that migrates. */
const LOCK = 7_301_177;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface MigrateInput {
  /** Connection string of the database's owner. */
  ownerUrl: string;
  /** The installation's secret, from which the login roles' passwords are derived. */
  secret: string;
  folder?: string;
}

/** A migration failed, or an applied one was edited since; the database is unchanged. */
export class MigrationFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationFailed';
  }
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
 * Migrates to the newest schema, fills the role library and sets the login roles' passwords. Applies each missing migration in its
 * own transaction and records it where `prisma migrate` does. Safe to run from several processes at once.
 *
 * @returns the names of the migrations applied by this call
 */
export async function migrate({ ownerUrl, secret, folder = FOLDER }: MigrateInput): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'cursus-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const applied = await appliedMigrations(client);
    const fresh: string[] = [];
    for (const migration of await readMigrations(folder)) {
      const before = applied.get(migration.name);
      if (before === undefined) {
        await apply(client, migration);
        fresh.push(migration.name);
      } else if (before !== migration.checksum) {
        throw new MigrationFailed(
          `Migration ${migration.name} was changed after it was applied. Revert it and write a new one.`,
        );
      }
    }
    await keepPartitions(client);
    await seedRoleLibrary(client);
    for (const role of await rolesThere(client))
      await client.query(`alter role ${role} with login password '${rolePassword(secret, role)}'`);
    return fresh;
  } finally {
    await client.end();
  }
}

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

/** The roles that exist: a shortened migrations folder may not have created all of them. */
async function rolesThere(client: pg.Client): Promise<LoginRole[]> {
  const { rows } = await client.query<{ name: string }>('select rolname as name from pg_roles');
  return LOGIN_ROLES.filter((role) => rows.some(({ name }) => name === role));
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
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
