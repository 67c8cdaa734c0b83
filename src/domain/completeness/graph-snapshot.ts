export type Section = 'navigation' | 'logos' | 'achievements' | 'skills' | 'story' | 'timeline' | 'images';

/** In display order. */
export const SECTIONS: readonly Section[] = [
  'navigation',
  'logos',
  'achievements',
  'skills',
  'story',
  'timeline',
  'images',
];

export type PlacementSlot = 'hero' | 'achievements_general_main' | 'achievements_career_main' | 'certifications_bg';

export const SLOTS: readonly PlacementSlot[] = [
  'hero',
  'achievements_general_main',
  'achievements_career_main',
  'certifications_bg',
];

/** The parts of a career graph that completeness depends on. Empty text is null. */
export interface GraphSnapshot {
  profile: { name: string | null; headline: string | null; email: string | null; phone: string | null };
  /** Employers of the person's roles, without duplicates. `hasLogo`: the site shows a logo, not just the name. */
  companies: { name: string; hasLogo: boolean }[];
  experiences: {
    company: string | null;
    title: string | null;
    start: string | null;
    end: string | null;
    current: boolean;
  }[];
  /** Without placeholders and rejected statements. */
  achievements: {
    metrics: number;
    /** Whether it has a rewrite that does more than repeat it. */
    hasImpactStatement: boolean;
  }[];
  /** Placeholders that the owner has not decided about. */
  placeholders: number;
  /** `proven`: at least one achievement proves the skill. */
  skills: { name: string; proven: boolean }[];
  story: { opener: string | null; paragraphs: number; quote: string | null };
  filledSlots: PlacementSlot[];
}
