import { editGraph } from '../../services/graph/edit-graph.ts';
import { readParts } from '../../services/graph/read-parts.ts';
import type { PipelineRun } from './pipeline-run.ts';

export type SectionDecision = { section: string; coverage: number; strategy: string; variant: string };

/** Recomputes completeness at the end of a run. */
export async function recomputeCompleteness(run: PipelineRun): Promise<SectionDecision[]> {
  const { completeness } = await run.transaction(async (db) => {
    await editGraph(db, { userId: run.userId, touches: ['completeness'] }, async () => {});
    return readParts(db, run.userId, ['completeness']);
  });
  return completeness.map(({ section, coverage, strategy, variant }) => ({ section, coverage, strategy, variant }));
}
