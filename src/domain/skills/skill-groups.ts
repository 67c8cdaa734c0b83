/** Groups of known skills, and of all others. */
export const SKILL_GROUPS = [
  'programming',
  'frameworks',
  'data',
  'cloud',
  'tools',
  'projects',
  'business',
  'people',
  'health',
  'design',
  'others',
] as const;

export type SkillGroup = (typeof SKILL_GROUPS)[number];
