import type { RankedNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { AchievementRef } from './achievement.ts';

const RankedAchievementRef = builder.objectRef<RankedNode>('RankedAchievement').implement({
  description: 'A place in the ranking.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The best comes first.' }),
    total: t.exposeFloat('total', { description: 'Its score, 0..1.' }),
    achievement: t.field({
      type: AchievementRef,
      description: 'What stands there.',
      resolve: ({ achievement }) => achievement,
    }),
  }),
});

export const AchievementRankingRef = builder
  .objectRef<{ formula: string; entries: RankedNode[] }>('AchievementRanking')
  .implement({
    description: 'The top achievements, best first.',
    fields: (t) => ({
      formula: t.exposeString('formula', { description: 'By which they were scored.' }),
      entries: t.field({ type: [RankedAchievementRef], description: 'Best first.', resolve: ({ entries }) => entries }),
    }),
  });
