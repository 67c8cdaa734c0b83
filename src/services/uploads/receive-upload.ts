import type { Readable } from 'node:stream';
import { OwnerGone } from '../storage/owned-file-store.ts';
import { asActor } from '../database/actor.ts';
import type { Database } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';
import { limitBytes, TooManyBytes } from './limit-bytes.ts';
import { isSignedTicket } from './upload-signature.ts';
import { notFound, sizeDiffers, tooLarge, UploadRefused } from './upload-refused.ts';
import { isUuid } from '../database/is-uuid.ts';

export interface IncomingUpload {
  /** From the URL's path. */
  uploadId: string;
  /** From the URL's query, unparsed. */
  user: string;
  expires: string;
  signature: string;
  /** The Content-Length header; null if there is none. */
  contentLength: number | null;
  body: Readable;
}

/**
 * Stores the bytes PUT to a ticket's URL. The signature is the authorization: no session is needed, and the URL works for this one
 * file only. Streams; after a refusal or a lost connection nothing is stored, and the ticket can be retried.
 *
 * @throws UploadRefused
 */
export async function receiveUpload(
  { database, store, secret }: { database: Database; store: FileStore; secret: string },
  incoming: IncomingUpload,
  now = new Date(),
): Promise<{ checksum: string; sizeBytes: number }> {
  checkTicket(secret, incoming, now);
  const upload = await asActor(
    database,
    // Uploads belong to users; seeing them doesn't require the tenant.
    { role: 'app_user', userId: incoming.user, tenantId: '' },
    (db) => db.upload.findFirst({ where: { id: incoming.uploadId } }),
  );
  if (!upload) throw notFound();
  const { fileName, sizeBytes, storageKey } = upload;
  if (upload.documentId !== null || (await store.exists(storageKey))) {
    throw new UploadRefused(
      'upload_used',
      `${fileName} has already been uploaded to this URL. Request a new upload to send another file.`,
    );
  }
  if (incoming.contentLength !== null && incoming.contentLength > sizeBytes)
    throw tooLarge(fileName, incoming.contentLength, sizeBytes);
  const measured = limitBytes(incoming.body, sizeBytes);
  try {
    await store.put(storageKey, measured.stream, { contentType: upload.mediaType, size: sizeBytes });
  } catch (error) {
    if (error instanceof OwnerGone) throw notFound();
    if (error instanceof TooManyBytes) throw tooLarge(fileName, null, sizeBytes);
    throw error;
  }
  if (measured.size() !== sizeBytes) {
    await store.delete(storageKey);
    throw sizeDiffers(fileName, measured.size(), sizeBytes);
  }
  return { checksum: measured.checksum(), sizeBytes };
}

function checkTicket(secret: string, { uploadId, user, expires, signature }: IncomingUpload, now: Date): void {
  const seconds = Number(expires);
  const known = isUuid(uploadId) && isUuid(user) && Number.isSafeInteger(seconds);
  if (!known || !isSignedTicket(secret, { uploadId, userId: user, expires: seconds }, signature)) {
    throw new UploadRefused(
      'upload_signature_wrong',
      'The upload URL is invalid. Request a new upload and use its URL unchanged.',
    );
  }
  if (seconds * 1000 <= now.getTime()) {
    throw new UploadRefused(
      'upload_expired',
      'The upload URL has expired. Request a new upload and send the file again.',
    );
  }
}
