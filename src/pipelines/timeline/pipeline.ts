import { changeGraph } from '../../services/graph/change-graph.ts';
import { refreshTimeline } from '../../services/graph/refresh-timeline.ts';
import { type Skipped, skipped } from '../kit/outcomes.ts';
import type { Pipeline, PipelineRun } from '../kit/pipeline-run.ts';
import { timelineContract, type TimelineStep } from './contract.ts';

export const timelinePipeline: Pipeline<unknown, object, TimelineStep> = {
  contract: timelineContract,
  async run(_input, run) {
    return { output: await run.step('arrange', () => arrangeRoles(run)) };
  },
};

type Arranged = { entries: number; lanes: number; gaps: number };

async function arrangeRoles(run: PipelineRun): Promise<Arranged | Skipped> {
  const entries = await run.transaction((db) => changeGraph(db, run.userId, [], () => refreshTimeline(db, run.userId)));
  if (entries.length === 0) return skipped('there are no roles and no studies yet');
  return {
    entries: entries.length,
    lanes: new Set(entries.map(({ lane }) => lane)).size,
    gaps: entries.filter(({ gapBefore }) => gapBefore !== null).length,
  };
}
