import { skillsIn } from './find-skill.ts';
import { groupOfSkill } from './known-skills.ts';

export interface ListedSkill {
  id: string;
  name: string;
  /** The heading that it stands under in the document; null when there is none. */
  category: string | null;
  requiresReview: boolean;
  /** Whether a document or the user says it. */
  isFounded: boolean;
}

export interface Proof {
  id: string;
  text: string;
  /** Where it was: "Lead Analyst (Engine Works)"; null when neither title nor company is known. */
  place: string | null;
}

/** What the person offers with the skills of one group. */
export interface Offer {
  category: string;
  /** Names and places only, each of them out of the graph. */
  text: string;
  /** Best proven first. */
  skillIds: string[];
  proofIds: string[];
  requiresReview: boolean;
  reviewReason: string | null;
  confidence: number;
  position: number;
}

export interface ArrangedSkills {
  /** Per skill, the achievements that name it, in their order. */
  proofs: Map<string, string[]>;
  offers: Offer[];
}

/** Of skills that no list knows and no document groups. */
const OTHERS = 'Further skills';
const MOST_PLACES = 3;

/** Groups skills, links each to the achievements that name it, and writes an offer per group, the best proven group first. */
export function arrangeSkills(skills: ListedSkill[], achievements: Proof[]): ArrangedSkills {
  const proofs = new Map<string, string[]>(skills.map(({ id }) => [id, []]));
  for (const { id, text } of achievements) {
    const names = skillsIn(text);
    for (const skill of skills) if (names(skill.name)) proofs.get(skill.id)?.push(id);
  }
  const groups = new Map<string, ListedSkill[]>();
  for (const skill of skills) {
    const group = skill.category ?? groupOfSkill(skill.name) ?? OTHERS;
    groups.set(group, [...(groups.get(group) ?? []), skill]);
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
  const isRest = ({ category }: Offer) => Number(category === OTHERS);
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
      ? `no document names ${unfounded.join(', ')}`
      : doubtful.length > 0
        ? `${doubtful.join(', ')} ${doubtful.length === 1 ? 'is' : 'are'} to be reviewed`
        : null;
  return {
    category,
    text: places.length === 0 ? names : `${names} — ${places.slice(0, MOST_PLACES).join(', ')}`,
    skillIds: skills.map(({ id }) => id),
    proofIds: proofs.map(({ id }) => id),
    requiresReview: reviewReason !== null,
    reviewReason,
    confidence: proofs.length > 0 ? 0.9 : 0.7,
    position: 0,
  };
}
