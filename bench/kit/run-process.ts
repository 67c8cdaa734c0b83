import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Running {
  child: ChildProcess;
  pid: number;
  stop(): Promise<void>;
}

/** Starts a TypeScript file in a process of its own, with only the given settings. Its output goes to a file, as in production. */
export function runProcess(file: string, settings: Record<string, string>, logFile: string): Running {
  const log = openSync(logFile, 'w');
  const child = fork(path.join(ROOT, file), {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return {
    child,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Waits for a line of the log file, and returns its first group. */
export async function lineOf(running: Running, logFile: string, pattern: RegExp): Promise<string> {
  for (;;) {
    const text = readFileSync(logFile, 'utf8');
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
    if (running.child.exitCode !== null) throw new Error(`It ended before it was ready:\n${text}`);
    await pause(100);
  }
}
