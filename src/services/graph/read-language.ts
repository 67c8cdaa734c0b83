import type { Db } from '../database/prisma.ts';

/**
 * Language of the newest merged document that has one, as ISO 639-1; null if none has. Documents that may be someone
 * else's don't count.
 */
export async function readLanguage(db: Db, userId: string): Promise<string | null> {
  const document = await db.document.findFirst({
    where: {
      userId,
      language: { not: null },
      status: 'merged',
      questions: { none: { kind: 'same_person', answer: null } },
    },
    orderBy: [{ datedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
    select: { language: true },
  });
  return document?.language ?? null;
}
