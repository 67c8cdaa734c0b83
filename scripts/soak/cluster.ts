import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type EntryPoint, startEntryPoint } from '../../tests/support/entry-point.ts';
import { startTemporaryPostgres } from '../../tests/support/temporary-postgres.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WITH_OLD_VERSION_MS = 10_000;
const SECRET = 'a secret that only this soak knows, long enough';

/** What the postmaster's crash recovery needs is kept; only a crash of the whole machine would lose something. */
const POSTGRES = { fsync: 'off', synchronous_commit: 'on', max_connections: 200 };

export type Victim = 'api' | 'worker' | 'database';

/** What a process uses. */
export interface Usage {
  name: string;
  megabytes: number;
  files: number;
}

export interface Cluster {
  /** Of the API processes that run now. */
  urls(): string[];
  /** Statements as a superuser, repeated while the database recovers. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Keys in the store, as paths. */
  files(): Promise<string[]>;
  /** Kills a process with SIGKILL and starts another in its place. Of the database a session is killed, so it recovers from a crash. */
  kill(victim: Victim, onKilled: () => void): Promise<void>;
  /** Migrates to this version while everything runs, and then replaces process after process. @returns the migrations */
  update(): Promise<string>;
  usage(): Promise<Usage[]>;
  close(): Promise<void>;
}

interface Place {
  kind: 'api' | 'worker';
  /** Killed, and not yet replaced. */
  isDown: boolean;
  process: EntryPoint;
}

/**
 * Two API processes and two workers on a PostgreSQL of their own, with the queue in Redis if REDIS_URL is set.
 *
 * @param root folder of the version to start with
 */
export async function startCluster(root = ROOT): Promise<Cluster> {
  const home = await mkdtemp(path.join(tmpdir(), 'cursus-soak-'));
  const postgres = await startTemporaryPostgres(POSTGRES);
  const pool = new pg.Pool({ connectionString: postgres.serverUrl, max: 2, application_name: 'soak' });
  pool.on('error', () => {});
  const redis = process.env['REDIS_URL'];
  const settings = {
    DATABASE_URL: postgres.serverUrl,
    CURSUS_SECRET: SECRET,
    CURSUS_HOME: home,
    LOG_LEVEL: 'info',
    ...(redis !== undefined && { REDIS_URL: redis }),
  };
  const migrate = (cwd: string) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/db-migrate.ts'], {
      cwd,
      env: { PATH: process.env['PATH'], ...settings },
    });
  await migrate(root);
  const begin = async (kind: Place['kind']): Promise<Place> => ({
    kind,
    isDown: false,
    process: await startEntryPoint(kind, settings, root),
  });
  const places = await Promise.all((['api', 'api', 'worker', 'worker'] as const).map(begin));
  const query: Cluster['sql'] = async (text, values) => {
    for (let attempt = 1; ; attempt += 1)
      try {
        return (await pool.query(text, values)).rows;
      } catch (error) {
        if (attempt === 100 || !isRecovering(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
  };
  return {
    urls: () => places.flatMap(({ process: { url } }) => url ?? []),
    sql: query,
    files: async () =>
      (await readdir(path.join(home, 'files'), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(path.join(home, 'files'), path.join(entry.parentPath, entry.name))),
    async kill(victim, onKilled) {
      if (victim === 'database') {
        const [session] = await query<{ pid: number }>(
          `select pid from pg_stat_activity where application_name like 'cursus%' order by random() limit 1`,
        );
        if (session) process.kill(session.pid, 'SIGKILL');
        onKilled();
        return;
      }
      const candidates = places.filter(({ kind, isDown }) => kind === victim && !isDown);
      const place = candidates[Math.floor(Math.random() * candidates.length)];
      if (!place) throw new Error(`There is no ${victim} process.`);
      const { child } = place.process;
      if (child.exitCode !== null)
        throw new Error(`The ${victim} process had ended by itself, with ${child.exitCode}.`);
      place.isDown = true;
      child.kill('SIGKILL');
      onKilled();
      place.process = await startEntryPoint(victim, settings);
      place.isDown = false;
    },
    async update() {
      const { stdout } = await migrate(ROOT);
      // The old version goes on for a while with the new schema.
      await new Promise((resolve) => setTimeout(resolve, WITH_OLD_VERSION_MS));
      for (const place of places) {
        const { process: old, kind } = place;
        place.process = await startEntryPoint(kind, settings);
        const code = await old.stop();
        if (code !== 0) throw new Error(`The old ${kind} process ended with ${code}.`);
      }
      return stdout.trim();
    },
    usage: () =>
      Promise.all(
        places.map(async ({ kind, process: { child } }) => ({
          name: kind,
          megabytes: Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
          files: (await readdir(`/proc/${child.pid}/fd`)).length,
        })),
      ),
    async close() {
      await Promise.all(places.map(({ process: one }) => one.stop()));
      await pool.end();
      await postgres.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Classes 57P (shutdown, crash, starting up) and 08, and errors of the socket. */
function isRecovering(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return /^(57P|08)|^E[A-Z]+$/.test(code ?? '') || /terminated|not queryable|closed/i.test(message ?? '');
}
