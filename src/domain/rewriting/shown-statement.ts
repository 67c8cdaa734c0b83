import { foldText } from '../reconcile/fold-text.ts';
import { staleMark, type StaleMark } from '../story/fact-snapshot.ts';

interface Rewritten {
  rawText: string;
  impactStatement: string | null;
  impactBasis: string | null;
}

/** Whether the statement has changed since its rewrite was made. Rewrites whose source was not recorded count as current. */
export function isRewriteStale({ rawText, impactStatement, impactBasis }: Rewritten): boolean {
  return impactStatement !== null && impactBasis !== null && impactBasis !== rawText;
}

/** Whether a rewrite differs from its statement in case, punctuation and spaces at most, so that it is none. */
export const repeats = (rawText: string, rewrite: string) => foldText(rawText) === foldText(rewrite);

/** The rewrite while it is one of the present statement; null when there is none. */
export const currentRewrite = (one: Rewritten) => (isRewriteStale(one) ? null : one.impactStatement);

/** The statement as it is shown when nothing about it is in doubt. */
export const shownStatement = (one: Rewritten) => currentRewrite(one) ?? one.rawText;

/** What the owner has to know about a stale rewrite; null while it is current. */
export function staleRewrite({ id, ...one }: Rewritten & { id: string }): StaleMark | null {
  return isRewriteStale(one) ? staleMark([{ id, before: one.impactBasis ?? '', after: one.rawText }]) : null;
}
