import { topOf, type RankedStatement } from '../../domain/scoring/rank-achievements.ts';
import { DEFAULT_LABEL, rankGraph } from '../../domain/scoring/scored-graph.ts';
import { changeGraph } from '../../services/graph/change-graph.ts';
import { storeEvidenceStrength } from '../../services/graph/store-evidence-strength.ts';
import { storeRankings } from '../../services/graph/store-rankings.ts';
import { skipped, type Skipped } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { AchievementsInput } from './contract.ts';

export type Scored = { scored: number; labels: string[]; formula: string };

const PARTS = ['profile', 'companies', 'experiences', 'achievements', 'metrics', 'ranking', 'evidence'] as const;

/** All statements scored for each label that there is, and the best kept as its ranking. */
export async function scoreStatements(
  run: PipelineRun,
  { targetRole, formula = 'weighted_sum_v2' }: AchievementsInput,
): Promise<Scored | Skipped> {
  const rankings = await run.transaction((db) =>
    changeGraph(db, run.userId, [...PARTS], async (graph) => {
      const asked = targetRole === undefined ? [] : [targetRole];
      const known = graph.rankings.map(({ label }) => label).filter((label) => label !== DEFAULT_LABEL);
      const targetRoles = [...new Set([...known, ...asked])];
      const ranked = rankGraph(graph, { formula, now: new Date(), targetRoles });
      await storeRankings(
        db,
        run.userId,
        ranked.map((one) => ({ label: one.label, entries: topOf(one.ranked) })),
      );
      const all = ranked[0]?.ranked ?? [];
      await storeEvidenceStrength(db, run.userId, new Map(all.map((one) => [one.id, strengthOf(one)])));
      return { count: all.length, labels: ranked.map(({ label }) => label) };
    }),
  );
  if (rankings.count === 0) return skipped('there are no achievements yet');
  return { scored: rankings.count, labels: rankings.labels, formula };
}

const strengthOf = ({ components }: RankedStatement) =>
  components.find(({ name }) => name === 'evidenceStrength')?.value ?? 0;
