import type { Pipeline } from '../kit/pipeline-run.ts';
import { skillsContract, type SkillsStep } from './contract.ts';
import { offerSkills } from './offer-skills.ts';

export const skillsPipeline: Pipeline<unknown, object, SkillsStep> = {
  contract: skillsContract,
  async run(_input, run) {
    return { output: await run.step('offer', () => offerSkills(run)) };
  },
};
