import { v7 as newId } from 'uuid';
import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { foldText } from '../../../domain/reconcile/fold-text.ts';
import type { Db } from '../../database/prisma.ts';
import { storeMetrics } from './store-metrics.ts';
import { restoreEntry } from './remove-entry.ts';

/**
 * Adds a statement in the owner's words to a role, with its metrics and history, in the caller's transaction. A removed
 * statement with the same words is restored instead.
 *
 * @returns its ID; null if there is no such role
 * @throws EditRefused
 */
export async function addAchievement(
  db: Db,
  { userId, experienceId, text }: { userId: string; experienceId: string; text: string },
): Promise<string | null> {
  const role = await db.experience.findFirst({
    where: { id: experienceId, userId, rejected: false },
    select: { id: true },
  });
  if (!role) return null;
  const textKey = foldText(text);
  const same = await db.achievement.findFirst({
    where: { experienceId, textKey },
    select: { id: true, rejected: true },
  });
  if (same?.rejected === false)
    throw new EditRefused('text', 'This role already has a statement with these words. Edit that one instead.');
  if (same) {
    await restoreEntry(db, userId, { kind: 'achievement', id: same.id });
    return same.id;
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
