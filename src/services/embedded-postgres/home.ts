import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';

/** Creates the folder if missing and checks that it is writable; returns its path without symbolic links. */
export async function openHome(home: string): Promise<string> {
  // When we run as root, the database's user must be able to pass through; secrets are protected by their own mode.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    await mkdir(home, { recursive: true, mode });
    await access(home, constants.W_OK | constants.X_OK);
    return await realpath(home);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EmbeddedPostgresFailed(
      'home_unusable',
      `The folder ${home} cannot be used (${reason}). Make it writable for this user, or set CURSUS_HOME to another folder.`,
      { cause: error },
    );
  }
}

/** The installation's secret, created on the first call and readable by its owner only. */
export async function keepSecret(home: string): Promise<string> {
  const file = path.join(home, 'secret');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept.length >= 32) return kept;
  const secret = randomBytes(32).toString('hex');
  await writePrivately(file, `${secret}\n`);
  return secret;
}

/** Replaces a file atomically, so that a crash never leaves a partial one. */
export async function writePrivately(file: string, content: string): Promise<void> {
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, content, { mode: 0o600 });
  await rename(temporary, file);
}
