import type { AchievementNode, CareerGraph } from '../career-graph/career-graph.ts';
import { RULES_VERSION } from './rewrite-by-rules.ts';

/**
 * The statements that need a (new) rewrite: those in any ranking, and rewritten ones whose source has changed since. Skips
 * statements that the owner has edited, rejected or accepted, and those that can't be rewritten any better now.
 *
 * @param promptVersion version of the model's prompt; null without a model
 */
export function statementsDue(graph: CareerGraph, promptVersion: string | null): AchievementNode[] {
  const ranked = new Set(graph.rankings.flatMap(({ entries }) => entries.map(({ achievementId }) => achievementId)));
  return graph.experiences
    .flatMap(({ achievements }) => achievements)
    .filter(
      (one) =>
        !one.isPlaceholder &&
        // It must remain recognizable as a sentence from the role library.
        one.provenance !== 'industry_template' &&
        !isChosen(one) &&
        (ranked.has(one.id) || one.impactStatement !== null) &&
        isOpen(one, promptVersion),
    );
}

/** Whether the owner chose the current wording. */
function isChosen({ editedFields, impactStatement, history }: AchievementNode): boolean {
  if (editedFields.includes('impactStatement')) return true;
  return (
    impactStatement !== null &&
    history.some(({ kind, outcome, text }) => kind === 'edit' && outcome === 'kept' && text === impactStatement)
  );
}

/** Whether the current source text has no rewrite yet, or could get a better one now. */
function isOpen({ rawText, history }: AchievementNode, promptVersion: string | null): boolean {
  const written = history.findLastIndex(({ kind, text }) => kind === 'raw' || (kind === 'edit' && text === rawText));
  const made = history.slice(written + 1).flatMap((one) => (one.kind === 'rewrite' ? one.promptVersion : []));
  const last = made.at(-1) ?? null;
  if (last === null) return true;
  if (promptVersion !== null) return last !== promptVersion;
  // Without a model, don't replace a model's rewrite by a rule-based one.
  return last.startsWith('rewrite-rules/') && last !== RULES_VERSION;
}
