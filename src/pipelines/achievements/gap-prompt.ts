import type { AchievementNode } from '../../domain/career-graph/career-graph.ts';
import { indexRoles, matchRole } from '../../domain/role-library/match-role.ts';
import { readStrategy } from '../../services/graph/read-strategy.ts';
import { readRoleLibrary } from '../../services/role-library/read-role-library.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { GapHints } from './rewrite-by-model.ts';

/**
 * What the strategy of the achievements lets a model add to statements without a number: general knowledge about the role (`context`)
 * or a description without numbers (`qualitative`). With any other strategy, nothing.
 */
export async function readGapHints(run: PipelineRun, statements: AchievementNode[]): Promise<GapHints> {
  const open = statements.filter(({ metrics }) => metrics.length === 0);
  return run.transaction(async (db) => {
    const strategy = await readStrategy(db, run.userId, 'achievements');
    if (strategy === 'qualitative') return new Map(open.map(({ id }) => [id, 'Describe, without numbers.']));
    if (strategy !== 'context') return new Map();
    const index = indexRoles(await readRoleLibrary(db));
    return new Map(
      open.flatMap(({ id, experience: { title } }) => {
        const role = title === null ? undefined : matchRole(title, index)?.role;
        return role ? [[id, `In general, such a role (${role.role}) involves: ${role.processes.join('; ')}.`]] : [];
      }),
    );
  });
}
