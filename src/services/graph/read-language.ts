import type { Db } from '../database/prisma.ts';

/**
 * Language of the newest merged document that has one, as ISO 639-1; null if none has. Documents that may be someone
 * else's don't count.
 */
export async function readLanguage(db: Db, userId: string): Promise<string | null> {
  const documents = await db.document.findMany({
    where: { userId, language: { not: null }, status: 'merged' },
    orderBy: [{ datedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
    select: { language: true, questions: { where: { kind: 'same_person', answer: null }, select: { id: true } } },
  });
  // A document is only doubted beside others.
  const certain = documents.length === 1 ? documents : documents.filter(({ questions }) => questions.length === 0);
  return certain[0]?.language ?? null;
}
