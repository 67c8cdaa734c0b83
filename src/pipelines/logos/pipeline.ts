import type { Pipeline } from '../kit/pipeline-run.ts';
import { logosContract, type LogosServices, type LogosStep } from './contract.ts';
import { drawNameplate } from './draw-nameplate.ts';
import { findLogos } from './find-logos.ts';
import { guessDomains } from './guess-domains.ts';

export const logosPipeline: Pipeline<LogosServices, object, LogosStep> = {
  contract: logosContract,
  async run(_input, run, services) {
    await run.step('domains', () => guessDomains(run));
    const output = await run.step('logos', (step) => findLogos(run, services, step));
    await run.step('nameplate', () => drawNameplate(run, services));
    return { output };
  },
};
