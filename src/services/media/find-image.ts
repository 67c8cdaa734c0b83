import { asActor } from '../database/actor.ts';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

export interface ServedImage {
  userId: string;
  storageKey: string;
  checksum: string;
  mediaType: string;
  /** On a published site; else it is only its owner's. */
  isPublic: boolean;
}

const PUBLISHED = `select user_id as "userId", storage_key as "storageKey", checksum, media_type as "mediaType"
  from assets where id = $1::uuid`;

/** An image of the viewer's own, or one that stands on a published site; null for everything else. */
export async function findImage(
  database: Database,
  id: string,
  viewer: { userId: string; tenantId: string } | null,
): Promise<ServedImage | null> {
  const own = viewer
    ? await asActor(database, { role: 'app_user', userId: viewer.userId, tenantId: viewer.tenantId }, (db) =>
        db.asset.findFirst({
          where: { id },
          select: { userId: true, storageKey: true, checksum: true, mediaType: true },
        }),
      )
    : null;
  if (own) return { ...own, isPublic: false };
  // As the server itself, which row security shows nothing but what is published.
  const [published] = await onPool(database.pool)<Omit<ServedImage, 'isPublic'>>(PUBLISHED, [id]);
  return published ? { ...published, isPublic: true } : null;
}
