import { eraseFiles } from '../services/account/erase-user.ts';
import { ownerOf, USER_FOLDERS } from '../services/account/user-folders.ts';
import { asActor } from '../services/database/actor.ts';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import type { FileStore } from '../services/storage/file-store.ts';

const USERS_AT_ONCE = 500;
const KNOWN = 'select id from users where id = any($1::uuid[])';

/**
 * Deletes files of erased accounts: what an upload URL of the bucket received after the account was deleted, and what a crash left.
 * Starts from the store, because such files have no rows. Must run as app_worker.
 *
 * Deletes only what belongs to an account whose deletion is in the audit log. Files of other unknown users are reported: they mean that
 * the store and the database don't belong together.
 *
 * @returns the IDs of the erased users whose files were deleted
 */
export async function sweepErased({
  database,
  files,
  log,
}: {
  database: Database;
  files: FileStore;
  log: Logger;
}): Promise<string[]> {
  const owners = new Set<string>();
  for (const folder of USER_FOLDERS)
    for (const key of await files.list(folder)) {
      const owner = ownerOf(key);
      if (owner !== null) owners.add(owner);
    }
  const sql = onPool(database.pool);
  const found = [...owners];
  for (let start = 0; start < found.length; start += USERS_AT_ONCE)
    for (const { id } of await sql<{ id: string }>(KNOWN, [found.slice(start, start + USERS_AT_ONCE)]))
      owners.delete(id);
  const erased: string[] = [];
  for (const userId of owners) {
    const deletion = await asActor(database, { role: 'app_worker', userId, tenantId: '' }, (db) =>
      db.auditEntry.findFirst({ where: { userId, action: 'mutation.deleteAccount', outcome: 'ok' } }),
    );
    if (deletion === null) continue;
    await eraseFiles(files, userId);
    erased.push(userId);
  }
  if (erased.length > 0) log.info({ users: erased.length }, 'deleted files of erased accounts');
  const unknown = owners.size - erased.length;
  if (unknown > 0)
    log.warn({ users: unknown }, 'files of users that the database does not know; is it the right store?');
  return erased;
}
