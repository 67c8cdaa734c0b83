import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../../src/services/embedded-postgres/free-port.ts';

export interface TemporaryRedis {
  url: string;
  pid(): number;
  /** Stops it and starts an empty one on the same port, as after a crash without persistence. */
  restartEmpty(): Promise<void>;
  stop(): Promise<void>;
}

/** False if redis-server isn't installed; CI always has it. */
export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** A separate Redis server. Without a folder it stores nothing on disk; with one, every command is synced there before its answer. */
export async function startTemporaryRedis({ folder }: { folder?: string } = {}): Promise<TemporaryRedis> {
  const port = await freePort(null);
  const start = async () => {
    const storage =
      folder === undefined
        ? ['--appendonly', 'no']
        : ['--appendonly', 'yes', '--appendfsync', 'always', '--dir', folder];
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', ...storage];
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`redis-server ended with ${code} before it was ready.`)));
      createInterface({ input: child.stdout }).on('line', (line) => line.includes('Ready to accept') && resolve());
    });
    return child;
  };
  let server = await start();
  const end = async () => {
    const exited = once(server, 'exit');
    server.kill('SIGKILL');
    await exited;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => server.pid ?? 0,
    async restartEmpty() {
      await end();
      server = await start();
    },
    stop: end,
  };
}
