import type { Readable } from 'node:stream';
import { asActor } from '../database/actor.ts';
import type { Database } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';
import { limitBytes, TooManyBytes } from './limit-bytes.ts';
import { notFound, sizeDiffers, tooLarge } from './refusals.ts';
import { isSignedTicket } from './upload-signature.ts';
import { UploadRefused } from './upload-refused.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface IncomingUpload {
  /** From the URL's path. */
  uploadId: string;
  /** From its query, as they came. */
  user: string;
  expires: string;
  signature: string;
  /** The request's own idea of its length; null when it does not say. */
  contentLength: number | null;
  body: Readable;
}

/**
 * Takes the bytes that are PUT to a ticket's URL. The signature is the permission: no session is needed, and the URL is good for
 * nothing but this one file. Streams; after a refusal or a cut connection nothing is kept, and the ticket can be tried again.
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
    // Uploads belong to users; the tenant is not needed to see them.
    { role: 'app_user', userId: incoming.user, tenantId: '' },
    (db) => db.upload.findFirst({ where: { id: incoming.uploadId } }),
  );
  if (!upload) throw notFound();
  const { fileName, sizeBytes, storageKey } = upload;
  if (upload.documentId !== null || (await store.exists(storageKey))) {
    throw new UploadRefused(
      'upload_used',
      `${fileName} has already come in on this ticket. Ask for a new one to send another file.`,
    );
  }
  if (incoming.contentLength !== null && incoming.contentLength > sizeBytes)
    throw tooLarge(fileName, incoming.contentLength, sizeBytes);
  const measured = limitBytes(incoming.body, sizeBytes);
  try {
    await store.put(storageKey, measured.stream, { contentType: upload.mediaType, size: sizeBytes });
  } catch (error) {
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
  const known = UUID.test(uploadId) && UUID.test(user) && Number.isSafeInteger(seconds);
  if (!known || !isSignedTicket(secret, { uploadId, userId: user, expires: seconds }, signature)) {
    throw new UploadRefused(
      'upload_signature_wrong',
      'The upload URL was changed or is not from this server. Ask for a new upload and use its URL as it is.',
    );
  }
  if (seconds * 1000 <= now.getTime()) {
    throw new UploadRefused(
      'upload_expired',
      'The upload URL has expired. Ask for a new upload and send the file again.',
    );
  }
}
