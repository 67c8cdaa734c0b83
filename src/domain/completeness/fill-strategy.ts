export type FillStrategy = 'polish' | 'context' | 'qualitative' | 'template' | 'hide';

/** The Honest Embellishment Framework: what may be added to a section with this coverage (0..100). */
export function fillStrategy(coverage: number): FillStrategy {
  if (coverage >= 70) return 'polish';
  if (coverage >= 50) return 'context';
  if (coverage >= 30) return 'qualitative';
  if (coverage > 0) return 'template';
  return 'hide';
}

/** What each strategy means for a section, for the owner. */
export const strategyWords: Record<FillStrategy, string> = {
  polish: 'the wording may be polished, but no facts are added',
  context: 'general knowledge about such roles may be added, but no facts about you',
  qualitative: 'described without numbers',
  template: 'placeholders are proposed to you and published only if you accept them',
  hide: 'the section is hidden',
};
