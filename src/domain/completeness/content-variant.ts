import type { FillStrategy } from './fill-strategy.ts';
import type { GraphSnapshot, Section } from './graph-snapshot.ts';

/**
 * The Content Variant Engine: which variant of a section is rendered, depending on its content. A section is `hidden` if and only
 * if its strategy is `hide`.
 */
export function contentVariant(section: Section, strategy: FillStrategy, graph: GraphSnapshot): string {
  return strategy === 'hide' ? 'hidden' : variants[section](graph);
}

const variants: Record<Section, (graph: GraphSnapshot) => string> = {
  navigation: ({ profile }) => (profile.name !== null && profile.headline !== null ? 'full' : 'compact'),
  logos: ({ companies }) => (companies.filter(({ hasLogo }) => hasLogo).length >= 3 ? 'row' : 'inline'),
  achievements: ({ achievements }) => achievementsVariant(achievements.length),
  skills: ({ skills }) => {
    if (skills.some(({ proven }) => proven)) return 'offers';
    return skills.length >= 8 ? 'groups' : 'list';
  },
  story: ({ story }) => {
    const words = (story.opener === null ? 0 : 1) + story.paragraphs;
    if (words === 0) return 'quote_only';
    return story.opener !== null && story.paragraphs >= 2 && story.quote !== null ? 'full' : 'short';
  },
  timeline: ({ experiences }) => (experiences.length === 1 ? 'single' : 'list'),
  // Without a hero image the page shows the initials, or a gradient when there is no name either.
  images: ({ filledSlots, profile }) => {
    if (filledSlots.includes('hero')) return 'photo';
    return profile.name === null ? 'gradient' : 'monogram';
  },
};

export const achievementsVariant = (count: number): string =>
  bySize(count, { 6: 'grid6', 4: 'grid4', 2: 'list3' }, 'single');

/** The name for the largest size that `count` reaches. */
function bySize(count: number, names: Record<number, string>, otherwise: string): string {
  const reached = Object.keys(names)
    .map(Number)
    .filter((size) => count >= size);
  return names[Math.max(...reached)] ?? otherwise;
}
