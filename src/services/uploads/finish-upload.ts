import type { Db } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';
import { admit, type StoredDocument } from './store-document.ts';
import { takeUpload } from './take-upload.ts';

/**
 * Turns the bytes uploaded with a ticket into a document. Must run as the user. A refused file is deleted; an accepted one is stored
 * once, and its ticket is used up.
 *
 * @throws UploadRefused
 */
export async function finishUpload(
  db: Db,
  store: FileStore,
  ticket: { userId: string; uploadId: string },
  now = new Date(),
): Promise<StoredDocument> {
  return takeUpload(
    db,
    store,
    ticket,
    async ({ uploadId, ...file }) => {
      const stored = await admit(db, store, file);
      await db.upload.update({ where: { id: uploadId }, data: { documentId: stored.document.id } });
      return stored;
    },
    now,
  );
}
