import { fileTypeFromBuffer } from 'file-type';
import type { Db } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';
import { type ReceivedFile, takeUpload } from './take-upload.ts';
import { UploadRefused } from './upload-refused.ts';

/** Detected media types of photos that are taken. */
export const PHOTO_TYPES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/heic',
  'image/heif',
]);

/**
 * Stores the photo uploaded with a ticket unchanged, accessible to its owner only; the images pipeline decides what to make of it.
 * Must run as the user. The same bytes twice are one photo.
 *
 * @returns the id of its asset
 * @throws UploadRefused
 */
export async function finishPhotoUpload(
  db: Db,
  store: FileStore,
  ticket: { userId: string; uploadId: string },
): Promise<string> {
  return takeUpload(db, store, ticket, async (file) => {
    const { userId, checksum, fileName, bytes } = file;
    const mediaType = await photoType(file);
    const storageKey = `photos/${userId}/${checksum}`;
    await store.put(storageKey, bytes, { contentType: mediaType, size: bytes.length });
    const kind = 'other' as const;
    const data = { label: fileName, storageKey, sizeBytes: bytes.length, mediaType };
    const { id } = await db.asset.upsert({
      where: { userId_kind_checksum: { userId, kind, checksum } },
      create: { userId, kind, checksum, ...data },
      update: data,
    });
    await db.upload.delete({ where: { id: file.uploadId } });
    return id;
  });
}

/** Detects the type from the content; only the vision process decodes it. */
async function photoType({ bytes, fileName }: ReceivedFile): Promise<string> {
  const type = await fileTypeFromBuffer(bytes);
  if (type && PHOTO_TYPES.has(type.mime)) return type.mime;
  throw new UploadRefused(
    'upload_type_unsupported',
    type
      ? `${fileName}: ${type.ext.toUpperCase()} is not accepted, only JPEG, PNG, WebP, AVIF and HEIC. Save the photo as JPEG and upload that.`
      : `${fileName} has a type that is not accepted. Upload a JPEG, PNG, WebP, AVIF or HEIC image.`,
  );
}
