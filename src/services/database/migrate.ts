import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { seedRoleLibrary } from '../role-library/seed-role-library.ts';
import { LOGIN_ROLES, type LoginRole, rolePassword } from './roles.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../prisma/migrations');

/** Any number: it only has to be the same in every process that migrates. */
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

/** A migration that was applied has since been edited, or one failed; the database is as it was before. */
export class MigrationFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationFailed';
  }
}

/** All migrations in their order, with the checksums that Prisma's own engine computes. */
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
 * Brings the database to the newest schema, fills the role library and gives the login roles their passwords. Applies what is missing, each
 * migration in a transaction of its own, and records it where `prisma migrate` does. Safe to call from many processes at once.
 *
 * @returns the names of the migrations that were applied now
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
          `Migration ${migration.name} was changed after it had been applied. Put it back and write a new one.`,
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

/** Months begin without anybody migrating, so there are always some ahead; what comes after those goes into the default. */
async function keepPartitions(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regprocedure('keep_event_partitions()') is not null as known`,
  );
  if (rows[0]?.known) await client.query('select keep_event_partitions()');
}

/** A folder of migrations that ends early has made fewer. */
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

/** As `prisma migrate` makes it, so that both see the same history. */
const TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;
