import type { AchievementNode } from '../../domain/career-graph/career-graph.ts';
import { draftByRules } from '../../domain/rewriting/draft-by-rules.ts';
import { repeats } from '../../domain/rewriting/shown-statement.ts';
import { rewriteByRules } from '../../domain/rewriting/rewrite-by-rules.ts';
import type { Refreshing } from './refreshing.ts';
import { storeRewrites } from './store-rewrites.ts';

/**
 * Repeats rewrites by rules where the statement or the tense of its role has changed. Rewrites by a model or the owner
 * stay, and are stale until the statement is as it was or the owner decides.
 */
export async function refreshRewrites({ db, userId, facts, reread }: Refreshing): Promise<void> {
  const { experiences } = await facts();
  const stale = experiences.flatMap(({ achievements }) => achievements).filter(isStale);
  if (stale.length === 0) return;
  await storeRewrites(
    db,
    userId,
    stale.map((one) => draftByRules(one, { isCurrent: one.experience.current })),
  );
  reread();
}

function isStale(statement: AchievementNode): boolean {
  const { rawText, impactStatement, impactBasis, editedFields, experience } = statement;
  if (impactBasis === null || editedFields.includes('impactStatement')) return false;
  const now = rewriteByRules(impactBasis, { isCurrent: experience.current });
  const otherwise = rewriteByRules(impactBasis, { isCurrent: !experience.current });
  if (impactBasis !== rawText)
    return impactStatement === null || [impactBasis, now, otherwise].includes(impactStatement);
  const rewriteOf = (text: string) => (repeats(rawText, text) ? null : text);
  return impactStatement === rewriteOf(otherwise) && impactStatement !== rewriteOf(now);
}
