import type { Db } from '../database/prisma.ts';

/** Language of the newest merged document that has one, as ISO 639-1; null if none has. */
export async function readLanguage(db: Db, userId: string): Promise<string | null> {
  const document = await db.document.findFirst({
    where: { userId, language: { not: null }, status: 'merged' },
    orderBy: [{ datedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
    select: { language: true },
  });
  return document?.language ?? null;
}
