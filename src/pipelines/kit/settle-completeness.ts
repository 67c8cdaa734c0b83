import { lockGraph } from '../../services/graph/lock-graph.ts';
import { storeCompleteness } from '../../services/graph/store-completeness.ts';
import type { PipelineRun } from './pipeline-run.ts';

export type SectionDecision = { section: string; coverage: number; strategy: string; variant: string };

/** Every change has decided it already, with its own transaction; this is what holds after all that happened since, and writes only that. */
export async function settleCompleteness(run: PipelineRun): Promise<SectionDecision[]> {
  const sections = await run.transaction(async (db) => {
    await lockGraph(db, run.userId);
    return storeCompleteness(db, run.userId);
  });
  return sections.map(({ section, coverage, strategy, variant }) => ({ section, coverage, strategy, variant }));
}
