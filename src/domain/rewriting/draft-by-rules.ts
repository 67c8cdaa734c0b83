import { rewriteProblem } from './check-rewrite.ts';
import { rewriteByRules, RULES_VERSION } from './rewrite-by-rules.ts';
import { keptDraft, revertedDraft, type RewriteDraft } from './rewrite-draft.ts';

/** The rewrite that rules make of a statement, if it passes the guard. */
export function draftByRules(
  statement: { id: string; rawText: string; metrics: readonly unknown[] },
  role: { isCurrent: boolean },
): RewriteDraft {
  const { rawText } = statement;
  const text = rewriteByRules(rawText, role);
  const problem = rewriteProblem(rawText, text);
  return problem === null
    ? keptDraft(statement, { text, promptVersion: RULES_VERSION, by: 'rules' })
    : revertedDraft(statement, RULES_VERSION, [{ text, reason: problem }]);
}
