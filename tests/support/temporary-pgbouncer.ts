import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../src/services/embedded-postgres/free-port.ts';

export interface TemporaryPgbouncer {
  /** The same connection through the pooler. */
  through(url: string): string;
  /** Ends it like a crash. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** False if pgbouncer isn't installed; CI always has it. */
export function hasPgbouncer(): boolean {
  return spawnSync('pgbouncer', ['--version']).status === 0;
}

interface Settings {
  /** Every user that connects, with password. */
  urls: string[];
  mode?: 'transaction' | 'session' | 'statement';
  /** Sessions per user and database; few, so that they are shared. */
  poolSize?: number;
}

/** A real pgbouncer in front of the PostgreSQL that the connection strings lead to. */
export async function startTemporaryPgbouncer({
  urls,
  mode = 'transaction',
  poolSize = 3,
}: Settings): Promise<TemporaryPgbouncer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-test-pgbouncer-'));
  // It refuses to run as root, and runs as nobody then.
  await chmod(folder, 0o755);
  const servers = urls.map((url) => new URL(url));
  const port = await freePort(null);
  const users = servers.map(({ username, password }) => `"${username}" "${decodeURIComponent(password)}"`);
  await writeFile(path.join(folder, 'users'), `${users.join('\n')}\n`);
  const config = `[databases]
* = host=${servers[0]?.hostname} port=${servers[0]?.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${path.join(folder, 'users')}
pool_mode = ${mode}
default_pool_size = ${poolSize}
max_client_conn = 500
`;
  await writeFile(path.join(folder, 'pgbouncer.ini'), config);
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const command = ['-q', ...user, path.join(folder, 'pgbouncer.ini')];
  let child: ChildProcess | undefined;
  const start = async () => {
    child = spawn('pgbouncer', command, { stdio: ['ignore', 'ignore', 'inherit'] });
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`pgbouncer ended with ${child.exitCode}.`);
      await delay(20);
    }
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    through: (url) => Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    start,
    kill,
    async stop() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
