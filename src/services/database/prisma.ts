import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../../generated/prisma/client.ts';
import { NO_TELEMETRY, type Telemetry } from '../telemetry/telemetry.ts';
import type { Route } from './check-route.ts';
import { DEFAULT_PREFIX } from './roles.ts';
import { observePool, tracedClient, tracedPool } from './traced-connections.ts';
import { FORSAKEN, WATCHED, watchedClient } from './watched-client.ts';

/** A transaction of {@link asActor}: has every model, can't open transactions itself. */
export type Db = Prisma.TransactionClient;

export interface Database {
  prisma: PrismaClient;
  /** The same connections, for hand-written statements. */
  pool: pg.Pool;
  /** Consecutive transactions of one connection may run in different sessions, which share no prepared statements. */
  isPooled: boolean;
  /** Of the names of the installation's roles. */
  prefix: string;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  connections?: number;
  /** Shown in pg_stat_activity, and in metrics. */
  name?: string;
  /** Measures and traces statements; none by default. */
  telemetry?: Telemetry;
  /** How long PostgreSQL may be silent; a minute by default. */
  answerMs?: number;
}

/** Connects as the role in the connection string. Broken connections are replaced on the next statement. */
export function openDatabase(
  at: string | Route,
  { connections = 10, name = 'cursus', telemetry = NO_TELEMETRY, answerMs }: DatabaseOptions = {},
): Database {
  const { url, directUrl, prefix } = typeof at === 'string' ? { url: at, directUrl: at, prefix: DEFAULT_PREFIX } : at;
  const isPooled = url !== directUrl;
  const settings = {
    ...WATCHED,
    // A pooler may refuse settings of sessions, and ends forsaken ones itself.
    ...(!isPooled && FORSAKEN),
    connectionString: url,
    max: connections,
    application_name: name,
  };
  const Client = isPooled ? nameless(watchedClient(answerMs)) : watchedClient(answerMs);
  const pool = telemetry.isOn
    ? new (tracedPool(pg.Pool))({ ...settings, Client: tracedClient(Client, telemetry, name) })
    : new pg.Pool({ ...settings, Client });
  const watch = telemetry.isOn ? observePool(pool, telemetry, name) : null;
  // The server may close idle connections; without a listener, that error would end the process.
  pool.on('error', () => {});
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false, statementNameGenerator }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return {
    prisma,
    pool,
    isPooled,
    prefix,
    async close() {
      watch?.stop();
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Prepares every statement each time, whoever names it: the session that has prepared it may be someone else's by now. */
const nameless = (Client: typeof pg.Client) =>
  class NamelessClient extends Client {
    // pg's overloads can't be expressed in an override.
    override query(config: unknown, ...rest: unknown[]): never {
      const unnamed = isNamed(config) ? { ...config, name: undefined } : config;
      return super.query(unnamed as string, ...(rest as [])) as never;
    }
  };

/** A submittable keeps its class, so it has to do without a name itself. */
const isNamed = (config: unknown): config is pg.QueryConfig =>
  typeof config === 'object' && config !== null && 'name' in config && !('submit' in config);

/**
 * Named prepared statements: the largest speed-up for Prisma's queries. Bounded, because raw SQL may vary endlessly.
 */
const names = new Map<string, string>();
const MOST_NAMES = 5_000;

function statementNameGenerator({ sql }: { sql: string }): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = `s${createHash('sha1').update(sql).digest('base64url').slice(0, 20)}`;
    if (names.size < MOST_NAMES) names.set(sql, name);
  }
  return name;
}
