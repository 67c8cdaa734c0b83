import type { RankedNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { AchievementRef, AchievementScoreRef } from './achievement.ts';

const RankedAchievementRef = builder.objectRef<RankedNode>('RankedAchievement').implement({
  description: 'A place in the ranking.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The best comes first.' }),
    total: t.exposeFloat('total', { description: 'Its score, 0..1.' }),
    score: t.field({
      type: AchievementScoreRef,
      description: 'Every component of its score in this ranking.',
      resolve: (ranked) => ranked,
    }),
    achievement: t.field({
      type: AchievementRef,
      description: 'What stands there.',
      resolve: ({ achievement }) => achievement,
    }),
  }),
});

export const AchievementRankingRef = builder
  .objectRef<{ label: string; entries: RankedNode[] }>('AchievementRanking')
  .implement({
    description: 'The top achievements, best first.',
    fields: (t) => ({
      label: t.exposeString('label', { description: '"default", or the target role that was ranked for.' }),
      formula: t.string({
        description: 'By which they were scored.',
        // A ranking without entries is none.
        resolve: ({ entries: [first] }) => first?.formula ?? '',
      }),
      entries: t.field({ type: [RankedAchievementRef], description: 'Best first.', resolve: ({ entries }) => entries }),
    }),
  });
