import { editGraph } from '../../services/graph/edit-graph.ts';
import { readParts } from '../../services/graph/read-parts.ts';
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

/** Rearranges the timeline, because current roles have grown longer since it was last changed. */
async function arrangeRoles(run: PipelineRun): Promise<Arranged | Skipped> {
  const { timeline } = await run.transaction(async (db) => {
    await editGraph(db, { userId: run.userId, touches: ['timeline'] }, async () => {});
    return readParts(db, run.userId, ['timeline']);
  });
  if (timeline.length === 0) return skipped('there are no roles or studies yet');
  return {
    entries: timeline.length,
    lanes: new Set(timeline.map(({ lane }) => lane)).size,
    gaps: timeline.filter(({ gapBefore }) => gapBefore !== null).length,
  };
}
