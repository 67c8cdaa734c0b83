import type { Context, Viewer } from '../schema/context.ts';
import { UploadRefusal } from '../schema/refusals.ts';
import type { Db } from '../services/database/prisma.ts';
import { finishPhotoUpload } from '../services/uploads/finish-photo-upload.ts';
import { UploadRefused } from '../services/uploads/upload-refused.ts';

/**
 * Stores the photo uploaded with the viewer's ticket.
 *
 * @returns the ID of its asset
 * @throws UploadRefusal
 */
export async function receivedPhoto(
  { viewer, store }: Context & { viewer: Viewer },
  db: Db,
  uploadId: string,
): Promise<string> {
  try {
    return await finishPhotoUpload(db, store, { userId: viewer.userId, uploadId });
  } catch (error) {
    if (error instanceof UploadRefused) throw new UploadRefusal(error.code, error.message);
    throw error;
  }
}
