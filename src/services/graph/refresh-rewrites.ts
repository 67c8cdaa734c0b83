import type { AchievementNode } from '../../domain/career-graph/career-graph.ts';
import { draftByRules } from '../../domain/rewriting/draft-by-rules.ts';
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
  if (impactStatement === null || impactBasis === null || editedFields.includes('impactStatement')) return false;
  const [now, otherwise] = [experience.current, !experience.current].map((isCurrent) =>
    rewriteByRules(impactBasis, { isCurrent }),
  );
  if (impactBasis === rawText) return impactStatement === otherwise && impactStatement !== now;
  return [impactBasis, now, otherwise].includes(impactStatement);
}
