import { ENTRY_NAMES } from '../../../domain/career-graph/entry-kind.ts';
import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { ReviewKind, ReviewSubject } from '../../../domain/review/review-queue.ts';
import { basisOf } from '../../../domain/story/compose-story.ts';
import {
  readStoryFields,
  staleSentences,
  type StoryFieldName,
  type StoryValue,
} from '../../../domain/story/story-field.ts';
import { Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { entryRows } from '../entry-rows.ts';
import { answerQuestion } from '../documents/answer-question.ts';
import { readStoryFacts } from '../read-story-facts.ts';
import { trustColumns } from '../store-story.ts';
import { editStory } from './edit-story.ts';
import { resolveStaleStatement } from './resolve-stale-statement.ts';
import { resolveStaleStory } from './resolve-stale-story.ts';
import { reviewAchievement } from './review-achievement.ts';
import type { ReviewVerdict } from './review-verdict.ts';
import { removeEntry } from './remove-entry.ts';

const REVIEWED = { requiresReview: false, reviewReason: null };

/**
 * Applies the owner's decision to any statement, in the caller's transaction.
 *
 * @returns false if there is no such statement
 * @throws EditRefused
 */
export async function reviewStatement(
  db: Db,
  userId: string,
  { kind, entityId, field }: ReviewSubject,
  verdict: ReviewVerdict,
): Promise<boolean> {
  // Accepted as they are, stale words are the owner's.
  if (verdict.action === 'accept' && (kind === 'achievement' || kind === 'experience' || kind === 'education'))
    await resolveStaleStatement(db, userId, { kind, id: entityId }, 'keep');
  if (kind === 'achievement') return reviewAchievement(db, userId, entityId, verdict);
  if (verdict.action === 'verify')
    throw new EditRefused('action', 'Only achievements can be verified. Accept this statement instead.');
  if (kind === 'samePerson' || kind === 'sameRole' || kind === 'sectionKind')
    return answer(db, { userId, id: entityId }, verdict);
  if (kind === 'story') return field !== null && reviewStoryField(db, userId, { entityId, field }, verdict);
  if (kind === 'skillOffer') return reviewOffer(db, userId, entityId, verdict);
  return reviewRow(db, userId, { kind, entityId }, verdict);
}

function answer(db: Db, question: { userId: string; id: string }, { action }: ReviewVerdict): Promise<boolean> {
  if (action === 'edit') throw new EditRefused('action', 'A question is answered by accepting or rejecting.');
  return answerQuestion(db, { ...question, answer: action === 'accept' ? 'yes' : 'no' });
}

async function reviewStoryField(
  db: Db,
  userId: string,
  { entityId, field }: { entityId: string; field: StoryFieldName },
  verdict: ReviewVerdict,
): Promise<boolean> {
  const story = await db.story.findFirst({ where: { id: entityId, userId } });
  const fields = story ? readStoryFields(story) : {};
  const trust = fields[field];
  if (!story || !trust) return false;
  if (verdict.action === 'edit') await editStory(db, userId, { [field]: valueOf(field, verdict.text) });
  else if (verdict.action === 'reject') await editStory(db, userId, { [field]: null }, 'rejected by the owner');
  // Accepting stale words makes them the owner's.
  else if (staleSentences(trust).length > 0) await resolveStaleStory(db, { userId, storyId: entityId, field }, 'keep');
  else {
    const basis = trust.basis && basisOf((await readStoryFacts(db, userId)).facts);
    const accepted = { ...fields, [field]: { ...trust, ...REVIEWED, basis, isAccepted: true } };
    await db.story.update({ where: { id: entityId }, data: trustColumns(accepted) });
  }
  return true;
}

/** Paragraphs are separated by an empty line. */
function valueOf(field: StoryFieldName, text: string): StoryValue {
  if (field === 'callToAction')
    throw new EditRefused(
      'text',
      "A call to action has a label and a link, so it can't be edited as text. Edit it with updateStory.",
    );
  if (field !== 'paragraphs') return text;
  return text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
}

async function reviewOffer(db: Db, userId: string, id: string, verdict: ReviewVerdict): Promise<boolean> {
  const offer = await db.skillOffer.findFirst({ where: { id, userId } });
  if (!offer) return false;
  if (verdict.action === 'accept') {
    const accepted = { ...REVIEWED, acceptedText: offer.text, basis: Prisma.DbNull };
    await db.skillOffer.update({ where: { id }, data: accepted });
    return true;
  }
  if (verdict.action !== 'edit')
    throw new EditRefused('action', "A skill offer can't be rejected. Edit it, or remove its skills.");
  const { text } = verdict;
  const editedFields = [...new Set([...offer.editedFields, 'text'])];
  const data = { ...REVIEWED, text, provenance: 'user_provided', confidence: 1, editedFields } as const;
  await db.skillOffer.update({ where: { id }, data });
  await db.statementVersion.create({
    data: { userId, skillOfferId: id, kind: 'edit', text, provenance: 'user_provided', outcome: 'kept' },
  });
  return true;
}

type RowKind = Exclude<ReviewKind, 'achievement' | 'story' | 'skillOffer' | 'samePerson' | 'sameRole' | 'sectionKind'>;

/** Rows read from a document: accepts or removes them. The document still contains them. */
async function reviewRow(
  db: Db,
  userId: string,
  { kind, entityId: id }: { kind: RowKind; entityId: string },
  { action }: ReviewVerdict,
): Promise<boolean> {
  if (action === 'edit')
    throw new EditRefused(
      'action',
      `The ${kind === 'profile' ? kind : ENTRY_NAMES[kind]} can't be edited as a whole. Edit its fields instead.`,
    );
  const where = { id, userId };
  if (action === 'accept') return (await acceptRow(db, kind, where)) > 0;
  if (kind === 'profile')
    throw new EditRefused('action', "The profile can't be rejected as a whole. Edit the fields that are wrong.");
  return removeEntry(db, userId, { kind, id });
}

interface Where {
  id: string;
  userId: string;
}

async function acceptRow(db: Db, kind: RowKind, where: Where): Promise<number> {
  if (kind !== 'profile') return (await entryRows(db, kind).updateMany({ where, data: REVIEWED })).count;
  const data = { ...REVIEWED, headlineBasis: Prisma.DbNull, summaryBasis: Prisma.DbNull };
  return (await db.profile.updateMany({ where, data })).count;
}
