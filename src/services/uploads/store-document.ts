import { Readable } from 'node:stream';
import type { Document } from '../../generated/prisma/client.ts';
import { DocumentUnreadable } from '../../domain/resume/document-unreadable.ts';
import type { Db } from '../database/prisma.ts';
import { detectKind, type DetectedKind } from '../reading/detect-kind.ts';
import type { FileStore } from '../storage/file-store.ts';
import { checkTotal } from './check-total.ts';
import { cleanFileName } from './file-name.ts';
import { sampleChecksum } from './sample-checksum.ts';
import { limitBytes, TooManyBytes } from './limit-bytes.ts';
import { checkSize, tooLarge, UploadRefused } from './upload-refused.ts';

export interface StoredDocument {
  document: Document;
  /** The user already had these bytes; this is the existing document. */
  duplicate: boolean;
}

/**
 * Stores bytes from a single request (multipart) as a document. Must run as the user. The content determines the file's type; the
 * same bytes twice are one document, even if both arrive at once.
 *
 * @throws UploadRefused if the file is empty, larger than a limit, or of a type that can't be read; then nothing is stored
 */
export async function storeDocument(
  db: Db,
  store: FileStore,
  {
    userId,
    fileName,
    source,
    limit,
    totalBytes,
  }: { userId: string; fileName: string; source: Uint8Array | Readable; limit: number; totalBytes: number },
): Promise<StoredDocument> {
  const name = cleanFileName(fileName);
  const { bytes, checksum } = await readAll(name, source, limit);
  if (!(await db.document.findFirst({ where: { userId, checksum }, select: { id: true } })))
    await checkTotal(db, { userId, fileName: name, sizeBytes: bytes.length, limitBytes: totalBytes });
  return admit(db, store, { userId, fileName: name, bytes, checksum });
}

/** Buffers the whole file, because its type only shows in all of it; never holds more than the limit. */
export async function readAll(
  fileName: string,
  source: Uint8Array | Readable,
  limit: number,
): Promise<{ bytes: Uint8Array; checksum: string }> {
  const measured = limitBytes(source instanceof Uint8Array ? Readable.from([source]) : source, limit);
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of measured.stream) chunks.push(chunk as Uint8Array);
  } catch (error) {
    if (error instanceof TooManyBytes) throw tooLarge(fileName, null, limit);
    throw error;
  }
  checkSize(fileName, measured.size(), limit);
  return { bytes: Buffer.concat(chunks), checksum: measured.checksum() };
}

/** Stores the bytes under their checksum, and the document in the database, once. */
export async function admit(
  db: Db,
  store: FileStore,
  { userId, fileName, bytes, checksum }: { userId: string; fileName: string; bytes: Uint8Array; checksum: string },
): Promise<StoredDocument> {
  const { kind, mediaType } = await kindOf(bytes, fileName);
  const storageKey = `documents/${userId}/${checksum}`;
  // Bytes first, so that no row lacks them; the key is the content's checksum, so concurrent or repeated writes are
  // harmless.
  if (!(await store.exists(storageKey)))
    await store.put(storageKey, bytes, { contentType: mediaType, size: bytes.length });
  const { count } = await db.document.createMany({
    data: {
      userId,
      kind,
      fileName,
      mediaType,
      sizeBytes: bytes.length,
      checksum,
      storageKey,
      isSample: checksum === (await sampleChecksum()),
    },
    skipDuplicates: true,
  });
  const document = await db.document.findFirstOrThrow({ where: { userId, checksum } });
  return { document, duplicate: count === 0 };
}

async function kindOf(bytes: Uint8Array, fileName: string): Promise<DetectedKind> {
  try {
    return await detectKind(bytes, fileName);
  } catch (error) {
    if (error instanceof DocumentUnreadable)
      throw new UploadRefused('upload_type_unsupported', error.message, { cause: error });
    throw error;
  }
}
