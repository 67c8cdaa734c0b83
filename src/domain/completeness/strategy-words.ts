import type { FillStrategy } from './fill-strategy.ts';
import type { GraphSnapshot, Section } from './graph-snapshot.ts';

type Strategy = Exclude<FillStrategy, 'hide'>;

/** What is done about statements, for the owner. */
const ACHIEVEMENTS: Record<Strategy, (graph: GraphSnapshot) => string> = {
  polish: () => 'the best are reworded, and no facts are added',
  context: () =>
    'with an OpenAI key, general knowledge about such roles is proposed for your review; without one, the best are only reworded',
  qualitative: () =>
    'with an OpenAI key, statements without numbers are described without numbers, for your review; without one, the best are only reworded',
  template: ({ placeholders }) =>
    placeholders === 0
      ? 'the best are reworded; the role library has no further sentence for your roles in your language'
      : placeholders === 1
        ? '1 placeholder from the role library, published only if you accept it'
        : `${placeholders} placeholders from the role library, published only if you accept them`,
};

/** What is done for a section with this strategy, for the owner. It promises only what a pipeline does. */
export function strategyWords(section: Section, strategy: FillStrategy, graph: GraphSnapshot): string {
  if (strategy === 'hide') return 'the section is hidden';
  if (section === 'achievements') return ACHIEVEMENTS[strategy](graph);
  return section === 'story' || section === 'skills'
    ? 'worded from your facts, and none are added'
    : 'what is missing is left out';
}
