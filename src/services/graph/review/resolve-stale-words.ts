import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import type { ReviewSubject } from '../../../domain/review/review-queue.ts';
import { draftByRules } from '../../../domain/rewriting/draft-by-rules.ts';
import { isRewriteStale } from '../../../domain/rewriting/shown-statement.ts';
import { currentText, type GroundedText, markText } from '../../../domain/story/grounded-text.ts';
import type { KnownFacts } from '../../../domain/story/known-facts.ts';
import { replaceSayings } from '../../../domain/story/replace-sayings.ts';
import { replaceSentences } from '../../../domain/story/replace-sentences.ts';
import type { StaleAction } from '../../../domain/story/resolve-stale.ts';
import { Prisma } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import { readStoryFacts } from '../read-story-facts.ts';
import { storeRewrites } from '../store-rewrites.ts';
import { resolveStaleStatement } from './resolve-stale-statement.ts';
import { resolveStaleStory } from './resolve-stale-story.ts';

/**
 * Applies the owner's decision to stale words, in the caller's transaction.
 *
 * @returns false if there are none
 * @throws EditRefused
 */
export async function resolveStaleWords(
  db: Db,
  userId: string,
  { kind, entityId, field }: ReviewSubject,
  action: StaleAction,
): Promise<boolean> {
  if (kind === 'achievement') {
    const isRewriteDone = await resolveRewrite(db, userId, entityId, action);
    return (await resolveStaleStatement(db, userId, { kind, id: entityId }, action)) || isRewriteDone;
  }
  if (kind === 'experience' || kind === 'education')
    return resolveStaleStatement(db, userId, { kind, id: entityId }, action);
  if (kind === 'skillOffer') return resolveOffer(db, userId, entityId, action);
  if (kind === 'profile') return resolveProfile(db, userId, entityId, action);
  if (kind !== 'story' || field === null) return false;
  return resolveStaleStory(db, { userId, storyId: entityId, field }, action);
}

async function resolveRewrite(db: Db, userId: string, id: string, action: StaleAction): Promise<boolean> {
  const stored = await db.achievement.findFirst({
    where: { id, userId },
    include: { experience: { select: { current: true } }, metrics: { select: { id: true } } },
  });
  const text = stored?.impactStatement;
  if (!stored || typeof text !== 'string' || !isRewriteStale(stored)) return false;
  const version = { userId, achievementId: id, text, provenance: stored.provenance } as const;
  if (action === 'keep') {
    const editedFields = [...new Set([...stored.editedFields, 'impactStatement'])];
    const reviewed = { provenance: 'user_provided', requiresReview: false, reviewReason: null } as const;
    await db.achievement.update({
      where: { id },
      data: { ...reviewed, impactBasis: stored.rawText, editedFields },
    });
    const reason = 'kept by the owner, although the statement has changed';
    await db.statementVersion.create({
      data: { ...version, provenance: 'user_provided', kind: 'edit', outcome: 'kept', reason },
    });
    return true;
  }
  // A later run may rewrite the current statement.
  const editedFields = stored.editedFields.filter((one) => one !== 'impactStatement');
  const own = { impactStatement: null, impactBasis: null, provenance: 'user_provided', confidence: 1 } as const;
  await db.achievement.update({
    where: { id },
    data: { ...own, requiresReview: false, reviewReason: null, editedFields },
  });
  const reason = `${action === 'remove' ? 'removed' : 'replaced'} by the owner: the statement has changed`;
  await db.statementVersion.create({ data: { ...version, kind: 'rewrite', outcome: 'replaced', reason } });
  if (action === 'rewrite')
    await storeRewrites(db, userId, [draftByRules(stored, { isCurrent: stored.experience.current })]);
  return true;
}

/** An unlocked offer is immediately rewritten by rules, from the current skills. */
async function resolveOffer(db: Db, userId: string, id: string, action: StaleAction): Promise<boolean> {
  const offer = await db.skillOffer.findFirst({ where: { id, userId } });
  if (!offer) return false;
  const { known } = await readStoryFacts(db, userId);
  const basis = offer.basis as GroundedText | null;
  if (!hasStale(offer.text, basis, known)) return false;
  const text = action === 'remove' ? currentText(offer.text, basis, known) : offer.text;
  if (action === 'keep') await db.skillOffer.update({ where: { id }, data: { basis: Prisma.DbNull } });
  else if (action === 'remove' && text !== null) await db.skillOffer.update({ where: { id }, data: { text } });
  else {
    const editedFields = offer.editedFields.filter((one) => one !== 'text');
    await db.skillOffer.update({ where: { id }, data: { basis: Prisma.DbNull, editedFields } });
  }
  const outcome = action === 'keep' || text !== offer.text ? 'kept' : 'replaced';
  const version = { userId, skillOfferId: id, kind: 'edit', provenance: 'user_provided', outcome } as const;
  await db.statementVersion.create({
    data: { ...version, text: text ?? '', reason: `${action}: the facts have changed` },
  });
  return true;
}

/** Headline and summary are one review item, so the decision applies to the sentences of both. */
async function resolveProfile(db: Db, userId: string, id: string, action: StaleAction): Promise<boolean> {
  const profile = await db.profile.findFirst({ where: { id, userId } });
  if (!profile) return false;
  const { known, ofHeadline, facts } = await readStoryFacts(db, userId);
  const texts = [
    { field: 'headline', text: profile.headline, basis: profile.headlineBasis, known: ofHeadline },
    { field: 'summary', text: profile.summary, basis: profile.summaryBasis, known },
  ] as const;
  const stale = texts.filter((one) => hasStale(one.text, one.basis as GroundedText | null, one.known));
  if (stale.length === 0) return false;
  const data: Prisma.ProfileUpdateInput = {};
  for (const { field, text, basis: stored, known: facing } of stale) {
    const basis = stored as GroundedText | null;
    if (action === 'keep') data[`${field}Basis`] = Prisma.DbNull;
    else if (action === 'remove') data[field] = currentText(text, basis, facing);
    else data[field] = rewritten(text ?? '', basis, { known: facing, language: facts.language });
  }
  const editedFields = [...new Set([...profile.editedFields, ...stale.map(({ field }) => field)])];
  await db.profile.update({ where: { id }, data: { ...data, editedFields } });
  return true;
}

function rewritten(
  text: string,
  basis: GroundedText | null,
  now: { known: KnownFacts; language: string | null },
): string {
  const sentences = markText(text, basis, now.known);
  const { value } = replaceSentences({ value: text, sentences }, (sentence) => {
    if (sentence.stale === null) return null;
    const words = replaceSayings(sentence.text, sentence.basis ?? [], now);
    if (words === null)
      throw new EditRefused('action', `Cursus can't rewrite “${sentence.text}”. Edit it, keep it or remove it.`);
    return [{ ...sentence, text: words, stale: null }];
  });
  return value as string;
}

const hasStale = (...text: Parameters<typeof markText>) => markText(...text).some(({ stale }) => stale !== null);
