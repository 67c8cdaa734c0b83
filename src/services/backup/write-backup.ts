import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Pack, pack } from 'tar-stream';
import { USER_FOLDERS } from '../account/user-folders.ts';
import { FileMissing, type FileStore } from '../storage/file-store.ts';
import { requireAllRows } from './privileges.ts';
import { seal } from './sealed-stream.ts';
import { columnList, readTables, type Table } from './tables.ts';

/** The first entry of a backup. */
export interface Manifest {
  format: 1;
  createdAt: string;
  /** Applied migrations, in order. */
  migrations: string[];
  tables: Table[];
  /** The installation's secret; null if it is configured, and so kept elsewhere. */
  secret: string | null;
}

/** The last entry: without it, the backup is incomplete. */
export interface Summary {
  rows: Record<string, number>;
  files: number;
  /** Keys of files that rows refer to and that were gone, because they were deleted while the backup was made. */
  missing: string[];
}

export interface BackupInput {
  /** As a role that row security doesn't apply to: a superuser, or one with BYPASSRLS. */
  ownerUrl: string;
  store: FileStore;
  secret: string | null;
  out: string;
  /** Encrypts the backup. */
  passphrase: string | null;
}

/**
 * Writes database and files to one file (tar, compressed, encrypted on request), while everything goes on running. The database is
 * copied from one snapshot, and then the files: they are never changed, and are stored before the rows that refer to them.
 *
 * @throws BackupRefused
 */
export async function writeBackup({ ownerUrl, store, secret, out, passphrase }: BackupInput): Promise<Summary> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'cursus-backup' });
  await client.connect();
  const spool = await mkdtemp(path.join(tmpdir(), 'cursus-backup-'));
  const unfinished = `${out}.unfinished`;
  try {
    await requireAllRows(client);
    await client.query('begin isolation level repeatable read read only');
    const tables = await readTables(client);
    const archive = pack();
    const compressed = archive.pipe(createGzip());
    const target = createWriteStream(unfinished, { mode: 0o600 });
    const written = passphrase === null ? pipeline(compressed, target) : pipeline(seal(compressed, passphrase), target);
    const work = async () => {
      const manifest: Manifest = {
        format: 1,
        createdAt: new Date().toISOString(),
        migrations: await appliedMigrations(client),
        tables,
        secret,
      };
      await addJson(archive, 'manifest.json', manifest);
      const rows: Record<string, number> = {};
      for (const table of tables) rows[table.name] = await addTable(archive, client, table, spool);
      const referred = await storageKeys(client, tables);
      await client.query('commit');
      const { files, missing } = await addFiles(archive, store, referred);
      const summary: Summary = { rows, files, missing };
      await addJson(archive, 'summary.json', summary);
      archive.finalize();
      return summary;
    };
    const [summary] = await Promise.all([
      work().catch((error: unknown) => {
        archive.destroy(error as Error);
        compressed.destroy(error as Error);
        throw error;
      }),
      written,
    ]);
    await rename(unfinished, out);
    return summary;
  } finally {
    await client.end();
    await rm(spool, { recursive: true, force: true });
    await rm(unfinished, { force: true });
  }
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select migration_name as name from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  return rows.map(({ name }) => name);
}

/** By way of a file, because tar wants to know the size first. @returns the number of rows */
async function addTable(archive: Pack, client: pg.Client, table: Table, spool: string): Promise<number> {
  const file = path.join(spool, table.name);
  const copy = client.query(copyTo(`copy (select ${columnList(table)} from "${table.name}") to stdout`));
  await pipeline(copy, createWriteStream(file));
  const { size } = await stat(file);
  await addStream(archive, { name: `database/${table.name}`, size }, createReadStream(file));
  await rm(file);
  return copy.rowCount;
}

async function storageKeys(client: pg.Client, tables: Table[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { name, keys } of tables)
    for (const column of keys) {
      const { rows } = await client.query<{ key: string }>(
        `select distinct "${column}" as key from "${name}" where "${column}" is not null`,
      );
      for (const { key } of rows) found.add(key);
    }
  return found;
}

async function addFiles(archive: Pack, store: FileStore, referred: Set<string>) {
  const missing = new Set(referred);
  let files = 0;
  for (const folder of USER_FOLDERS)
    for (const key of await store.list(folder)) {
      const size = await store.size(key);
      if (size === null) continue;
      const stream = await store.stream(key).catch((error: unknown) => {
        if (error instanceof FileMissing) return null;
        throw error;
      });
      if (stream === null) continue;
      await addStream(archive, { name: `files/${key}`, size }, stream);
      missing.delete(key);
      files += 1;
    }
  // Tickets of uploads that have not arrived.
  for (const key of missing) if (key.startsWith('incoming/')) missing.delete(key);
  return { files, missing: [...missing] };
}

async function addStream(archive: Pack, header: { name: string; size: number }, source: Readable): Promise<void> {
  await pipeline(source, archive.entry(header));
}

async function addJson(archive: Pack, name: string, value: object): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    archive.entry({ name }, JSON.stringify(value), (error) => (error ? reject(error) : resolve())),
  );
}
