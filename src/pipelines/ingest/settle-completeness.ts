import { lockGraph } from '../../services/graph/lock-graph.ts';
import { storeCompleteness } from '../../services/graph/store-completeness.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { IngestStep } from './contract.ts';

export type SectionDecision = { section: string; coverage: number; strategy: string; variant: string };

/** The merge has decided it already, with its own changes; this is what holds after all that happened since, and writes only that. */
export async function settleCompleteness(run: PipelineRun<IngestStep>): Promise<SectionDecision[]> {
  const sections = await run.transaction(async (db) => {
    await lockGraph(db, run.userId);
    return storeCompleteness(db, run.userId);
  });
  return sections.map(({ section, coverage, strategy, variant }) => ({ section, coverage, strategy, variant }));
}
