import type { RankedNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { singletonId } from '../singleton-id.ts';
import { AchievementRef, AchievementScoreRef } from './achievement.ts';

const RankedAchievementRef = builder.objectRef<RankedNode>('RankedAchievement').implement({
  description: 'A rank in a ranking.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Zero-based rank; 0 is the best.' }),
    total: t.exposeFloat('total', { description: 'Total score, 0 to 1.' }),
    score: t.field({
      type: AchievementScoreRef,
      description: 'Score in this ranking, with its components.',
      extensions: { isLeftOut: true },
      resolve: (ranked) => ranked,
    }),
    achievement: t.field({
      type: AchievementRef,
      description: 'The achievement at this rank.',
      extensions: { isReference: true },
      resolve: ({ achievement }) => achievement,
    }),
  }),
});

export const AchievementRankingRef = builder
  .objectRef<{ label: string; entries: RankedNode[] }>('AchievementRanking')
  .implement({
    description: 'The best achievements under a label.',
    interfaces: [NodeRef],
    fields: (t) => ({
      id: t.id({
        description: 'Stable ID.',
        resolve: ({ label }, _args, context) => singletonId('ranking', context, label),
      }),
      label: t.exposeString('label', { description: '`default`, or the target role that the ranking is for.' }),
      formula: t.string({
        description: 'Formula of the scores: `weighted_sum_v1` or `weighted_sum_v2`.',
        // A ranking has at least one entry.
        resolve: ({ entries: [first] }) => first?.formula ?? '',
      }),
      entries: t.field({
        type: [RankedAchievementRef],
        description: 'Entries, best first.',
        resolve: ({ entries }) => entries,
      }),
    }),
  });
