import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../log/logger.ts';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { DATABASE, inspectDataFolder, makeDataFolder, OWNER, resetPassword } from './data-folder.ts';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';
import { freePort } from './free-port.ts';
import { keepSecret, openHome, writePrivately } from './home.ts';
import { lockInstance } from './instance-lock.ts';
import { findOrphan, type PostmasterSettings, startPostmaster, stopPostmaster } from './postmaster.ts';

export interface EmbeddedPostgres {
  /** The owner's connection string, password included. */
  ownerUrl: string;
  /** The installation's secret, stored in the home folder. */
  secret: string;
  /** Whether this start created the data. */
  fresh: boolean;
  /** Stops the server, whose clients must have disconnected, and releases the folder. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresSettings {
  /** Home folder: data in `postgres`, port and password in `postgres.json`, the secret in `secret`. */
  home: string;
  log: Logger;
  /** Called once when the server has exited and can't be restarted. */
  onLost?: (error: Error) => void;
}

/**
 * Starts our own PostgreSQL on the loopback address, with the data of the last start if there are any. Restarts it if it exits on its
 * own. Throws {@link EmbeddedPostgresFailed}.
 */
export async function startEmbeddedPostgres({
  home: wantedHome,
  log,
  onLost,
}: EmbeddedPostgresSettings): Promise<EmbeddedPostgres> {
  const home = await openHome(wantedHome);
  const lock = await lockInstance(home);
  try {
    const binaries = await findBinaries();
    const folder = path.join(home, 'postgres');
    const found = await inspectDataFolder(folder, binaries.majorVersion);
    const account = await chooseAccount(folder, [binaries.postgres]);
    const orphan = await findOrphan(folder);
    if (orphan !== null) {
      log.warn(`a previous start left its database running (process ${orphan}); stopping it`);
      await stopPostmaster(orphan);
    }
    const kept = await readKept(home);
    const password = kept?.password ?? randomBytes(24).toString('base64url');
    const data = { folder, binaries, account };
    if (found === 'nothing') await makeDataFolder(data, password);
    else if (!kept) await resetPassword(data, password);
    const logFile = path.join(home, 'postgres.log');
    const server = await startOnFreePort({ ...data, logFile, port: await freePort(kept?.port ?? null) });
    const { port } = server.settings;
    if (kept?.port !== port || kept.password !== password)
      await writePrivately(path.join(home, 'postgres.json'), `${JSON.stringify({ port, password })}\n`);
    const supervised = supervise(server, log, onLost);
    return {
      ownerUrl: embeddedOwnerUrl({ port, password }),
      secret: await keepSecret(home),
      fresh: found === 'nothing',
      async stop() {
        await supervised.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The owner's connection string of the embedded server, from what `postgres.json` contains while it runs. */
export const embeddedOwnerUrl = ({ port, password }: { port: number; password: string }): string =>
  `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`;

/** Port and password of the previous start; null if there was none or the file is lost. */
async function readKept(home: string): Promise<{ port: number; password: string } | null> {
  try {
    const kept = JSON.parse(await readFile(path.join(home, 'postgres.json'), 'utf8')) as Record<string, unknown>;
    return typeof kept.port === 'number' && typeof kept.password === 'string'
      ? { port: kept.port, password: kept.password }
      : null;
  } catch {
    return null;
  }
}

interface RunningServer {
  child: ChildProcess;
  settings: PostmasterSettings;
}

/**
 * The port may be taken between the check and the start, and a killed server's last connections may still hold its
 * memory.
 */
async function startOnFreePort(settings: PostmasterSettings): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { child: await startPostmaster(settings), settings };
    } catch (error) {
      const reason = error instanceof EmbeddedPostgresFailed ? error.message : '';
      if (attempt < 20 && reason.includes('shared memory block')) await pause(200);
      else if (attempt < 5 && /address already in use|could not create any TCP/i.test(reason))
        settings = { ...settings, port: await freePort(null) };
      else throw error;
    }
  }
}

/** Restarts within this time count as one breakdown. */
const BREAKDOWN_MS = 60_000;
const MOST_RESTARTS = 5;

function supervise(server: RunningServer, log: Logger, onLost?: (error: Error) => void): { stop(): Promise<void> } {
  let child = server.child;
  let stopping = false;
  let restarting: Promise<void> | null = null;
  const restarts: number[] = [];
  // Whatever ends this process, tell the server to stop; there is no time to wait for it.
  const onProcessExit = () => child.kill('SIGINT');
  const watch = () => child.once('exit', () => void (stopping || (restarting = restart())));
  const restart = async () => {
    restarts.push(Date.now());
    const recent = restarts.filter((time) => time > Date.now() - BREAKDOWN_MS).length;
    log.error(`the embedded PostgreSQL exited; restarting it`);
    try {
      if (recent > MOST_RESTARTS)
        throw new EmbeddedPostgresFailed(
          'not_started',
          `PostgreSQL exited ${recent} times within a minute; log: ${server.settings.logFile}`,
        );
      await pause(100);
      // Keep the port, because it is in every connection string.
      child = (await startOnSamePort(server.settings)).child;
      watch();
      if (stopping) await end(child);
    } catch (error) {
      onLost?.(error as Error);
    }
  };
  watch();
  process.once('exit', onProcessExit);
  return {
    async stop() {
      stopping = true;
      await restarting;
      await end(child);
      process.off('exit', onProcessExit);
    },
  };
}

async function startOnSamePort(settings: PostmasterSettings): Promise<RunningServer> {
  const server = await startOnFreePort(settings);
  if (server.settings.port === settings.port) return server;
  await end(server.child);
  throw new EmbeddedPostgresFailed(
    'not_started',
    `Port ${settings.port} of the embedded PostgreSQL was taken by another program. Restart Cursus.`,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await stopPostmaster(child.pid);
}
