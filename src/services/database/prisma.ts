import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../../generated/prisma/client.ts';

/** What a transaction of {@link asActor} hands out: every model, no transactions of its own. */
export type Db = Prisma.TransactionClient;

export interface Database {
  prisma: PrismaClient;
  /** The same connections, for the few statements that are written by hand. */
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens the database as the role in the connection string. Connections that break are replaced by the next statement. */
export function openDatabase(url: string, { connections = 10, name = 'cursus' } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: name, keepAlive: true });
  // An idle connection that the server ends is no error of ours; without a listener it would end the process.
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

/** Prepared statements: the largest gain there is for Prisma's queries. Bounded, for raw SQL can be different every time. */
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
