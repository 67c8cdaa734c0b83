import { LABELED_LANGUAGES, labelsIn } from '../labels/labels.ts';
import { SKILL_GROUPS, type SkillGroup } from './skill-groups.ts';

const GROUPS: ReadonlyMap<string, SkillGroup> = new Map(
  LABELED_LANGUAGES.flatMap((language) => {
    const { skillGroups } = labelsIn(language);
    return SKILL_GROUPS.map((group) => [skillGroups[group], group] as const);
  }),
);

/** The group that a name in any language stands for; null for a heading of the owner's own. */
export const groupNamed = (name: string): SkillGroup | null => GROUPS.get(name) ?? null;
