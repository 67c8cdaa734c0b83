import type { StoryFieldName, StoryFieldTrust } from '../../../domain/story/story-field.ts';
import type { Db } from '../../database/prisma.ts';

/** Marks the generated fields of the story that rest on a statement; they are written anew with the next build. */
export async function doubtStory(db: Db, userId: string, statementId: string, reason: string): Promise<void> {
  const story = await db.story.findUnique({ where: { userId } });
  if (!story) return;
  const fields = story.fields as { [Field in StoryFieldName]?: StoryFieldTrust };
  const doubtful = Object.entries(fields).filter(
    ([field, { sentences }]) =>
      !story.editedFields.includes(field) && sentences.some(({ restsOn }) => restsOn.includes(statementId)),
  );
  if (doubtful.length === 0) return;
  const marked = doubtful.map(([field, trust]) => [field, { ...trust, requiresReview: true, reviewReason: reason }]);
  await db.story.update({
    where: { userId },
    data: { requiresReview: true, fields: { ...fields, ...Object.fromEntries(marked) } },
  });
}
