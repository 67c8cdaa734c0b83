import { asActor } from '../database/actor.ts';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

export interface ServedImage {
  userId: string;
  storageKey: string;
  checksum: string;
  mediaType: string;
  /** On a published site; otherwise only its owner may see it. */
  isPublic: boolean;
}

const PUBLISHED = `select user_id as "userId", storage_key as "storageKey", checksum, media_type as "mediaType"
  from assets where id = $1::uuid`;

type Viewer = { userId: string; tenantId: string };

/** Public images to remember; each takes a few hundred bytes. */
const MOST_REMEMBERED = 5_000;

/**
 * Finds an image that the viewer owns or that is on a published site; null otherwise. While the database is down, visitors get what
 * was last known to be public, so pages keep their pictures.
 */
export function openFindImage(database: Database): (id: string, viewer: Viewer | null) => Promise<ServedImage | null> {
  const remembered = new Map<string, ServedImage>();
  const findPublic = async (id: string) => {
    try {
      const image = await findPublished(database, id);
      remembered.delete(id);
      if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
      if (image) remembered.set(id, image);
      return image;
    } catch (error) {
      const image = remembered.get(id);
      if (!image) throw error;
      return image;
    }
  };
  return async (id, viewer) => (viewer && (await findOwn(database, id, viewer))) ?? findPublic(id);
}

async function findOwn(database: Database, id: string, { userId, tenantId }: Viewer): Promise<ServedImage | null> {
  const own = await asActor(database, { role: 'app_user', userId, tenantId }, (db) =>
    db.asset.findFirst({
      where: { id },
      select: { userId: true, storageKey: true, checksum: true, mediaType: true },
    }),
  );
  return own && { ...own, isPublic: false };
}

/** Queries as the server itself, to which row security shows only published images. */
async function findPublished(database: Database, id: string): Promise<ServedImage | null> {
  const [published] = await onPool(database.pool)<Omit<ServedImage, 'isPublic'>>(PUBLISHED, [id]);
  return published ? { ...published, isPublic: true } : null;
}
