import { DEFAULT_LABEL } from '../../domain/scoring/scored-graph.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { readParts } from '../../services/graph/read-parts.ts';
import { skipped, type Skipped } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { AchievementsInput } from './contract.ts';

export type Scored = { scored: number; labels: string[]; formula: string };

/** Scores all statements for every role that has a ranking and, from now on, for the requested one. */
export async function scoreStatements(
  run: PipelineRun,
  { targetRole, formula = 'weighted_sum_v2' }: AchievementsInput,
): Promise<Scored | Skipped> {
  const { userId } = run;
  const { scored, labels } = await run.transaction(async (db) => {
    const targetRoles = await editGraph(db, { userId, touches: ['ranking'] }, async () => {
      const { targetRoles: kept } = await db.careerGraph.findUniqueOrThrow({ where: { userId } });
      const all = targetRole === undefined ? kept : [...new Set([...kept, targetRole])];
      await db.careerGraph.update({ where: { userId }, data: { rankingFormula: formula, targetRoles: all } });
      return all;
    });
    const { experiences } = await readParts(db, userId, ['experiences', 'achievements']);
    const statements = experiences.flatMap(({ achievements }) => achievements);
    return {
      scored: statements.filter(({ isPlaceholder }) => !isPlaceholder).length,
      labels: [DEFAULT_LABEL, ...targetRoles],
    };
  });
  if (scored === 0) return skipped('there are no achievements yet');
  return { scored, labels, formula };
}
