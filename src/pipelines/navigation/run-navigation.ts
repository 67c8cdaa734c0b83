import { settleCompleteness } from '../kit/settle-completeness.ts';
import type { Pipeline } from '../kit/pipeline-run.ts';
import { arrangeSections } from './arrange-sections.ts';
import { navigationContract, type NavigationStep } from './contract.ts';

export const navigationPipeline: Pipeline<unknown, object, NavigationStep> = {
  contract: navigationContract,
  async run(_input, run) {
    const completeness = await run.step('completeness', () => settleCompleteness(run));
    const shown = await run.step('arrange', () => arrangeSections(run));
    return { output: { completeness, shown } };
  },
};
