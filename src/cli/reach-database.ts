import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Env } from '../config/env.ts';
import { EmbeddedPostgresFailed } from '../services/embedded-postgres/embedded-postgres-failed.ts';
import { embeddedOwnerUrl } from '../services/embedded-postgres/start-embedded-postgres.ts';
import { openLogger } from '../services/log/logger.ts';
import { openPostgres } from '../start/open-postgres.ts';
import { CommandFailed } from './command-failed.ts';

export interface Reached {
  /** Without a pooler; null if only the connection strings of roles are configured. */
  ownerUrl: string | null;
  /** The installation's secret. */
  secret: string;
  stop(): Promise<void>;
}

/** The configured database, the running embedded one, or one that is started for this command. */
export async function reachDatabase(env: Env, { mayRun = true } = {}): Promise<Reached> {
  try {
    const { directOwnerUrl: ownerUrl, secret, stop } = await openPostgres(env, commandLog());
    return { ownerUrl, secret, stop };
  } catch (error) {
    const isRunning = error instanceof EmbeddedPostgresFailed && error.code === 'already_running';
    if (!isRunning) throw error;
    if (!mayRun) throw new CommandFailed('Stop the server first: a backup is restored into an empty installation.');
    const read = (name: string) => readFile(path.join(env.home, name), 'utf8');
    const account = JSON.parse(await read('postgres.json')) as { port: number; password: string };
    return {
      ownerUrl: embeddedOwnerUrl(account),
      secret: env.secret ?? (await read('secret')).trim(),
      async stop() {},
    };
  }
}

export const commandLog = () =>
  openLogger({ level: 'warn', pretty: process.stderr.isTTY, name: 'cursus', destination: process.stderr });
