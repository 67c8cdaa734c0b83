import { asActor } from '../services/database/actor.ts';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import { UNFINISHED } from '../services/storage/atomic-fs-driver.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import { clearExpired } from '../services/uploads/create-upload-ticket.ts';

/** Longer than any upload may take: UPLOAD_TIMEOUT_SECONDS is a day at most. */
const GRACE_MS = 25 * 60 * 60_000;

interface Sweeping {
  database: Database;
  files: FileStore;
  log: Logger;
}

/**
 * Deletes expired tickets and what was sent to them. A new ticket does that for its user, but not everyone comes back. Must run as
 * app_worker.
 */
export async function sweepUploads({ database, files, log }: Sweeping, now = new Date()): Promise<number> {
  let total = 0;
  const owners = await onPool(database.pool)<{ id: string; tenant_id: string }>('select id, tenant_id from users', []);
  for (const { id: userId, tenant_id: tenantId } of owners)
    total += await asActor(database, { role: 'app_worker', userId, tenantId }, (db) => clearExpired(db, files, now));
  if (total > 0) log.info({ uploads: total }, 'deleted expired uploads');
  return total;
}

/** Deletes files that a killed process left half written, of whoever they are. */
export async function sweepUnfinished(
  { files, log }: Pick<Sweeping, 'files' | 'log'>,
  now = new Date(),
): Promise<string[]> {
  const old: string[] = [];
  for (const key of await files.list(UNFINISHED)) {
    const written = await files.modifiedAt(key);
    if (written === null || now.getTime() - written.getTime() < GRACE_MS) continue;
    await files.delete(key);
    old.push(key);
  }
  if (old.length > 0) log.info({ files: old.length }, 'deleted half-written files');
  return old;
}
