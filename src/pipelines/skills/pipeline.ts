import type { AchievementNode, CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { arrangeSkills, type Proof } from '../../domain/skills/arrange-skills.ts';
import { changeGraph } from '../../services/graph/change-graph.ts';
import { storeSkillOffers } from '../../services/graph/store-skill-offers.ts';
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
  const { proofs, offers } = await run.transaction((db) =>
    changeGraph(db, run.userId, ['skills', 'experiences', 'companies', 'achievements', 'evidence'], async (graph) => {
      const arranged = arrangeSkills(
        graph.skills.map((skill) => ({
          ...skill,
          isFounded: skill.evidence.length > 0 || skill.editedFields.length > 0,
        })),
        proofsOf(graph),
      );
      await storeSkillOffers(db, run.userId, arranged);
      return arranged;
    }),
  );
  if (proofs.size === 0) return skipped('there are no skills yet');
  const proven = [...proofs.values()].filter((ids) => ids.length > 0).length;
  return { skills: proofs.size, proven, offers: offers.length };
}

/** What is only proposed to the owner proves nothing. */
function proofsOf({ experiences }: CareerGraph): Proof[] {
  const all = experiences.flatMap(({ achievements }) => achievements);
  return all
    .filter(({ isPlaceholder }) => !isPlaceholder)
    .map((one) => ({ id: one.id, text: one.rawText, place: placeOf(one) }));
}

function placeOf({ experience: { title, company } }: AchievementNode): string | null {
  if (title === null) return company?.name ?? null;
  return company === null ? title : `${title} (${company.name})`;
}
