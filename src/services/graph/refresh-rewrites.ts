import { draftByRules } from '../../domain/rewriting/draft-by-rules.ts';
import { rewriteByRules } from '../../domain/rewriting/rewrite-by-rules.ts';
import type { Db } from '../database/prisma.ts';
import type { Refreshing } from './refreshing.ts';
import { storeRewrites } from './store-rewrites.ts';

/**
 * Rewrites by rules what rules rewrote, where the statement has changed since. What a model or the owner worded stays, and is stale
 * until the statement is as it was or its owner decides.
 */
export async function refreshRewrites({ db, userId }: Refreshing): Promise<void> {
  const changed = await changedStatements(db, userId);
  const byRules = changed.filter(
    ({ impactStatement, impactBasis, isCurrent }) =>
      impactStatement === impactBasis || impactStatement === rewriteByRules(impactBasis ?? '', { isCurrent }),
  );
  if (byRules.length === 0) return;
  await storeRewrites(
    db,
    userId,
    byRules.map((one) => draftByRules(one, one)),
  );
}

async function changedStatements(db: Db, userId: string) {
  const changed = await db.$queryRaw<{ id: string }[]>`
    select id from achievements where user_id = ${userId}::uuid and not rejected and impact_statement is not null
      and impact_basis <> raw_text and not 'impactStatement' = any (edited_fields)`;
  if (changed.length === 0) return [];
  const rows = await db.achievement.findMany({
    where: { id: { in: changed.map(({ id }) => id) } },
    include: { experience: { select: { current: true } }, metrics: { select: { id: true } } },
  });
  return rows.map(({ experience, ...row }) => ({ ...row, isCurrent: experience.current }));
}
