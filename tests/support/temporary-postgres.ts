import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chooseAccount } from '../../src/services/embedded-postgres/account.ts';
import { type Binaries, findBinaries } from '../../src/services/embedded-postgres/binaries.ts';
import { freePort } from '../../src/services/embedded-postgres/free-port.ts';
import { startPostmaster, stopPostmaster } from '../../src/services/embedded-postgres/postmaster.ts';
import { runProgram } from '../../src/services/embedded-postgres/run-program.ts';

export interface TemporaryPostgres {
  /** As a superuser. */
  serverUrl: string;
  /** Process ID of the postmaster. */
  pid(): number;
  /** Restarts it like an administrator, which ends all connections. */
  restart(): Promise<void>;
  /** Restarts it into a recovery that refuses connections until it is told to end. */
  recover(): Promise<{ end(): Promise<void> }>;
  /** What it has logged since its start. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

const PASSWORD = 'test';

/** A test's data need not survive a crash of the machine. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 };

/** Of another version if TEST_POSTGRES names the folder of its package: npm run check:postgres-versions. */
async function testBinaries(): Promise<Binaries> {
  const folder = process.env['TEST_POSTGRES'];
  if (!folder) return findBinaries();
  const bin = path.join(folder, 'native/bin');
  return { postgres: path.join(bin, 'postgres'), initdb: path.join(bin, 'initdb'), majorVersion: '' };
}

/**
 * A separate PostgreSQL in a temporary folder, with the product's binaries and under the product's system account.
 *
 * @param options replaces the settings of tests; none are the product's
 */
export async function startTemporaryPostgres(
  options: Record<string, string | number> = FORGETFUL,
): Promise<TemporaryPostgres> {
  const home = await mkdtemp(path.join(tmpdir(), 'cursus-test-postgres-'));
  // When started by root, the server runs as another user, who needs access to the folder.
  await chmod(home, 0o755);
  const folder = path.join(home, 'data');
  await mkdir(folder, { mode: 0o700 });
  const passwordFile = path.join(home, 'password');
  await writeFile(passwordFile, PASSWORD, { mode: 0o600 });
  const binaries = await testBinaries();
  const account = await chooseAccount(folder, [binaries.postgres]);
  if (account.ids) for (const file of [folder, passwordFile]) await chown(file, account.ids.uid, account.ids.gid);
  await runProgram(account, binaries.initdb, [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=password',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
    '--no-sync',
  ]);
  const port = await freePort(null);
  const logFile = path.join(home, 'log');
  const start = (more: Record<string, string> = {}) =>
    startPostmaster({ folder, logFile, port, binaries, account, options: { ...options, ...more } });
  let server = await start();
  const stop = async () => {
    if (server.pid !== undefined) await stopPostmaster(server.pid);
  };
  return {
    serverUrl: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    pid: () => server.pid ?? 0,
    async restart() {
      await stop();
      server = await start();
    },
    async recover() {
      await stop();
      const signal = path.join(folder, 'standby.signal');
      await writeFile(signal, '');
      if (account.ids) await chown(signal, account.ids.uid, account.ids.gid);
      const starting = start({ hot_standby: 'off' });
      return {
        async end() {
          const promote = path.join(folder, 'promote');
          await writeFile(promote, '');
          if (account.ids) await chown(promote, account.ids.uid, account.ids.gid);
          const [pid] = (await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).split('\n');
          process.kill(Number(pid), 'SIGUSR1');
          server = await starting;
        },
      };
    },
    log: () => readFile(logFile, 'utf8'),
    async stop() {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
