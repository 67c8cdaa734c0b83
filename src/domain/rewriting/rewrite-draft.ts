import type { Provenance } from '../career-graph/provenance.ts';

/** What became of a statement that was to be reworded. */
export interface RewriteDraft {
  achievementId: string;
  /** What was reworded; the draft is void when the statement has changed since. */
  source: string;
  /** Null when no wording passed: then the person's own words stand. */
  text: string | null;
  provenance: Provenance;
  /** 0..1 */
  confidence: number;
  /** Why the owner has to look; null when they need not. */
  reviewReason: string | null;
  promptVersion: string;
  /** Wordings that the guard turned down, with its reasons. */
  refused: { text: string; reason: string }[];
}

/** Reworded, same facts. */
const POLISHED = 0.9;
/** A model worded something that has no number to hold on to. */
const QUALITATIVE = 0.6;
const QUALITATIVE_REASON = 'a model has put it into other words, and there is no number to check them by';

/** A wording that passed the guard. What stays word for word is the person's own. */
export function keptDraft(
  statement: { id: string; rawText: string; metrics: readonly unknown[] },
  { text, promptVersion, by }: { text: string; promptVersion: string; by: 'rules' | 'model' },
  refused: RewriteDraft['refused'] = [],
): RewriteDraft {
  const draft = { achievementId: statement.id, source: statement.rawText, text, promptVersion, refused };
  if (text === statement.rawText) return { ...draft, provenance: 'user_provided', confidence: 1, reviewReason: null };
  // Rules cannot change what a statement says; a model can, and without a number nothing would tell.
  if (by === 'model' && statement.metrics.length === 0)
    return { ...draft, provenance: 'model_context', confidence: QUALITATIVE, reviewReason: QUALITATIVE_REASON };
  return { ...draft, provenance: 'model_polish', confidence: POLISHED, reviewReason: null };
}

/** No wording passed. */
export function revertedDraft(
  statement: { id: string; rawText: string },
  promptVersion: string,
  refused: RewriteDraft['refused'],
): RewriteDraft {
  const { id: achievementId, rawText: source } = statement;
  const own = { provenance: 'user_provided', confidence: 1, reviewReason: null } as const;
  return { achievementId, source, text: null, promptVersion, refused, ...own };
}
