export type FillStrategy = 'polish' | 'context' | 'qualitative' | 'template' | 'hide';

/** The Honest Embellishment Framework: what may be added to a section with this coverage (0..100). */
export function fillStrategy(coverage: number): FillStrategy {
  if (coverage >= 70) return 'polish';
  if (coverage >= 50) return 'context';
  if (coverage >= 30) return 'qualitative';
  if (coverage > 0) return 'template';
  return 'hide';
}
