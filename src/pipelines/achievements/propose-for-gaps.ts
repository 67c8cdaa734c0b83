import { editGraph } from '../../services/graph/edit-graph.ts';
import { storePlaceholders } from '../../services/graph/store-placeholders.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';

export type ProposedPlaceholders = { placeholders: number };

/** Proposes placeholders to the owner where the achievements say very little. */
export async function proposeForGaps(run: PipelineRun): Promise<ProposedPlaceholders> {
  const { userId } = run;
  return {
    placeholders: await run.transaction((db) => editGraph(db, { userId }, () => storePlaceholders(db, userId))),
  };
}
