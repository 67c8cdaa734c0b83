import type { RewriteDraft } from '../../domain/rewriting/rewrite-draft.ts';
import { repeats } from '../../domain/rewriting/shown-statement.ts';
import type { Achievement } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';

/**
 * Writes rewrites with their history, including refused ones. Skips statements that have changed or that the owner has
 * edited since.
 *
 * @returns the drafts that were written
 */
export async function storeRewrites(db: Db, userId: string, drafts: RewriteDraft[]): Promise<RewriteDraft[]> {
  const ids = drafts.map(({ achievementId }) => achievementId);
  const rows = new Map(
    (await db.achievement.findMany({ where: { userId, id: { in: ids } } })).map((row) => [row.id, row]),
  );
  const written: RewriteDraft[] = [];
  for (const draft of drafts) {
    const row = rows.get(draft.achievementId);
    if (!row || row.rawText !== draft.source || row.rejected || row.editedFields.includes('impactStatement')) continue;
    await db.achievement.update({ where: { id: row.id }, data: columnsOf(row, draft) });
    written.push(draft);
  }
  const now = Date.now();
  const versions = written.flatMap(versionsOf);
  // A millisecond apart, so that they are listed in the order in which they were made.
  const data = versions.map((version, index) => ({ userId, ...version, createdAt: new Date(now + index) }));
  if (data.length > 0) await db.statementVersion.createMany({ data });
  return written;
}

/** What was doubtful before it was reworded stays doubtful. */
function columnsOf(
  row: Achievement,
  { text, provenance, confidence, reviewReason }: RewriteDraft,
): Partial<Achievement> {
  const wasWorded = row.provenance === 'model_context';
  const doubt = reviewReason ?? (wasWorded ? null : row.reviewReason);
  const isDoubtful = reviewReason !== null || (row.requiresReview && !wasWorded);
  const isOwn = provenance === 'user_provided';
  return {
    impactStatement: text === null || repeats(row.rawText, text) ? null : text,
    // Without a rewrite: the rules found nothing to change in this statement.
    impactBasis: text === null ? null : row.rawText,
    provenance,
    // Rewording can't raise the confidence.
    confidence: isOwn && row.provenance !== 'user_provided' ? confidence : Math.min(row.confidence, confidence),
    requiresReview: isDoubtful,
    reviewReason: isDoubtful ? doubt : null,
  };
}

function versionsOf({ achievementId, text, provenance, promptVersion, refused }: RewriteDraft) {
  const version = { achievementId, kind: 'rewrite', promptVersion } as const;
  const turnedDown = refused.map((one) => ({
    ...version,
    ...one,
    provenance: 'model_polish' as const,
    outcome: 'reverted' as const,
  }));
  return text === null
    ? turnedDown
    : [...turnedDown, { ...version, text, provenance, outcome: 'kept' as const, reason: null }];
}
