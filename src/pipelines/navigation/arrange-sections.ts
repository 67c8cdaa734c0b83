import { arrangeNavigation } from '../../domain/navigation/arrange-navigation.ts';
import { lockGraph } from '../../services/graph/lock-graph.ts';
import { readLanguage } from '../../services/graph/read-language.ts';
import { storeCompleteness } from '../../services/graph/store-completeness.ts';
import { storeNavigation } from '../../services/graph/store-navigation.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';

/** The sections that are shown, in their order. */
export async function arrangeSections(run: PipelineRun): Promise<string[]> {
  return run.transaction(async (db) => {
    await lockGraph(db, run.userId);
    const completeness = await storeCompleteness(db, run.userId);
    const entries = arrangeNavigation(completeness, await readLanguage(db, run.userId));
    return storeNavigation(db, run.userId, entries);
  });
}
