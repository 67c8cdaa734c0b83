import { checkRewrite } from './check-rewrite.ts';
import { rewriteByRules, RULES_VERSION } from './rewrite-by-rules.ts';
import { keptDraft, revertedDraft, type RewriteDraft } from './rewrite-draft.ts';

/** The rewrite that rules make of a statement, if it passes the guard. */
export function draftByRules(statement: { id: string; rawText: string }, role: { isCurrent: boolean }): RewriteDraft {
  const { rawText } = statement;
  const text = rewriteByRules(rawText, role);
  const check = checkRewrite(rawText, text);
  // What the rules can't be sure of is not worth a question: the owner's words stay.
  return check.outcome === 'keep'
    ? keptDraft(statement, { text, promptVersion: RULES_VERSION, check })
    : revertedDraft(statement, RULES_VERSION, [{ text, reason: check.reason }]);
}
