import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Product {
  child: ChildProcess;
  /** The address in its "ready" line. Rejects if the process exits first. */
  ready: Promise<string>;
  exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Everything printed so far. */
  output(): string;
}

/** Runs `npm start`, or another script that starts the product, in a separate process. */
export function startProduct(settings: Record<string, string>, script = 'src/bin/main.ts'): Product {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, script)], {
    // Ignores the developer's own settings.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const exit = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const url = /^(?:Ready after [\d.]+ s:|  ✓ ready +) ?(\S+)/m.exec(text)?.[1];
        if (url) resolve(url);
      });
    child.once('close', () => reject(new Error(`It ended before it was ready:\n${text}`)));
  });
  // Tests about exiting don't wait until it is ready.
  ready.catch(() => {});
  return { child, ready, exit, output: () => text };
}
