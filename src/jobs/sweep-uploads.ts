import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import { UNFINISHED } from '../services/storage/atomic-fs-driver.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import { deleteOlder } from './delete-older.ts';

/** Longer than any upload may take: UPLOAD_TIMEOUT_SECONDS is a day at most. */
const GRACE_MS = 25 * 60 * 60_000;

interface Sweeping {
  database: Database;
  files: FileStore;
  log: Logger;
}

/** Tickets of one statement. */
const BATCH = 500;
const EXPIRED = `select id, storage_key as "storageKey" from uploads where expires_at < now() order by expires_at limit $1::int`;
const DELETE = `delete from uploads where id = any($1::uuid[]) returning id`;

/**
 * Deletes expired tickets and what was sent to them. A new ticket does that for its user, but not everyone comes back. Must run as
 * app_worker.
 */
export async function sweepUploads({ database, files, log }: Sweeping): Promise<number> {
  const sql = onPool(database.pool);
  let total = 0;
  for (let found = BATCH; found === BATCH; total += found) {
    const expired = await sql<{ id: string; storageKey: string }>(EXPIRED, [BATCH]);
    for (const { storageKey } of expired) await files.delete(storageKey);
    if (expired.length > 0) await sql(DELETE, [expired.map(({ id }) => id)]);
    found = expired.length;
  }
  if (total > 0) log.info({ uploads: total }, 'deleted expired uploads');
  return total;
}

/** Deletes files that a killed process left half written, of whoever they are. */
export async function sweepUnfinished(
  { files, log }: Pick<Sweeping, 'files' | 'log'>,
  now = new Date(),
): Promise<string[]> {
  const old = await deleteOlder(files, await files.list(UNFINISHED), { ageMs: GRACE_MS, now });
  if (old.length > 0) log.info({ files: old.length }, 'deleted half-written files');
  return old;
}
