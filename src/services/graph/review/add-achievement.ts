import { v7 as newId } from 'uuid';
import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { foldText } from '../../../domain/reconcile/fold-text.ts';
import type { Db } from '../../database/prisma.ts';
import { storeMetrics } from './store-metrics.ts';

/**
 * Adds a statement in the owner's words to a role, with its numbers and its history, in the caller's transaction.
 *
 * @returns its id; null when there is no such role
 * @throws EditRefused
 */
export async function addAchievement(
  db: Db,
  { userId, experienceId, text }: { userId: string; experienceId: string; text: string },
): Promise<string | null> {
  const role = await db.experience.findFirst({ where: { id: experienceId, userId }, select: { id: true } });
  if (!role) return null;
  const textKey = foldText(text);
  const same = await db.achievement.findFirst({ where: { experienceId, textKey }, select: { rejected: true } });
  if (same) {
    const where = same.rejected ? 'among those that you took out. Bring it back there' : 'at this role already';
    throw new EditRefused('text', `There is a statement with these words ${where}.`);
  }
  const id = newId();
  const position = await db.achievement.count({ where: { experienceId } });
  const words = { userId, rawText: text, textKey, provenance: 'user_provided', confidence: 1 } as const;
  await db.achievement.create({
    data: { id, experienceId, position, ...words, editedFields: ['rawText', 'metrics'] },
  });
  await storeMetrics(db, { userId, achievementId: id }, text);
  await db.statementVersion.create({
    data: { userId, achievementId: id, kind: 'raw', text, provenance: 'user_provided', outcome: 'kept' },
  });
  return id;
}
