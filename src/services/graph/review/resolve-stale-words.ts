import type { ReviewSubject } from '../../../domain/review/review-queue.ts';
import type { StaleAction } from '../../../domain/story/resolve-stale.ts';
import type { Db } from '../../database/prisma.ts';
import { resolveStaleStory } from './resolve-stale-story.ts';

/**
 * Does with stale words what the owner says, in the caller's transaction.
 *
 * @returns false when there are none
 * @throws EditRefused
 */
export async function resolveStaleWords(
  db: Db,
  userId: string,
  { kind, entityId, field }: ReviewSubject,
  action: StaleAction,
): Promise<boolean> {
  if (kind !== 'story' || field === null) return false;
  return resolveStaleStory(db, { userId, storyId: entityId, field }, action);
}
