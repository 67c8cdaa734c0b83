import { randomUUID } from 'node:crypto';
import type { UploadPurpose } from '../../generated/prisma/enums.ts';
import type { Db } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';
import { checkTotal } from './check-total.ts';
import { cleanFileName } from './file-name.ts';
import { signTicket } from './upload-signature.ts';
import { checkSize, UploadRefused } from './upload-refused.ts';

/** Long enough for the largest file on a slow connection. */
const GOOD_FOR_SECONDS = 15 * 60;

/** Open tickets per user, so that nobody fills the store with files that never become documents. */
export const MOST_OPEN = 20;

const MEDIA_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/;

export interface UploadSettings {
  /** The server's own address as clients see it, without a trailing slash. */
  publicUrl: string;
  /** The installation's secret. */
  secret: string;
  limitBytes: number;
  /** Of all files that a user keeps. */
  totalBytes: number;
}

export interface UploadTicket {
  uploadId: string;
  /** URL to PUT the bytes to. */
  url: string;
  /** Headers to send with them. */
  headers: Record<string, string>;
  expiresAt: Date;
}

/**
 * Creates an upload ticket for one file, valid for 15 minutes, and deletes what the user's expired tickets left behind. Must run as
 * the user.
 *
 * @throws UploadRefused if the file is empty or too large, its name is invalid, too many tickets are open, or the user keeps too
 *   much
 */
export async function createUploadTicket(
  db: Db,
  store: FileStore,
  settings: UploadSettings,
  input: { userId: string; fileName: string; mediaType: string; sizeBytes: number; purpose: UploadPurpose },
  now = new Date(),
): Promise<UploadTicket> {
  const fileName = cleanFileName(input.fileName);
  // An archive contains all files of an account.
  checkSize(fileName, input.sizeBytes, input.purpose === 'archive' ? settings.totalBytes : settings.limitBytes);
  await clearExpired(db, store, now);
  const open = await db.upload.count({ where: { userId: input.userId, documentId: null } });
  if (open >= MOST_OPEN) {
    throw new UploadRefused(
      'too_many_uploads',
      `You have ${open} unfinished uploads. Finish them, or wait at most ${GOOD_FOR_SECONDS / 60} minutes until they expire.`,
    );
  }
  const { userId, sizeBytes } = input;
  await checkTotal(db, { userId, fileName, sizeBytes, limitBytes: settings.totalBytes });
  const expiresAt = new Date((Math.floor(now.getTime() / 1000) + GOOD_FOR_SECONDS) * 1000);
  // The claimed type is used only for the transfer: the real type is detected from the bytes.
  const mediaType = MEDIA_TYPE.test(input.mediaType) ? input.mediaType : 'application/octet-stream';
  const { id, storageKey } = await db.upload.create({
    data: {
      userId: input.userId,
      fileName,
      mediaType,
      sizeBytes: input.sizeBytes,
      purpose: input.purpose,
      storageKey: `incoming/${input.userId}/${randomUUID()}`,
      expiresAt,
    },
  });
  const headers = { 'content-type': mediaType };
  if (store.signedPutUrl) {
    const expiresInSeconds = GOOD_FOR_SECONDS;
    const url = await store.signedPutUrl(storageKey, {
      contentType: mediaType,
      sizeBytes: input.sizeBytes,
      expiresInSeconds,
    });
    return { uploadId: id, url, headers, expiresAt };
  }
  const expires = expiresAt.getTime() / 1000;
  const signature = signTicket(settings.secret, { uploadId: id, userId: input.userId, expires });
  const query = new URLSearchParams({ user: input.userId, expires: String(expires), signature });
  return { uploadId: id, url: `${settings.publicUrl}/uploads/${id}?${query.toString()}`, headers, expiresAt };
}

/** Deletes the actor's expired tickets and what was sent to them. */
async function clearExpired(db: Db, store: FileStore, now: Date): Promise<void> {
  const expired = await db.upload.findMany({
    where: { expiresAt: { lt: now } },
    select: { id: true, storageKey: true },
  });
  for (const { storageKey } of expired) await store.delete(storageKey);
  if (expired.length > 0) await db.upload.deleteMany({ where: { id: { in: expired.map(({ id }) => id) } } });
}
