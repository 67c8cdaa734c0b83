import { basisOf, composeStory } from '../../domain/story/compose-story.ts';
import { STORY_FIELDS, type StoryFieldName, type StoryFieldTrust } from '../../domain/story/story-field.ts';
import type { Db } from '../database/prisma.ts';
import { readStoryFacts } from './read-story-facts.ts';
import { storeStory } from './store-story.ts';

const CHANGED = 'it rests on something that has changed since';

/**
 * Tells anew what no model has worded and the owner has not edited, where what it is told from has changed. What a model has worded
 * goes to review then, and comes back from there once everything is as it was.
 */
export async function refreshStory(db: Db, userId: string): Promise<void> {
  const { facts, story } = await readStoryFacts(db, userId);
  const composed = composeStory(facts);
  const isDue = (field: StoryFieldName) => {
    const stored = story?.fields[field];
    const next = composed[field];
    if (story?.editedFields.includes(field) || (stored && stored.promptVersion !== null)) return false;
    return stored && next ? stored.basis !== next.trust.basis : Boolean(stored) !== Boolean(next);
  };
  const due = STORY_FIELDS.filter(isDue);
  await storeStory(db, userId, {
    drafts: Object.fromEntries(due.map((field) => [field, composed[field]])),
    refused: [],
  });
  await doubtModel(db, userId, basisOf(facts));
}

type Trusts = { [Field in StoryFieldName]?: StoryFieldTrust };

async function doubtModel(db: Db, userId: string, basis: string): Promise<void> {
  const story = await db.story.findUnique({ where: { userId } });
  if (!story) return;
  const before = story.fields as Trusts;
  const after = Object.fromEntries(
    Object.entries(before).map(([field, trust]) => {
      if (trust.promptVersion === null || story.editedFields.includes(field)) return [field, trust];
      const isStale = trust.basis !== basis;
      // One that waits for its owner anyway keeps the reason that it has.
      if (isStale && !trust.requiresReview) return [field, { ...trust, requiresReview: true, reviewReason: CHANGED }];
      if (!isStale && trust.reviewReason === CHANGED)
        return [field, { ...trust, requiresReview: false, reviewReason: null }];
      return [field, trust];
    }),
  ) as Trusts;
  if (STORY_FIELDS.every((field) => before[field] === after[field])) return;
  const requiresReview = Object.values(after).some((trust) => trust.requiresReview);
  await db.story.update({ where: { userId }, data: { requiresReview, fields: after } });
}
