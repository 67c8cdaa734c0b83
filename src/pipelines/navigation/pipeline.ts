import { arrangeNavigation } from '../../domain/navigation/arrange-navigation.ts';
import { lockGraph } from '../../services/graph/lock-graph.ts';
import { readLanguage } from '../../services/graph/read-language.ts';
import { storeCompleteness } from '../../services/graph/store-completeness.ts';
import { storeNavigation } from '../../services/graph/store-navigation.ts';
import type { Pipeline, PipelineRun } from '../kit/pipeline-run.ts';
import { settleCompleteness } from '../kit/settle-completeness.ts';
import { navigationContract, type NavigationStep } from './contract.ts';

export const navigationPipeline: Pipeline<unknown, object, NavigationStep> = {
  contract: navigationContract,
  async run(_input, run) {
    const completeness = await run.step('completeness', () => settleCompleteness(run));
    const shown = await run.step('arrange', () => arrangeSections(run));
    return { output: { completeness, shown } };
  },
};

/** The sections that are shown, in their order. */
async function arrangeSections(run: PipelineRun): Promise<string[]> {
  return run.transaction(async (db) => {
    await lockGraph(db, run.userId);
    const completeness = await storeCompleteness(db, run.userId);
    const entries = arrangeNavigation(completeness, await readLanguage(db, run.userId));
    return storeNavigation(db, run.userId, entries);
  });
}
