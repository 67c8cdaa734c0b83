import { spawn, type ChildProcess } from 'node:child_process';
import { execFile } from 'node:child_process';
import { chown, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';
import { isRunning } from './instance-lock.ts';
import { lastWords, PROGRAM_ENVIRONMENT, spawnAs } from './run-program.ts';

export interface PostmasterSettings {
  folder: string;
  logFile: string;
  port: number;
  binaries: Binaries;
  account: Account;
  /** Server settings that override ours. */
  options?: Record<string, string | number>;
}

/** Startup limit; generous, because a crash may have left a lot of log to replay. */
const START_TIMEOUT_MS = 120_000;
/** How long open statements may delay a shutdown before they are cut off. */
const STOP_TIMEOUT_MS = 10_000;

/**
 * Starts the server and resolves once it accepts connections. Throws {@link EmbeddedPostgresFailed} with the server's
 * reason.
 */
export async function startPostmaster(settings: PostmasterSettings): Promise<ChildProcess> {
  const { folder, logFile, port, binaries, account, options } = settings;
  const log = await open(logFile, 'w', 0o600);
  if (account.ids) await chown(logFile, account.ids.uid, account.ids.gid);
  const flags = Object.entries({ ...SERVER_SETTINGS, ...options, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const [command = binaries.postgres, ...rest] = [...account.prefix, binaries.postgres, '-D', folder, ...flags];
  const child = spawn(command, rest, {
    ...spawnAs(account),
    env: PROGRAM_ENVIRONMENT,
    // A file instead of pipes: a server that outlives us must not block or die on a pipe that nobody reads.
    stdio: ['ignore', log.fd, log.fd],
    // Its own process group: a terminal sends Ctrl-C to the whole group, and the database must stop last.
    detached: true,
  });
  child.unref();
  let spawnError: Error | null = null;
  child.once('error', (error) => (spawnError = error));
  await log.close();
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (spawnError || child.exitCode !== null || child.signalCode !== null) {
      const output = await readFile(logFile, 'utf8').catch(() => '');
      throw new EmbeddedPostgresFailed(
        'not_started',
        `PostgreSQL did not start: ${spawnError ? String(spawnError) : lastWords(output)} (full log: ${logFile})`,
      );
    }
    const status = await readPidFile(folder);
    if (status && status.pid === child.pid && status.state === 'ready') return child;
    await pause(10);
  }
  child.kill('SIGQUIT');
  throw new EmbeddedPostgresFailed(
    'not_started',
    `PostgreSQL was not ready after ${START_TIMEOUT_MS / 1000} seconds; log: ${logFile}`,
  );
}

const SERVER_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 120,
  lc_messages: 'C',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m ',
  // Leave statement text out of errors: it may contain a password.
  log_min_error_statement: 'panic',
};

/** Stops a server and resolves when it is gone: open transactions are rolled back, everything committed is kept. */
export async function stopPostmaster(pid: number): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown; SIGQUIT is the immediate one and replays the log on the next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (!isRunning(pid)) return;
      await pause(10);
    }
  }
  throw new EmbeddedPostgresFailed(
    'not_started',
    `PostgreSQL (process ${pid}) is not stopping. Kill it: kill -9 ${pid}`,
  );
}

/**
 * Handles what a killed start left behind: returns the process id of a server still running on the folder, and removes a pid file
 * whose id now belongs to another program (PostgreSQL itself only removes one whose process is gone; it takes any
 * living process for a server).
 */
export async function findOrphan(folder: string): Promise<number | null> {
  const status = await readPidFile(folder);
  if (!status || !isRunning(status.pid)) return null;
  if (await isPostmasterOf(status.pid, folder)) return status.pid;
  await rm(path.join(folder, 'postmaster.pid'), { force: true });
  return null;
}

async function isPostmasterOf(pid: number, folder: string): Promise<boolean> {
  const command =
    (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)) ??
    (await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => null))?.stdout ??
    '';
  return command.includes('postgres') && command.includes(folder);
}

/** Lines of postmaster.pid: 1 process, 2 folder, 3 start time, 4 port, ..., 8 state (src/include/utils/pidfile.h). */
async function readPidFile(folder: string): Promise<{ pid: number; state: string } | null> {
  const text = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, state: lines[7]?.trim() ?? '' } : null;
}
