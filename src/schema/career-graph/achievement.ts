import type { AchievementNode, MetricNode, RankedNode } from '../../domain/career-graph/career-graph.ts';
import { isRewriteStale } from '../../domain/rewriting/shown-statement.ts';
import type { ScoreComponent } from '../../domain/scoring/scored-statement.ts';
import { builder } from '../builder.ts';
import { SourcedRef } from './sourced.ts';
import { StatementVersionRef } from './statement-version.ts';

const MetricRef = builder.objectRef<MetricNode>('Metric').implement({
  description: 'A number in a statement.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'In the unit, spelled-out magnitudes applied: $1.2M is 1200000.' }),
    unit: t.exposeString('unit', {
      description: 'percent, usd and other ISO 4217 codes, count, users, days, times, ...',
    }),
    label: t.exposeString('label', { nullable: true, description: 'What is measured; null when that is not said.' }),
    text: t.exposeString('text', { description: 'As it is written.' }),
    start: t.exposeInt('start', { description: 'First UTF-16 code unit in the raw text.' }),
    end: t.exposeInt('end', { description: 'The one behind the last.' }),
  }),
});

const ScoreComponentRef = builder.objectRef<ScoreComponent>('ScoreComponent').implement({
  description: 'A part of a score.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'metricStrength, scope, evidenceStrength, recency or relevance.',
    }),
    value: t.exposeFloat('value', { description: '0..1' }),
    weight: t.exposeFloat('weight', { description: '0..1; all five add up to 1.' }),
    words: t.exposeString('words', { description: 'Why, in words.' }),
  }),
});

export const AchievementScoreRef = builder.objectRef<RankedNode>('AchievementScore').implement({
  description: 'How strong a statement is, and why.',
  fields: (t) => ({
    total: t.exposeFloat('total', { description: '0..1' }),
    formula: t.exposeString('formula', { description: 'weighted_sum_v1 or weighted_sum_v2.' }),
    components: t.field({
      type: [ScoreComponentRef],
      description: 'All five, in the order of the formula.',
      resolve: ({ components }) => components,
    }),
  }),
});

export const AchievementRef = builder.objectRef<AchievementNode>('Achievement').implement({
  description: 'One statement of a role.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    rawText: t.exposeString('rawText', { description: 'As the person wrote it.' }),
    impactStatement: t.exposeString('impactStatement', {
      nullable: true,
      description: 'The rewrite that passed the guard; null when none did or none was made.',
    }),
    isRewriteStale: t.boolean({
      description:
        'Whether rawText has changed since the rewrite was made. A stale rewrite is not published; the statement itself is.',
      resolve: isRewriteStale,
    }),
    metrics: t.field({
      type: [MetricRef],
      description: 'The numbers in it.',
      extensions: { graphPart: 'metrics' },
      resolve: ({ metrics }) => metrics,
    }),
    evidenceStrength: t.exposeFloat('evidenceStrength', { description: '0..1' }),
    verified: t.exposeBoolean('verified', { description: 'Whether somebody has confirmed it.' }),
    isPlaceholder: t.exposeBoolean('isPlaceholder', {
      description: 'A proposal out of the role library, never published before it is accepted.',
    }),
    score: t.field({
      type: AchievementScoreRef,
      nullable: true,
      description: 'Null until the achievements pipeline has run, and for statements that are not in the ranking.',
      extensions: { graphPart: 'ranking' },
      resolve: ({ ranked }) => ranked,
    }),
    history: t.field({
      type: [StatementVersionRef],
      description: 'Every wording that it has had, oldest first.',
      extensions: { graphPart: 'history' },
      resolve: ({ history }) => history,
    }),
  }),
});
