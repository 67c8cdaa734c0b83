import { asActor } from '../services/database/actor.ts';
import type { Database } from '../services/database/prisma.ts';
import type { Logger } from '../services/log/logger.ts';
import { UNFINISHED } from '../services/storage/atomic-fs-driver.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import { clearExpired } from '../services/uploads/create-upload-ticket.ts';
import { deleteOlder } from './delete-older.ts';
import { everyOwner } from './every-owner.ts';

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
  for (const owner of await everyOwner(database))
    total += await asActor(database, owner, (db) => clearExpired(db, files, now));
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
