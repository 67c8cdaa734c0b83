import type { Db } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';
import { missing, notFound, sizeDiffers, UploadRefused } from './upload-refused.ts';
import { isUuid } from '../database/is-uuid.ts';

/** Long enough for the run that imports it, and its retries. */
const KEPT_MS = 24 * 60 * 60_000;

/**
 * Keeps an uploaded archive for the run that imports it, which deletes it. Must run as the user.
 *
 * @throws UploadRefused
 */
export async function keepArchive(
  db: Db,
  store: FileStore,
  { userId, uploadId }: { userId: string; uploadId: string },
  now = new Date(),
): Promise<void> {
  const upload = isUuid(uploadId) ? await db.upload.findFirst({ where: { id: uploadId, userId } }) : null;
  if (!upload || upload.expiresAt <= now) throw notFound();
  const { fileName, sizeBytes, purpose, storageKey } = upload;
  if (purpose !== 'archive')
    throw new UploadRefused(
      'upload_purpose_differs',
      `${fileName} was not uploaded as an archive. Request an upload with the purpose ARCHIVE and send the file again.`,
    );
  const size = await store.size(storageKey);
  if (size === null) throw missing(fileName);
  if (size !== sizeBytes) throw sizeDiffers(fileName, size, sizeBytes);
  await db.upload.update({ where: { id: uploadId }, data: { expiresAt: new Date(now.getTime() + KEPT_MS) } });
}
