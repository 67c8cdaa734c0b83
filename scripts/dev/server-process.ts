import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Killing the server loses nothing: the next one resumes runs in progress. */
const PATIENCE_MS = 2_000;

export interface ServerProcess {
  /** Starts the server, or restarts it with the current code. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs scripts/dev/server.ts with the given environment. */
export function openServerProcess(env: Record<string, string | undefined>): ServerProcess {
  let current: ChildProcess | null = null;
  const stop = async () => {
    const child = current;
    current = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await exit;
    clearTimeout(timer);
  };
  return {
    stop,
    async restart() {
      await stop();
      const script = path.join(import.meta.dirname, 'server.ts');
      const child = spawn(process.execPath, ['--import', 'tsx', script], { env, stdio: 'inherit' });
      child.once('exit', () => {
        if (child === current) process.stdout.write('The server has stopped. It restarts after the next edit.\n');
      });
      current = child;
    },
  };
}
