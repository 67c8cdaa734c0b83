import type { StoryFieldName } from '../../../domain/story/story-field.ts';
import type { Db } from '../../database/prisma.ts';
import { editStory, unlockStory, type StoryEdit } from '../review/edit-story.ts';

/**
 * Edits fields of the story, and unlocks others so that they are rewritten. Call it within {@link editGraph}.
 */
export async function updateStory(
  db: Db,
  userId: string,
  { edit, unlock }: { edit: StoryEdit; unlock: readonly StoryFieldName[] },
): Promise<void> {
  if (unlock.length > 0) await unlockStory(db, userId, [...unlock]);
  if (Object.keys(edit).length > 0) await editStory(db, userId, edit);
}
