import type { FillStrategy } from './fill-strategy.ts';
import type { Section } from './graph-snapshot.ts';

/** What is done for a section with this strategy, for the owner. It promises only what a pipeline does. */
export function strategyWords(section: Section, strategy: FillStrategy): string {
  if (strategy === 'hide') return 'the section is hidden';
  if (section === 'achievements')
    return strategy === 'polish' ? 'the best are reworded, and no facts are added' : 'no facts are added';
  return section === 'story' || section === 'skills'
    ? 'worded from your facts, and none are added'
    : 'what is missing is left out';
}
