import type { AchievementNode, MetricNode, RankedNode } from '../../domain/career-graph/career-graph.ts';
import { type MetricDirection, type MetricRole, relateMetrics } from '../../domain/metrics/relate-metrics.ts';
import { isRewriteStale } from '../../domain/rewriting/shown-statement.ts';
import type { ScoreComponent } from '../../domain/scoring/scored-statement.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enum-of.ts';
import { NodeRef } from '../node.ts';
import { SourcedRef } from './sourced.ts';
import { StatementVersionRef } from './statement-version.ts';

const MetricRoleRef = enumOf<MetricRole>('MetricRole', 'What a number is in its statement.', {
  start: 'Where a change started: the 5 of “from 5 to 3”.',
  end: 'Where a change ended: the 3 of “from 5 to 3”.',
  amount: 'How much something changed: “by 12%”.',
  whole: 'What another number is a part of: the 40 of “12 of 40”.',
  alone: 'A number by itself.',
});
const MetricDirectionRef = enumOf<MetricDirection>('MetricDirection', 'Whether a change is a gain.', {
  better: 'A gain: sales that rose, errors that fell.',
  worse: 'A loss: sales that fell, errors that rose. Sites never highlight it.',
});

interface RelatedMetric extends MetricNode {
  role: MetricRole;
  direction: MetricDirection | null;
  relatedTo: RelatedMetric | null;
}

function relatedMetrics({ rawText, metrics }: AchievementNode): RelatedMetric[] {
  const relate = (metric: MetricNode): RelatedMetric => {
    const { role, direction, other } = relations.get(metric) ?? { role: 'alone', direction: null, other: null };
    return { ...metric, role, direction, relatedTo: other && relate(other) };
  };
  const relations = relateMetrics(rawText, metrics);
  return metrics.map(relate);
}

const MetricRef = builder.objectRef<RelatedMetric>('Metric');
MetricRef.implement({
  description: 'A number in a statement, with its unit, its position and what it is in the statement.',
  fields: (t) => ({
    value: t.exposeFloat('value', {
      description: 'The number in its unit, with magnitudes applied: `$1.2M` is `1200000`.',
    }),
    unit: t.exposeString('unit', {
      description:
        'Unit of the value: `percent`, `usd` or another lower-case ISO 4217 code, `count`, `users`, `days`, `times` and others.',
    }),
    label: t.exposeString('label', {
      nullable: true,
      description: 'What is measured; null if the statement does not say.',
    }),
    text: t.exposeString('text', { description: 'The number as written.' }),
    start: t.exposeInt('start', { description: 'Where `text` starts in `rawText`, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where `text` ends in `rawText`, exclusive, in UTF-16 code units.' }),
    role: t.field({
      type: MetricRoleRef,
      description: 'What the number is in the statement.',
      resolve: ({ role }) => role,
    }),
    direction: t.field({
      type: MetricDirectionRef,
      nullable: true,
      description: 'Whether the change that the number tells of is a gain; null if it tells of none.',
      resolve: ({ direction }) => direction,
    }),
    relatedTo: t.field({
      type: MetricRef,
      nullable: true,
      description:
        'The start of the change that this number ends, or the part that it is the whole of; null for others.',
      resolve: ({ relatedTo }) => relatedTo,
    }),
  }),
});

const ScoreComponentRef = builder.objectRef<ScoreComponent>('ScoreComponent').implement({
  description: 'One component of a score.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'Name of the component: `metricStrength`, `scope`, `evidenceStrength`, `recency` or `relevance`.',
    }),
    value: t.exposeFloat('value', { description: 'Unweighted value, 0 to 1.' }),
    weight: t.exposeFloat('weight', { description: 'Weight in the total, 0 to 1. The five weights add up to 1.' }),
    words: t.exposeString('words', { description: 'Explanation for the owner.' }),
  }),
});

export const AchievementScoreRef = builder.objectRef<RankedNode>('AchievementScore').implement({
  description: 'How strong a statement is, and why.',
  fields: (t) => ({
    total: t.exposeFloat('total', { description: 'Weighted sum of the components, 0 to 1.' }),
    formula: t.exposeString('formula', {
      description: 'Formula that made the score: `weighted_sum_v1` or `weighted_sum_v2`.',
    }),
    components: t.field({
      type: [ScoreComponentRef],
      description: 'The five components, in the order of the formula.',
      resolve: ({ components }) => components,
    }),
  }),
});

export const AchievementRef = builder.objectRef<AchievementNode>('Achievement').implement({
  description: 'A statement of a role: what the person achieved or did in it.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    rawText: t.exposeString('rawText', { description: "The statement in the owner's own words." }),
    impactStatement: t.exposeString('impactStatement', {
      nullable: true,
      description:
        'The rewrite that passed the guard; null if none was made, none passed, or it only repeats the statement.',
    }),
    isRewriteStale: t.boolean({
      description:
        'Whether rawText has changed since the rewrite was made. A stale rewrite is not published; the statement itself is.',
      resolve: isRewriteStale,
    }),
    metrics: t.field({
      type: [MetricRef],
      description: 'The numbers in the statement.',
      extensions: { graphPart: 'metrics' },
      resolve: relatedMetrics,
    }),
    evidenceStrength: t.exposeFloat('evidenceStrength', {
      description: 'How well the statement is backed by detail and evidence, 0 to 1.',
    }),
    verified: t.exposeBoolean('verified', { description: 'Whether the owner has verified it.' }),
    isPlaceholder: t.exposeBoolean('isPlaceholder', {
      description: 'Whether it is a placeholder from the role library. Placeholders are published only once accepted.',
    }),
    score: t.field({
      type: AchievementScoreRef,
      nullable: true,
      description:
        'Score in the default ranking; null if the statement is not in it, or until the achievements pipeline has run.',
      extensions: { graphPart: 'ranking' },
      resolve: ({ ranked }) => ranked,
    }),
    history: t.field({
      type: [StatementVersionRef],
      description: 'All versions of the wording, oldest first.',
      extensions: { graphPart: 'history', isReference: true },
      resolve: ({ history }) => history,
    }),
  }),
});
