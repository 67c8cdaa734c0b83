import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.resolve(import.meta.dirname, '../..');
const READY = { api: 'API ready', worker: 'worker ready', web: 'pages ready', queues: 'queues ready' };

export interface EntryPoint {
  child: ChildProcess;
  /** The address it prints; null for a worker. */
  url: string | null;
  /** What it has logged so far. */
  logged: { msg: string; url?: string }[];
  /** Asks it to stop and waits until it has. @returns the exit code */
  stop(): Promise<number | null>;
}

/** Runs `npm run api`, `worker`, `web` or `queues` in a separate process, of this version or of one in another folder. Resolves once it is ready. */
export async function startEntryPoint(
  name: keyof typeof READY,
  settings: Record<string, string>,
  root: string = ROOT,
): Promise<EntryPoint> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, `src/bin/${name}.ts`)], {
    // Ignores the developer's own settings.
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const logged: EntryPoint['logged'] = [];
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string | null>((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`It ended with ${code} before it was ready: ${said}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const entry = JSON.parse(line) as { msg: string; url?: string };
      logged.push(entry);
      if (entry.msg === READY[name]) resolve(entry.url ?? null);
    });
  });
  return {
    child,
    url,
    logged,
    async stop() {
      const exit = once(child, 'exit');
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      return (await exit)[0] as number | null;
    },
  };
}

export type WebProcess = EntryPoint & { url: string };

/** `npm run web` on a free port, with its address on this machine, whatever its configured public address. */
export async function startWebProcess(settings: Record<string, string>, port: number): Promise<WebProcess> {
  const web = await startEntryPoint('web', { ...settings, PORT: String(port) });
  return { ...web, url: `http://127.0.0.1:${port}` };
}
