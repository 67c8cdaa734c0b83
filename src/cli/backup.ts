import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Env } from '../config/env.ts';
import { asDatabaseOwner } from '../services/backup/privileges.ts';
import { restoreBackup } from '../services/backup/restore-backup.ts';
import { writeBackup } from '../services/backup/write-backup.ts';
import { writePrivately } from '../services/embedded-postgres/home.ts';
import { prepareQueue } from '../services/queue/prepare-queue.ts';
import { checkStore } from '../services/storage/check-store.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import { openFileStore } from '../services/storage/open-file-store.ts';
import { configuredRoles } from '../start/role-urls.ts';
import { CommandFailed } from './command-failed.ts';
import { commandLog, reachDatabase } from './reach-database.ts';

interface Request {
  env: Env;
  file: string;
  /** Null for a backup that isn't encrypted. */
  passphrase: string | null;
}

/** Backs up database and files to one file. The server may be running. */
export async function backUp({ env, file, passphrase }: Request): Promise<void> {
  const { ownerUrl, stop } = await openOwner(env);
  try {
    const store = await openStore(env);
    // A configured secret is kept where it is configured.
    const secret = env.secret === null ? await readFile(path.join(env.home, 'secret'), 'utf8') : null;
    const { rows, files, missing } = await writeBackup({
      ownerUrl,
      store,
      secret: secret?.trim() ?? null,
      out: path.resolve(file),
      passphrase,
    });
    process.stdout.write(`${file}: ${rows['users'] ?? 0} accounts, ${files} files.\n`);
    if (missing.length > 0)
      process.stderr.write(`These files were deleted while the backup was made:\n${missing.join('\n')}\n`);
  } finally {
    await stop();
  }
}

/** Restores a backup into an empty installation, which must not be running. */
export async function restore({ env, file, passphrase }: Request): Promise<void> {
  const { ownerUrl: superuserUrl, stop } = await openOwner(env, { mayRun: false });
  try {
    const ownerUrl = await asDatabaseOwner(superuserUrl);
    const store = await openStore(env);
    const { rows, files } = await restoreBackup({
      file: path.resolve(file),
      passphrase,
      superuserUrl,
      ownerUrl,
      roles: { prefix: env.databasePrefix, configured: configuredRoles(env) },
      store,
      async chooseSecret(kept) {
        if (env.secret !== null) return env.secret;
        if (kept === null)
          throw new CommandFailed('Set CURSUS_SECRET to the secret of the installation that was backed up.');
        await writePrivately(path.join(env.home, 'secret'), `${kept}\n`);
        return kept;
      },
    });
    await prepareQueue({ ownerUrl, prefix: env.databasePrefix });
    process.stdout.write(`Restored ${rows['users'] ?? 0} accounts and ${files} files.\n`);
  } finally {
    await stop();
  }
}

/** The owner sees all rows of the embedded database, and a superuser those of another one. */
async function openOwner(
  env: Env,
  options?: { mayRun: boolean },
): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  const { ownerUrl, stop } = await reachDatabase(env, options);
  if (ownerUrl === null)
    throw new CommandFailed('Set DATABASE_URL: only the owner of the database can read all of it.');
  return { ownerUrl, stop };
}

async function openStore(env: Env): Promise<FileStore> {
  const store = openFileStore(env.storage);
  await checkStore(store, env.storage, commandLog());
  return store;
}
