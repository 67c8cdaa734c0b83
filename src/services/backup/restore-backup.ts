import { createReadStream } from 'node:fs';
import { cp, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { extract } from 'tar-stream';
import { type MigrateInput, MIGRATIONS, migrate } from '../database/migrate.ts';
import type { FileStore } from '../storage/file-store.ts';
import { BackupRefused } from './backup-refused.ts';
import { requireAllRows, skipTriggers } from './privileges.ts';
import { isSealed, unseal } from './sealed-stream.ts';
import { columnList } from './tables.ts';
import type { Manifest, Summary } from './write-backup.ts';

export interface RestoreInput {
  file: string;
  passphrase: string | null;
  /** A superuser's connection to an empty database, for its rows. */
  superuserUrl: string;
  /** Of the database's owner, to whom the schema will belong. */
  ownerUrl: string;
  /** Names of the installation's roles, which needn't be those of the installation that was backed up. */
  roles?: Pick<MigrateInput, 'prefix' | 'configured'>;
  store: FileStore;
  /** Gets the secret of the backup before anything is restored, and returns the one to use. */
  chooseSecret(kept: string | null): Promise<string>;
}

/**
 * Restores a backup into an empty database: first the schema of that time, then rows and files, then newer migrations. All rows are
 * committed together, after the whole backup was read; a damaged or incomplete one restores none.
 *
 * @throws BackupRefused
 */
export async function restoreBackup(input: RestoreInput): Promise<Summary> {
  const { superuserUrl, ownerUrl } = input;
  const client = new pg.Client({ connectionString: superuserUrl, application_name: 'cursus-restore' });
  await client.connect();
  try {
    await requireAllRows(client);
    await refuseUsed(client);
    await client.query('begin');
    // They did their work when the rows were written.
    await skipTriggers(client);
    const entries = extract();
    const reading = pipeline(Readable.from(await opened(input)), createGunzip(), entries);
    // Reported by the loop below, too.
    reading.catch(() => {});
    let manifest: Manifest | null = null;
    let summary: Summary | null = null;
    let secret = '';
    for await (const source of entries) {
      const { name, size } = source.header;
      // An entry is a stream of streamx, which S3's client doesn't take for a stream.
      const entry = Readable.from(source);
      if (name === 'manifest.json') {
        manifest = JSON.parse(await textOf(entry)) as Manifest;
        secret = await input.chooseSecret(manifest.secret);
        await migrateTo(manifest, input, secret);
      } else if (manifest === null) throw new BackupRefused('This is not a backup of Cursus.');
      else if (name === 'summary.json') summary = JSON.parse(await textOf(entry)) as Summary;
      else if (name.startsWith('database/'))
        await restoreTable(client, manifest, name.slice('database/'.length), entry);
      else if (name.startsWith('files/'))
        await input.store.put(name.slice('files/'.length), entry, { contentType: 'application/octet-stream', size });
      else entry.resume();
    }
    await reading;
    if (summary === null) throw new BackupRefused('The backup is incomplete: its end is missing.');
    await client.query('commit');
    await migrate({ ownerUrl, secret, ...input.roles });
    return summary;
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') === true || /tar|unexpected end/i.test(String(error)))
      throw new BackupRefused('The backup is damaged or incomplete.', { cause: error });
    throw error;
  } finally {
    await client.end();
  }
}

async function opened({ file, passphrase }: RestoreInput): Promise<AsyncIterable<Uint8Array>> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(64), 0, 64, 0);
  await handle.close();
  const source = createReadStream(file);
  if (!isSealed(buffer)) return source;
  if (passphrase === null)
    throw new BackupRefused('The backup is encrypted. Set CURSUS_BACKUP_PASSPHRASE to its passphrase.');
  return unseal(source, passphrase);
}

async function refuseUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('public.users') is not null as known`);
  if (rows[0]?.known !== true) return;
  const users = await client.query('select 1 from users limit 1');
  if (users.rowCount !== 0)
    throw new BackupRefused('The database has users. Restore into an empty one: nothing was changed.');
}

/** Migrates to the schema of the backup. */
async function migrateTo(manifest: Manifest, { ownerUrl, roles }: RestoreInput, secret: string): Promise<void> {
  const ours = new Set(await readdir(MIGRATIONS));
  const newer = manifest.migrations.filter((name) => !ours.has(name));
  if (newer.length > 0)
    throw new BackupRefused('The backup is from a newer version of Cursus. Restore it with that version.');
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-migrations-'));
  try {
    for (const name of manifest.migrations)
      await cp(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true });
    await migrate({ ownerUrl, secret, ...roles, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function restoreTable(client: pg.Client, manifest: Manifest, name: string, source: Readable) {
  const table = manifest.tables.find((one) => one.name === name);
  if (table === undefined) throw new BackupRefused(`The backup contains an unknown table: ${name}.`);
  // Migrations fill some, such as the role library.
  await client.query(`delete from "${name}"`);
  await pipeline(source, client.query(copyFrom(`copy "${name}" (${columnList(table)}) from stdin`)));
}

async function textOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts).toString();
}
