import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../src/bin/web.ts');

export interface WebProcess {
  /** On this machine, whatever address it takes itself to have. */
  url: string;
  child: ChildProcess;
  /** Asks it to stop and waits until it has. @returns its exit code */
  stop(): Promise<number | null>;
}

/** What `npm run web` runs, as a process of its own on a port of its own. Resolves once it serves pages. */
export async function startWebProcess(settings: Record<string, string>, port: number): Promise<WebProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    // Nothing of the developer's own settings.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it served pages.`)));
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('pages ready') && resolve());
  });
  return {
    url: `http://127.0.0.1:${port}`,
    child,
    async stop() {
      const exit = once(child, 'exit');
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      return (await exit)[0] as number | null;
    },
  };
}
