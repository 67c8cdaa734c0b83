import { updateFields } from '../../domain/story/update-fields.ts';
import { readStoryFields, type StoryFields } from '../../domain/story/story-field.ts';
import { groundWords } from './ground-words.ts';
import { readStoryFacts } from './read-story-facts.ts';
import type { Refreshing } from './refreshing.ts';
import { type StoryDrafts, storeStory } from './store-story.ts';

const EMPTY = {
  opener: null,
  paragraphs: [],
  quote: null,
  quoteAttribution: null,
  purpose: null,
  callToAction: null,
  editedFields: [],
};

/**
 * Rewrites text by rules where its facts have changed. Text by a model or the owner stays; sentences whose facts have
 * changed are marked as stale.
 */
export async function refreshStory({ db, userId, facts }: Refreshing): Promise<void> {
  const graph = await facts();
  const material = await readStoryFacts(db, userId, graph);
  const stored = await db.story.findUnique({ where: { userId } });
  const refreshed = updateFields(stored ?? EMPTY, stored ? readStoryFields(stored) : {}, material);
  const drafts: StoryDrafts = {};
  const trusts: StoryFields = {};
  for (const [field, one] of Object.entries(refreshed) as [keyof StoryDrafts, (typeof refreshed)[keyof StoryDrafts]][])
    if (one && 'trust' in one) trusts[field] = one.trust;
    else if (one) drafts[field] = one.draft;
  await storeStory(db, userId, { drafts, trusts, read: stored });
  await groundWords(db, userId, material, graph);
}
