import type { Db } from '../database/prisma.ts';

/**
 * Language of the newest merged document that has one, as ISO 639-1; null if none has. Documents that may be someone
 * else's don't count.
 */
export async function readLanguage(db: Db, userId: string): Promise<string | null> {
  // A document is only doubted beside others.
  const [newest] = await db.$queryRaw<{ language: string }[]>`
    select language from documents d
    where user_id = ${userId}::uuid and status = 'merged' and language is not null
      and (not exists (select 1 from merge_questions q
             where q.document_id = d.id and q.kind = 'same_person' and q.answer is null)
           or 1 = (select count(*) from documents where user_id = ${userId}::uuid and status = 'merged'))
    order by dated_at desc nulls last, created_at desc, id desc limit 1`;
  return newest?.language ?? null;
}
