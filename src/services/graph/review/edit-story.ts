import {
  readStoryFields,
  sentencesOf,
  type StoryFieldName,
  type StoryFieldTrust,
  type StorySentence,
  storyText,
  type StoryValue,
} from '../../../domain/story/story-field.ts';
import { Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { trustColumns } from '../store-story.ts';

export type StoryEdit = { [Field in StoryFieldName]?: StoryValue | null } & { quoteAttribution?: string | null };

/**
 * Sets fields of the story to the owner's words and locks them, recording who did so and when; null empties a field,
 * and it stays empty. Creates the story if there is none.
 */
export async function editStory(db: Db, userId: string, edit: StoryEdit, reason: string | null = null): Promise<void> {
  const { quoteAttribution, ...values } = edit;
  const stored = await db.story.upsert({ where: { userId }, create: { userId }, update: {} });
  const changed = Object.entries(values) as [StoryFieldName, StoryValue | null][];
  if (quoteAttribution !== undefined && !('quote' in values)) changed.push(['quote', stored.quote]);
  const trusts = readStoryFields(stored);
  for (const [field, value] of changed) {
    const before = trusts[field];
    if (value === null) delete trusts[field];
    else
      trusts[field] = ownTrust(
        userId,
        sentencesOf(value, before),
        memoryOf(before, stored.editedFields.includes(field)),
      );
  }
  // The author counts as well.
  if (trusts.quote && quoteAttribution !== undefined) trusts.quote.sentences = trusts.quote.sentences.map(withoutBasis);
  const columns = Object.fromEntries(changed.map(([field, value]) => [field, emptied(field, value)]));
  await db.story.update({
    where: { userId },
    data: {
      ...columns,
      // An empty quote has no author.
      ...(values.quote === null
        ? { quoteAttribution: null }
        : quoteAttribution === undefined
          ? {}
          : { quoteAttribution }),
      ...trustColumns(trusts),
      editedFields: [...new Set([...stored.editedFields, ...changed.map(([field]) => field)])],
    },
  });
  const version = { userId, storyId: stored.id, kind: 'edit', provenance: 'user_provided' } as const;
  await db.statementVersion.createMany({
    data: changed.map(([field, value]) => ({
      ...version,
      field,
      text: value === null ? '' : storyText(value),
      outcome: value === null ? ('reverted' as const) : ('kept' as const),
      reason: value === null ? (reason ?? 'emptied by the owner') : reason,
    })),
  });
}

/**
 * Unlocks fields, so that the pipeline writes them again. If every sentence was written by a model, the field is the
 * model's again.
 */
export async function unlockStory(db: Db, userId: string, fields: StoryFieldName[]): Promise<void> {
  const stored = await db.story.findUnique({ where: { userId } });
  if (!stored) return;
  const editedFields = stored.editedFields.filter((field) => !fields.some((one) => one === field));
  const trusts = readStoryFields(stored);
  for (const field of fields) {
    const { generated = null, sentences = [], past = [] } = trusts[field] ?? {};
    const isGenerated = sentences.length > 0 && sentences.every(({ isOwn }) => !isOwn);
    if (generated && generated.promptVersion !== null && isGenerated) trusts[field] = { ...generated, sentences, past };
  }
  await db.story.update({ where: { userId }, data: { ...trustColumns(trusts), editedFields } });
}

/** What is kept about a field that the owner edits. */
function memoryOf(before: StoryFieldTrust | undefined, isLocked: boolean): Pick<StoryFieldTrust, 'past' | 'generated'> {
  if (!before) return {};
  const { past = [], generated, ...told } = before;
  const first = isLocked ? generated : told;
  return { past, ...(first && { generated: first }) };
}

/** Trust in the owner's words; the facts that they are based on are found when the story is refreshed. */
export const ownTrust = (
  userId: string,
  sentences: StorySentence[],
  memory: Pick<StoryFieldTrust, 'past' | 'generated'> = {},
): StoryFieldTrust => ({
  provenance: 'user_provided',
  confidence: 1,
  requiresReview: false,
  reviewReason: null,
  sentences,
  ...memory,
  promptVersion: null,
  basis: null,
  askedBasis: null,
  isAccepted: false,
  editedBy: userId,
  editedAt: new Date().toISOString(),
});

const withoutBasis = (sentence: StorySentence) =>
  sentence.isOwn && sentence.stale === null ? { ...sentence, basis: null } : sentence;

function emptied(field: StoryFieldName, value: StoryValue | null): unknown {
  if (value !== null) return value;
  return field === 'paragraphs' ? [] : field === 'callToAction' ? Prisma.DbNull : null;
}
