import { createHash } from 'node:crypto';
import type { AssetKind } from '../../domain/career-graph/career-graph.ts';
import type { Db } from '../../services/database/prisma.ts';
import type { FileStore } from '../../services/storage/file-store.ts';

export interface NewImage {
  kind: AssetKind;
  label: string | null;
  bytes: Uint8Array;
  mediaType: string;
  width: number;
  height: number;
  /** IPTC code that the file declares; none for plain photos. */
  digitalSourceType?: string;
}

/** An image in the store, under its checksum, whose row is not yet written. */
export interface StoredImage extends Omit<NewImage, 'bytes'> {
  checksum: string;
  storageKey: string;
  sizeBytes: number;
}

/** Called before writing the row, so that no row lacks its bytes. The key is the checksum, so it is idempotent. */
export async function storeImage(storage: FileStore, userId: string, image: NewImage): Promise<StoredImage> {
  const { bytes, ...rest } = image;
  const checksum = createHash('sha256').update(bytes).digest('hex');
  const storageKey = `images/${userId}/${checksum}`;
  await storage.put(storageKey, bytes, { contentType: image.mediaType, size: bytes.length });
  return { ...rest, checksum, storageKey, sizeBytes: bytes.length };
}

/** Writes the row of a stored image, which becomes the newest of its kind. */
export async function keepAsset(db: Db, userId: string, image: StoredImage): Promise<string> {
  const { kind, checksum } = image;
  const { id } = await db.asset.upsert({
    where: { userId_kind_checksum: { userId, kind, checksum } },
    create: { userId, ...image },
    update: { ...image, createdAt: new Date() },
  });
  return id;
}
