import type { Pipeline } from '../kit/pipeline-run.ts';
import { arrangeRoles } from './arrange-roles.ts';
import { timelineContract, type TimelineStep } from './contract.ts';

export const timelinePipeline: Pipeline<unknown, object, TimelineStep> = {
  contract: timelineContract,
  async run(_input, run) {
    return { output: await run.step('arrange', () => arrangeRoles(run)) };
  },
};
