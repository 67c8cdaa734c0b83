import { chown, mkdir, readFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';
import { runProgram } from './run-program.ts';

export const OWNER = 'cursus';
export const DATABASE = 'cursus';

interface DataFolder {
  folder: string;
  binaries: Binaries;
  account: Account;
}

/** Returns `ready` for data of our version, or `nothing`. Throws for anything else and changes nothing. */
export async function inspectDataFolder(folder: string, majorVersion: string): Promise<'ready' | 'nothing'> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries.length === 0) return 'nothing';
  const version = (await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  const complete = version !== '' && entries.includes('global') && entries.includes('base');
  if (!complete)
    throw new EmbeddedPostgresFailed(
      'data_incomplete',
      `The folder ${folder} is not a complete PostgreSQL data folder (${version === '' ? 'PG_VERSION is missing' : 'base or global is missing'}). Nothing was changed. Restore a backup, or move the folder away to start fresh.`,
    );
  if (version !== majorVersion)
    throw new EmbeddedPostgresFailed(
      'other_version',
      `The data in ${folder} was written by PostgreSQL ${version}; this version of Cursus ships PostgreSQL ${majorVersion}, which can't read it. Nothing was changed. Start the version of Cursus that wrote it and transfer the data with pg_dump, or set CURSUS_HOME to a new folder.`,
    );
  return 'ready';
}

/**
 * Creates the cluster and its database next to the final location and moves it there once complete, so that a crash in between leaves
 * nothing that could be mistaken for data.
 */
export async function makeDataFolder({ folder, binaries, account }: DataFolder, password: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFile = `${unfinished}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.ids) for (const file of [unfinished, passwordFile]) await chown(file, account.ids.uid, account.ids.gid);
  try {
    await runProgram(account, binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--no-instructions',
      // The same sort order and encoding on every system, whatever locales it has.
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]);
    await runSingleUser({ folder: unfinished, binaries, account }, `create database ${DATABASE}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
  // An empty folder may be in the way, such as one created as a mount point.
  await rmdir(folder).catch(() => {});
  await rename(unfinished, folder);
}

/** Sets a new owner password without a running server, for when the file with the old one is lost. */
export async function resetPassword(data: DataFolder, password: string): Promise<void> {
  await runSingleUser(data, `alter role ${OWNER} password '${password}'`);
}

async function runSingleUser({ folder, binaries, account }: DataFolder, statement: string): Promise<void> {
  const settings = ['-c', 'log_min_messages=fatal', '-c', 'exit_on_error=on'];
  await runProgram(account, binaries.postgres, ['--single', '-D', folder, ...settings, 'postgres'], `${statement}\n`);
}
