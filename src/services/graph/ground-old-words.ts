import type { Db } from '../database/prisma.ts';
import { readFacts } from './read-facts.ts';
import { refreshStory } from './refresh-story.ts';

/** Increase it when the rules find more facts in words than before. */
export const GROUNDING = 1;

/**
 * Records the facts in all words as they are before an edit, so that the edit is noticed in words from before facts were
 * recorded, or from before the rules found these facts.
 */
export async function groundOldWords(db: Db, userId: string): Promise<void> {
  await db.$executeRaw`
    update achievements set impact_basis = raw_text
    where user_id = ${userId}::uuid and impact_statement is not null and impact_basis is null`;
  await refreshStory({ db, userId, facts: () => readFacts(db, userId), reread: () => {} });
  await db.careerGraph.update({ where: { userId }, data: { grounding: GROUNDING } });
}
