import type { Db } from '../database/prisma.ts';
import { FileMissing, type FileStore } from '../storage/file-store.ts';
import { readAll } from './store-document.ts';
import { missing, notFound, sizeDiffers, UploadRefused } from './upload-refused.ts';
import { isUuid } from '../database/is-uuid.ts';

/** A file uploaded with a ticket. */
export interface ReceivedFile {
  uploadId: string;
  userId: string;
  fileName: string;
  bytes: Uint8Array;
  checksum: string;
}

/**
 * Passes the uploaded bytes of a ticket to `keep`, which stores them and uses up the ticket. Must run as the user, who sees only
 * their own tickets. A refused file is deleted.
 *
 * @throws UploadRefused
 */
export async function takeUpload<T>(
  db: Db,
  store: FileStore,
  { userId, uploadId }: { userId: string; uploadId: string },
  keep: (file: ReceivedFile) => Promise<T>,
  now = new Date(),
): Promise<T> {
  // Locked, so that finishing a ticket twice at once makes one document.
  const locked = isUuid(uploadId)
    ? await db.$queryRaw<{ id: string }[]>`select id from uploads where id = ${uploadId}::uuid for update`
    : [];
  const upload = locked.length === 0 ? null : await db.upload.findFirst({ where: { id: uploadId, userId } });
  if (!upload) throw notFound();
  const { fileName, sizeBytes, storageKey, documentId, purpose } = upload;
  // An archive may be too large for the memory.
  if (purpose === 'archive')
    throw new UploadRefused(
      'upload_purpose_differs',
      `${fileName} was uploaded as the archive of an account. Pass its uploadId to importArchive.`,
    );
  if (documentId !== null) {
    throw new UploadRefused(
      'upload_used',
      `${fileName} has already become the document ${documentId}. Pass documentId instead of uploadId.`,
    );
  }
  if (upload.expiresAt <= now) {
    await store.delete(storageKey);
    throw new UploadRefused(
      'upload_expired',
      `The upload of ${fileName} has expired. Request a new one and send the file again.`,
    );
  }
  const { bytes, checksum } = await receivedBytes(store, upload);
  try {
    if (bytes.length !== sizeBytes) throw sizeDiffers(fileName, bytes.length, sizeBytes);
    const kept = await keep({ uploadId, userId, fileName, bytes, checksum });
    await store.delete(storageKey);
    return kept;
  } catch (error) {
    if (error instanceof UploadRefused) await store.delete(storageKey);
    throw error;
  }
}

async function receivedBytes(
  store: FileStore,
  { fileName, sizeBytes, storageKey }: { fileName: string; sizeBytes: number; storageKey: string },
): Promise<{ bytes: Uint8Array; checksum: string }> {
  try {
    return await readAll(fileName, await store.stream(storageKey), sizeBytes);
  } catch (error) {
    if (error instanceof FileMissing) throw missing(fileName, error);
    if (error instanceof UploadRefused) await store.delete(storageKey);
    throw error;
  }
}
