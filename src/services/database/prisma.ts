import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** A transaction of {@link asActor}: has every model, can't open transactions itself. */
export type Db = Prisma.TransactionClient;

export interface Database {
  prisma: PrismaClient;
  /** The same connections, for hand-written statements. */
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Connects as the role in the connection string. Broken connections are replaced on the next statement. */
export function openDatabase(url: string, { connections = 10, name = 'cursus' } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: name, keepAlive: true });
  // The server may close idle connections; without a listener, that error would end the process.
  pool.on('error', () => {});
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: false, statementNameGenerator }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return {
    prisma,
    pool,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

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
