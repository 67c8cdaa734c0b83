export type FillStrategy = 'polish' | 'context' | 'qualitative' | 'template' | 'hide';

/** The Honest Embellishment Framework: what may be added to a section of this coverage (0..100). */
export function fillStrategy(coverage: number): FillStrategy {
  if (coverage >= 70) return 'polish';
  if (coverage >= 50) return 'context';
  if (coverage >= 30) return 'qualitative';
  if (coverage > 0) return 'template';
  return 'hide';
}

/** What the strategy means for the section, in words for the owner. */
export const strategyWords: Record<FillStrategy, string> = {
  polish: 'the wording may be polished, no fact is added',
  context: 'what is generally known about such a role may be added, no fact about you',
  qualitative: 'it is described without numbers',
  template: 'a placeholder is proposed to you and published only when you accept it',
  hide: 'the section is left out',
};
