import type { Db } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';
import { admit, type StoredDocument } from './store-document.ts';
import { takeUpload } from './take-upload.ts';

/**
 * Makes a document of the bytes that came in on a ticket. Call it as the user. A file that is refused is removed; one that was
 * taken is kept once, and its ticket is used up.
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
