import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';

/** Makes the folder when it is missing and checks that it can be written to; returns it without symbolic links. */
export async function openHome(home: string): Promise<string> {
  // As root the database runs as another user, who must be able to pass through; each secret is closed by its own mode.
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

/** The installation's secret, made on the first call and readable by its owner only. */
export async function keepSecret(home: string): Promise<string> {
  const file = path.join(home, 'secret');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept.length >= 32) return kept;
  const secret = randomBytes(32).toString('hex');
  await writePrivately(file, `${secret}\n`);
  return secret;
}

/** Replaces a file at once, so that a crash leaves the old or the new content and never half of it. */
export async function writePrivately(file: string, content: string): Promise<void> {
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, content, { mode: 0o600 });
  await rename(temporary, file);
}
