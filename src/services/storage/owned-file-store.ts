import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';
import type { FileStore } from './file-store.ts';
import { ownerOf } from '../account/user-folders.ts';

/** The account was deleted while one of its files was being written; the file is deleted, too. */
export class OwnerGone extends Error {
  constructor(key: string) {
    super(`The owner of ${key} has been deleted, so it was not kept.`);
    this.name = 'OwnerGone';
  }
}

/**
 * A store in which no file outlives its owner's account, however long it took to write. An account's deletion deletes its files after
 * its rows, so of the two, whoever comes last deletes the file.
 *
 * @param database connected as app_api or app_worker
 */
export function ownedFileStore(store: FileStore, database: Database): FileStore {
  return {
    ...store,
    async put(key, contents, options) {
      await store.put(key, contents, options);
      const owner = ownerOf(key);
      if (owner === null) return;
      const there = await onPool(database.pool)('select 1 from users where id = $1::uuid', [owner]);
      if (there.length > 0) return;
      await store.delete(key);
      throw new OwnerGone(key);
    },
  };
}
