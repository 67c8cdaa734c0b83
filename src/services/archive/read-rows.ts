import type { Db } from '../database/prisma.ts';
import { ACCOUNT_COLUMNS, ACCOUNT_TABLES } from './account-tables.ts';

/** Rows per round trip; a few hundred kilobytes for the widest tables. */
const BATCH = 200;

/**
 * Streams the acting user's rows of one table as a JSON array, one row per line, without signing secrets. Must be read to the end within the transaction;
 * `count` is known after that.
 */
export function readRowsAsJson(db: Db, table: string): { chunks: AsyncIterable<Uint8Array>; count: () => number } {
  const condition = ACCOUNT_TABLES[table];
  if (condition === undefined) throw new Error(`The archive doesn't include table ${table}.`);
  let rows = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    await db.$executeRawUnsafe(
      `declare archive_rows no scroll cursor for select (to_jsonb(t) - array['secret', 'previous_secret'])::text as row from (select ${ACCOUNT_COLUMNS[table] ?? '*'} from ${table} where ${condition}) t`,
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
