import { EditRefused } from '../../../domain/career-graph/edit-experience.ts';
import { checkNumbers } from '../../../domain/numbers-guard/check-numbers.ts';
import { foldText } from '../../../domain/reconcile/fold-text.ts';
import type { Achievement } from '../../../generated/prisma/client.ts';
import type { Db } from '../../database/prisma.ts';
import type { ReviewVerdict } from './review-verdict.ts';
import { storeMetrics } from './store-metrics.ts';

const REVIEWED = { requiresReview: false, reviewReason: null };

/**
 * Applies the owner's decision to an achievement, with its history, in the caller's transaction.
 *
 * @returns false if there is no such achievement
 * @throws EditRefused
 */
export async function reviewAchievement(db: Db, userId: string, id: string, verdict: ReviewVerdict): Promise<boolean> {
  const stored = await db.achievement.findFirst({ where: { id, userId } });
  if (!stored) return false;
  if (verdict.action === 'accept') await accept(db, stored);
  else if (verdict.action === 'verify') await update(db, stored, { ...REVIEWED, verified: true });
  else if (verdict.action === 'reject') await reject(db, stored);
  else if (verdict.of === 'rawText' || !wasReworded(stored)) await editRaw(db, stored, verdict.text);
  else await editRewrite(db, stored, verdict.text);
  return true;
}

/** Whether a rewrite was made of it, even if there was nothing to change. From then on the owner words it beside the original. */
const wasReworded = ({ impactStatement, impactBasis }: Achievement) => impactStatement !== null || impactBasis !== null;

/** An accepted placeholder is a statement like any other, but keeps its provenance. A rejected one is restored. */
async function accept(db: Db, stored: Achievement): Promise<void> {
  await update(db, stored, { ...REVIEWED, ...based(stored), ...chosen(stored), isPlaceholder: false, rejected: false });
  const text = stored.impactStatement ?? stored.rawText;
  await note(db, stored, { kind: 'edit', text, outcome: 'kept', reason: 'accepted by the owner' });
}

const based = ({ impactStatement, rawText }: Achievement) => (impactStatement === null ? {} : { impactBasis: rawText });

/** With an accepted placeholder the owner says that they did it. */
const chosen = (stored: Achievement) => (stored.isPlaceholder ? { confidence: 1, ...locked(stored, 'rawText') } : {});

async function reject(db: Db, stored: Achievement): Promise<void> {
  const { impactStatement, editedFields } = stored;
  if (impactStatement !== null && !editedFields.includes('impactStatement')) {
    // Only the rewrite is deleted; the owner's own words stay.
    await note(db, stored, {
      kind: 'rewrite',
      text: impactStatement,
      outcome: 'reverted',
      reason: 'rejected by the owner',
    });
    const provenance = 'user_provided' as const;
    await update(db, stored, { ...REVIEWED, impactStatement: null, provenance, ...locked(stored, 'impactStatement') });
  } else {
    await note(db, stored, {
      kind: 'edit',
      text: stored.rawText,
      outcome: 'reverted',
      reason: 'rejected by the owner',
    });
    await update(db, stored, { ...REVIEWED, rejected: true });
  }
}

/** Owners may change their own numbers; the history records that they did. */
async function editRaw(db: Db, stored: Achievement, text: string): Promise<void> {
  const textKey = foldText(text);
  const same = await db.achievement.findFirst({
    where: { experienceId: stored.experienceId, textKey, id: { not: stored.id } },
    select: { id: true },
  });
  if (same) throw new EditRefused('text', 'This role already has a statement with these words. Remove one of the two.');
  await note(db, stored, { kind: 'edit', text, outcome: 'kept', reason: numbersReason(stored.rawText, text) });
  // While there is a rewrite, the trust is that of the rewrite, which undoing the edit may restore.
  const hasRewrite = stored.impactStatement !== null;
  await update(db, stored, {
    ...(hasRewrite && stored.provenance === 'model_context' ? {} : REVIEWED),
    rawText: text,
    textKey,
    isPlaceholder: false,
    ...(hasRewrite ? {} : { provenance: 'user_provided', confidence: 1 }),
    ...locked(stored, 'rawText', 'metrics'),
  });
  await db.metric.deleteMany({ where: { achievementId: stored.id } });
  await storeMetrics(db, { userId: stored.userId, achievementId: stored.id }, text);
}

async function editRewrite(db: Db, stored: Achievement, text: string): Promise<void> {
  await note(db, stored, { kind: 'edit', text, outcome: 'kept', reason: numbersReason(stored.rawText, text) });
  await update(db, stored, {
    ...REVIEWED,
    impactStatement: text,
    impactBasis: stored.rawText,
    provenance: 'user_provided',
    confidence: 1,
    ...locked(stored, 'impactStatement'),
  });
}

function numbersReason(before: string, after: string): string | null {
  const verdict = checkNumbers(before, after);
  if (verdict.ok) return null;
  const list = (all: { text: string }[]) => all.map(({ text }) => `"${text}"`).join(', ') || 'none';
  return `numbers changed by the owner: ${list(verdict.dropped)} to ${list(verdict.added)}`;
}

const locked = ({ editedFields }: Achievement, ...fields: string[]) => ({
  editedFields: [...new Set([...editedFields, ...fields])],
});

async function update(db: Db, { id }: Achievement, data: Partial<Achievement>): Promise<void> {
  await db.achievement.update({ where: { id }, data });
}

async function note(
  db: Db,
  { id: achievementId, userId, provenance }: Achievement,
  version: { kind: 'rewrite' | 'edit'; text: string; outcome: 'kept' | 'reverted' | 'replaced'; reason: string | null },
): Promise<void> {
  const isTheirs = version.kind === 'edit' && version.reason !== 'accepted by the owner';
  await db.statementVersion.create({
    data: { userId, achievementId, ...version, provenance: isTheirs ? 'user_provided' : provenance },
  });
}
