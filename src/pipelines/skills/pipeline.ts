import { editGraph } from '../../services/graph/edit-graph.ts';
import { readParts } from '../../services/graph/read-parts.ts';
import { skipped, type Skipped } from '../kit/outcomes.ts';
import type { Pipeline, PipelineRun } from '../kit/pipeline-run.ts';
import { skillsContract, type SkillsStep } from './contract.ts';

export const skillsPipeline: Pipeline<unknown, object, SkillsStep> = {
  contract: skillsContract,
  async run(_input, run) {
    return { output: await run.step('offer', () => offerSkills(run)) };
  },
};

type Offered = { skills: number; proven: number; offers: number };

async function offerSkills(run: PipelineRun): Promise<Offered | Skipped> {
  const { skills, skillOffers } = await run.transaction(async (db) => {
    await editGraph(db, { userId: run.userId, touches: ['skillOffers'] }, async () => {});
    return readParts(db, run.userId, ['skills', 'skillOffers', 'experiences', 'achievements']);
  });
  if (skills.length === 0) return skipped('there are no skills yet');
  const proven = skills.filter(({ proofs }) => proofs.length > 0).length;
  return { skills: skills.length, proven, offers: skillOffers.length };
}
