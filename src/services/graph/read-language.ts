import type { Db } from '../database/prisma.ts';
import { DOUBTED } from './doubted-documents.ts';

/**
 * Language of the newest merged document that has one, as ISO 639-1; null if none has. Documents that may be someone
 * else's don't count.
 */
export async function readLanguage(db: Db, userId: string): Promise<string | null> {
  const [newest] = await db.$queryRawUnsafe<{ language: string }[]>(
    `select language from documents
     where user_id = $1::uuid and status = 'merged' and language is not null and id not in (${DOUBTED})
     order by dated_at desc nulls last, created_at desc, id desc limit 1`,
    userId,
  );
  return newest?.language ?? null;
}
