import type { AchievementNode, CareerGraph } from '../career-graph/career-graph.ts';
import { RULES_VERSION } from './rewrite-by-rules.ts';

/**
 * The statements whose rewrite is to be made: the ranked ones of every label, and those whose own words have changed since. What
 * the owner has edited, rejected or accepted is theirs; so is what has been reworded already as well as it can be now.
 *
 * @param promptVersion of the model; null without one
 */
export function statementsDue(graph: CareerGraph, promptVersion: string | null): AchievementNode[] {
  const ranked = new Set(graph.rankings.flatMap(({ entries }) => entries.map(({ achievementId }) => achievementId)));
  return graph.experiences
    .flatMap(({ achievements }) => achievements)
    .filter(
      (one) =>
        !one.isPlaceholder &&
        // Its words are the library's, which is to stay visible.
        one.provenance !== 'industry_template' &&
        !isChosen(one) &&
        (ranked.has(one.id) || one.impactStatement !== null) &&
        isOpen(one, promptVersion),
    );
}

/** Whether the wording that is shown is the owner's choice. */
function isChosen({ editedFields, impactStatement, history }: AchievementNode): boolean {
  if (editedFields.includes('impactStatement')) return true;
  return (
    impactStatement !== null &&
    history.some(({ kind, outcome, text }) => kind === 'edit' && outcome === 'kept' && text === impactStatement)
  );
}

/** Whether nothing has been made of its present words yet, or something better can be made of them now. */
function isOpen({ rawText, history }: AchievementNode, promptVersion: string | null): boolean {
  const written = history.findLastIndex(({ kind, text }) => kind === 'raw' || (kind === 'edit' && text === rawText));
  const made = history.slice(written + 1).flatMap((one) => (one.kind === 'rewrite' ? one.promptVersion : []));
  const last = made.at(-1) ?? null;
  if (last === null) return true;
  if (promptVersion !== null) return last !== promptVersion;
  // A model's wording is not put back to what rules can do.
  return last.startsWith('rewrite-rules/') && last !== RULES_VERSION;
}
