import type { Provenance } from '../career-graph/provenance.ts';
import type { RewriteCheck } from './check-rewrite.ts';
import { repeats } from './shown-statement.ts';

/** The result of rewriting a statement. */
export interface RewriteDraft {
  achievementId: string;
  /** The statement that was rewritten. The draft is void if the statement has changed since. */
  source: string;
  /** Null when no rewrite passed the guard; the owner's own words stay. */
  text: string | null;
  provenance: Provenance;
  /** 0..1 */
  confidence: number;
  /** Why the owner has to review it; null if they don't. */
  reviewReason: string | null;
  promptVersion: string;
  /** Rewrites that the guard refused, with its reasons. */
  refused: { text: string; reason: string }[];
}

/** Confidence in a rewrite with the same facts. */
const POLISHED = 0.9;
/** Confidence in generated text that can't be compared with what it was made from. */
export const UNCERTAIN = 0.6;

/** Draft for a rewrite that was not refused. One that only repeats the statement is the owner's own words. */
export function keptDraft(
  statement: { id: string; rawText: string },
  {
    text,
    promptVersion,
    check,
  }: { text: string; promptVersion: string; check: Exclude<RewriteCheck, { outcome: 'refuse' }> },
  refused: RewriteDraft['refused'] = [],
): RewriteDraft {
  const draft = { achievementId: statement.id, source: statement.rawText, text, promptVersion, refused };
  if (repeats(statement.rawText, text))
    return { ...draft, provenance: 'user_provided', confidence: 1, reviewReason: null };
  if (check.outcome === 'review')
    return { ...draft, provenance: 'model_context', confidence: UNCERTAIN, reviewReason: check.reason };
  return { ...draft, provenance: 'model_polish', confidence: POLISHED, reviewReason: null };
}

/** Draft for a statement without any rewrite that passed the guard. */
export function revertedDraft(
  statement: { id: string; rawText: string },
  promptVersion: string,
  refused: RewriteDraft['refused'],
): RewriteDraft {
  const { id: achievementId, rawText: source } = statement;
  const own = { provenance: 'user_provided', confidence: 1, reviewReason: null } as const;
  return { achievementId, source, text: null, promptVersion, refused, ...own };
}
