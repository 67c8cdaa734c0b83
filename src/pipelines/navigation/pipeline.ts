import { editGraph } from '../../services/graph/edit-graph.ts';
import { readParts } from '../../services/graph/read-parts.ts';
import type { Pipeline, PipelineRun } from '../kit/pipeline-run.ts';
import { recomputeCompleteness } from '../kit/recompute-completeness.ts';
import { navigationContract, type NavigationStep } from './contract.ts';

export const navigationPipeline: Pipeline<unknown, object, NavigationStep> = {
  contract: navigationContract,
  async run(_input, run) {
    const completeness = await run.step('completeness', () => recomputeCompleteness(run));
    const shown = await run.step('arrange', () => arrangeSections(run));
    return { output: { completeness, shown } };
  },
};

/** The visible sections in order. */
async function arrangeSections(run: PipelineRun): Promise<string[]> {
  const { navigation } = await run.transaction(async (db) => {
    await editGraph(db, { userId: run.userId, touches: ['navigation'] }, async () => {});
    return readParts(db, run.userId, ['navigation']);
  });
  return navigation.filter(({ shown }) => shown).map(({ section }) => section);
}
