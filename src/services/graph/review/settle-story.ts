import type { StoryFieldName, StoryFieldTrust } from '../../../domain/story/story-field.ts';
import type { Db } from '../../database/prisma.ts';

const REASON = 'it rests on something that you have taken out';

/**
 * Puts the generated fields of the story that rest on what is taken out up for review, and takes those back that were there for no
 * other reason once everything they rest on is in the graph again. In the caller's transaction, after the change.
 */
export async function settleStory(db: Db, userId: string): Promise<void> {
  const story = await db.story.findUnique({ where: { userId } });
  if (!story) return;
  const gone = await takenOut(db, userId);
  const before = story.fields as { [Field in StoryFieldName]?: StoryFieldTrust };
  const after = Object.fromEntries(
    Object.entries(before).map(([field, trust]) => {
      if (story.editedFields.includes(field)) return [field, trust];
      const isDoubtful = trust.sentences.some(({ restsOn }) => restsOn.some((id) => gone.has(id)));
      // One that waits for its owner anyway keeps the reason that it has.
      if (isDoubtful && !trust.requiresReview) return [field, { ...trust, requiresReview: true, reviewReason: REASON }];
      if (!isDoubtful && trust.requiresReview && trust.reviewReason === REASON)
        return [field, { ...trust, requiresReview: false, reviewReason: null }];
      return [field, trust];
    }),
  );
  if (Object.entries(after).every(([field, trust]) => before[field as StoryFieldName] === trust)) return;
  const requiresReview = Object.values(after).some((trust) => trust.requiresReview);
  await db.story.update({ where: { userId }, data: { requiresReview, fields: after } });
}

async function takenOut(db: Db, userId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from work_experiences where user_id = ${userId}::uuid and rejected
    union all select a.id from achievements a join work_experiences e on e.id = a.experience_id
      where a.user_id = ${userId}::uuid and (a.rejected or e.rejected)
    union all select id from skills where user_id = ${userId}::uuid and rejected
    union all select id from education where user_id = ${userId}::uuid and rejected
    union all select id from certifications where user_id = ${userId}::uuid and rejected
    union all select id from languages where user_id = ${userId}::uuid and rejected`;
  return new Set(rows.map(({ id }) => id));
}
