import type { AchievementNode, CareerGraph } from '../career-graph/career-graph.ts';
import { rankAchievements, type RankedStatement } from './rank-achievements.ts';
import { endOf } from './recency.ts';
import type { Formula, ScoredStatement } from './scored-statement.ts';

/** Label of the ranking for the owner's own headline and target role. */
export const DEFAULT_LABEL = 'default';

/** All statements of a career graph in the order of each ranking, best first. Excludes placeholders. */
export function rankGraph(
  graph: Pick<CareerGraph, 'profile' | 'experiences'>,
  { formula, now, targetRoles }: { formula: Formula; now: Date; targetRoles: string[] },
): { label: string; ranked: RankedStatement[] }[] {
  const statements = graph.experiences
    .flatMap(({ achievements }) => achievements)
    .filter(({ isPlaceholder }) => !isPlaceholder)
    .map((one) => statementOf(one, now));
  const { headline, targetRole } = graph.profile;
  const own = {
    label: DEFAULT_LABEL,
    ranked: rankAchievements(statements, { formula, now, headline, targetRole }),
  };
  const others = targetRoles.map((role) => ({
    label: role,
    ranked: rankAchievements(statements, { formula, now, headline: null, targetRole: role }),
  }));
  return [own, ...others];
}

function statementOf(
  { id, rawText, metrics, verified, evidence, experience }: AchievementNode,
  now: Date,
): ScoredStatement {
  const { title } = experience;
  return { id, text: rawText, metrics, verified, hasSource: evidence.length > 0, title, ended: endOf(experience, now) };
}
