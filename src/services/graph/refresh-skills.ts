import type { AchievementNode, CareerGraph } from '../../domain/career-graph/career-graph.ts';
import { arrangeSkills, type Proof } from '../../domain/skills/arrange-skills.ts';
import { readLanguage } from './read-language.ts';
import type { Refreshing } from './refreshing.ts';
import { storeSkillOffers } from './store-skill-offers.ts';

/** Finds the proofs of each skill and the skill offers, and writes what differs. */
export async function refreshSkills({ db, userId, facts }: Refreshing): Promise<void> {
  const graph = await facts();
  const skills = graph.skills.map((skill) => ({
    ...skill,
    isFounded: skill.evidence.length > 0 || skill.editedFields.length > 0,
  }));
  await storeSkillOffers(db, userId, arrangeSkills(skills, proofsOf(graph), await readLanguage(db, userId)));
}

/** Placeholders prove nothing. */
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
