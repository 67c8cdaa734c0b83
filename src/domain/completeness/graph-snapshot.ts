export type Section = 'navigation' | 'logos' | 'achievements' | 'skills' | 'story' | 'timeline' | 'images';

/** In the order in which a site shows them. */
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

/** As much of a career graph as completeness is decided on. Empty text is null. */
export interface GraphSnapshot {
  profile: { name: string | null; headline: string | null; email: string | null; phone: string | null };
  /** Employers of the person's roles, each once. */
  companies: { name: string; hasLogo: boolean }[];
  experiences: {
    company: string | null;
    title: string | null;
    start: string | null;
    end: string | null;
    current: boolean;
  }[];
  /** Without placeholders, which are nobody's achievements, and without rejected ones. */
  achievements: { metrics: number; hasImpactStatement: boolean }[];
  /** `proven`: there is an achievement that proves it. */
  skills: { name: string; proven: boolean }[];
  story: { opener: string | null; paragraphs: number; quote: string | null };
  filledSlots: PlacementSlot[];
}
