import type { Db } from '../database/prisma.ts';
import { ACCOUNT_TABLES } from './account-tables.ts';

/** Rows per round trip; of the widest tables some hundred kilobytes. */
const BATCH = 200;

/**
 * The rows of one table that are the acting user's, as a JSON array in pieces, one row a line; to be read to its end within the
 * transaction. `count` is known then.
 */
export function readRowsAsJson(db: Db, table: string): { chunks: AsyncIterable<Uint8Array>; count: () => number } {
  const condition = ACCOUNT_TABLES[table];
  if (condition === undefined) throw new Error(`The archive has no table ${table}.`);
  let rows = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    await db.$executeRawUnsafe(
      `declare archive_rows no scroll cursor for select to_jsonb(t)::text as row from ${table} t where ${condition}`,
    );
    yield Buffer.from('[');
    for (;;) {
      const batch = await db.$queryRawUnsafe<{ row: string }[]>(`fetch ${BATCH} from archive_rows`);
      if (batch.length > 0)
        yield Buffer.from(batch.map(({ row }, index) => `${rows + index > 0 ? ',' : ''}\n${row}`).join(''));
      rows += batch.length;
      if (batch.length < BATCH) break;
    }
    yield Buffer.from('\n]\n');
    await db.$executeRawUnsafe('close archive_rows');
  }
  return { chunks: read(), count: () => rows };
}
