import { execFile } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';

export interface InstanceLock {
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  /** The process's start time, to recognize a reused process id. */
  began: string;
}

/**
 * Makes this process the only user of the folder. Takes over a lock whose process is gone; throws `already_running` if it is
 * alive.
 */
export async function lockInstance(home: string): Promise<InstanceLock> {
  const file = path.join(home, 'running.json');
  const mine = JSON.stringify({ pid: process.pid, began: await beganAt(process.pid) } satisfies Holder);
  while (!(await create(file, mine))) {
    const found = await readFile(file, 'utf8').catch(() => null);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder && (await isAlive(holder))) throw alreadyRunning(home, holder.pid);
    await putAside(file, found, home);
  }
  return {
    async release() {
      if ((await readFile(file, 'utf8').catch(() => null)) === mine) await rm(file, { force: true });
    },
  };
}

async function create(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two processes may find the same stale lock: only the one that moves away exactly what it read may continue. */
async function putAside(file: string, found: string, home: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await readFile(aside, 'utf8');
  if (moved === found) return rm(aside, { force: true });
  await rename(aside, file);
  throw alreadyRunning(home, parseHolder(moved)?.pid ?? 0);
}

function parseHolder(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.began === 'string'
      ? { pid: value.pid, began: value.began }
      : null;
  } catch {
    // Half-written when the machine went down.
    return null;
  }
}

async function isAlive({ pid, began }: Holder): Promise<boolean> {
  return isRunning(pid) && (await beganAt(pid)) === began;
}

/** Whether a process with this id exists, ours or not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function beganAt(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The name in parentheses may contain spaces; the start time is the 20th field after it (proc(5), field 22).
  if (stat !== null) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  const ps = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => null);
  return ps?.stdout.trim() ?? '';
}

function alreadyRunning(home: string, pid: number): EmbeddedPostgresFailed {
  return new EmbeddedPostgresFailed(
    'already_running',
    `Cursus is already running with the folder ${home} (process ${pid}). Stop it (Ctrl-C in its terminal, or kill ${pid}), or give this one its own folder and port: CURSUS_HOME=.cursus-2 PORT=4001 npm start`,
  );
}
