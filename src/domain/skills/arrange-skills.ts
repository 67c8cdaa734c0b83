import { addToList } from '../text/add-to-list.ts';
import { skillsIn } from './find-skill.ts';
import { labelsIn } from '../labels/labels.ts';
import { groupOfSkill } from './known-skills.ts';

export interface ListedSkill {
  id: string;
  name: string;
  /** The skill's heading in the document; null when there is none. */
  category: string | null;
  requiresReview: boolean;
  /** Whether it comes from a document or from the user. */
  isFounded: boolean;
}

export interface Proof {
  id: string;
  text: string;
  /** The role, such as "Lead Analyst (Engine Works)"; null when neither title nor company is known. */
  place: string | null;
}

/** What the owner offers with a group of skills. */
export interface Offer {
  category: string;
  /** Only names of skills and roles, all from the career graph. */
  text: string;
  /** Skills with the most proofs first. */
  skillIds: string[];
  proofIds: string[];
  requiresReview: boolean;
  reviewReason: string | null;
  confidence: number;
  position: number;
}

export interface ArrangedSkills {
  /** For each skill id, the ids of the achievements that mention it, in order. */
  proofs: Map<string, string[]>;
  offers: Offer[];
}

const MAX_PLACES = 3;

/**
 * Groups skills, links each to the achievements that mention it, and writes an offer per group, best-proven group first.
 *
 * @param language of the names of groups that no document names
 */
export function arrangeSkills(skills: ListedSkill[], achievements: Proof[], language: string | null): ArrangedSkills {
  const proofs = new Map<string, string[]>(skills.map(({ id }) => [id, []]));
  for (const { id, text } of achievements) {
    const names = skillsIn(text);
    for (const skill of skills) if (names(skill.name)) proofs.get(skill.id)?.push(id);
  }
  const { skillGroups } = labelsIn(language);
  const { others } = skillGroups;
  const groups = new Map<string, ListedSkill[]>();
  for (const skill of skills) {
    const known = groupOfSkill(skill.name);
    const group = skill.category ?? (known === null ? others : skillGroups[known]);
    addToList(groups, group, skill);
  }
  const count = ({ id }: ListedSkill) => proofs.get(id)?.length ?? 0;
  const offers = [...groups].map(([category, members]) => {
    const ordered = members.toSorted((a, b) => count(b) - count(a));
    const named = new Set(ordered.flatMap(({ id }) => proofs.get(id) ?? []));
    return offerOf(
      category,
      ordered,
      achievements.filter(({ id }) => named.has(id)),
    );
  });
  const isRest = ({ category }: Offer) => Number(category === others);
  offers.sort(
    (a, b) => isRest(a) - isRest(b) || b.proofIds.length - a.proofIds.length || b.skillIds.length - a.skillIds.length,
  );
  return { proofs, offers: offers.map((offer, position) => ({ ...offer, position })) };
}

function offerOf(category: string, skills: ListedSkill[], proofs: Proof[]): Offer {
  const places = [...new Set(proofs.map(({ place }) => place).filter((place) => place !== null))];
  const names = skills.map(({ name }) => name).join(', ');
  const unfounded = skills.filter(({ isFounded }) => !isFounded).map(({ name }) => name);
  const doubtful = skills.filter(({ requiresReview }) => requiresReview).map(({ name }) => name);
  const reviewReason =
    unfounded.length > 0
      ? `Not found in any document: ${unfounded.join(', ')}.`
      : doubtful.length > 0
        ? `Not reviewed yet: ${doubtful.join(', ')}.`
        : null;
  return {
    category,
    text: places.length === 0 ? names : `${names} — ${places.slice(0, MAX_PLACES).join(', ')}`,
    skillIds: skills.map(({ id }) => id),
    proofIds: proofs.map(({ id }) => id),
    requiresReview: reviewReason !== null,
    reviewReason,
    confidence: proofs.length > 0 ? 0.9 : 0.7,
    position: 0,
  };
}
