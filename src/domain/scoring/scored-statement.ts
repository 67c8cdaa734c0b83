import type { MonthRange } from '../timeline/month-range.ts';

/** The two published formulas. The first rates $900,000 like nothing; it stays so that old scores can be told. */
export const FORMULAS = ['weighted_sum_v1', 'weighted_sum_v2'] as const;
export type Formula = (typeof FORMULAS)[number];

export interface ScoredMetric {
  /** In the unit, magnitudes applied. */
  value: number;
  unit: string;
  label: string | null;
  /** Half-open range of UTF-16 code units in the statement. */
  start: number;
  end: number;
}

/** As much of an achievement as its score is made from. */
export interface ScoredStatement {
  id: string;
  /** As the person wrote it. */
  text: string;
  metrics: ScoredMetric[];
  verified: boolean;
  /** Whether a document has it. */
  hasSource: boolean;
  /** Title of the role. */
  title: string | null;
  /** When the role ended; null when nothing tells. */
  ended: MonthRange | null;
}

/** What statements are scored against. */
export interface ScoreAim {
  formula: Formula;
  headline: string | null;
  targetRole: string | null;
  /** Ages are counted to its month, so that a score holds for a month. */
  now: Date;
}

export type ComponentName = 'metricStrength' | 'scope' | 'evidenceStrength' | 'recency' | 'relevance';

/** A part of a score before it is weighed. */
export interface Rating {
  /** 0..1 */
  value: number;
  /** Why, for the owner. */
  words: string;
}

export interface ScoreComponent extends Rating {
  name: ComponentName;
  /** 0..1; all five add up to 1. */
  weight: number;
}

export interface Score {
  formula: Formula;
  /** 0..1: the sum of each value times its weight. */
  total: number;
  components: ScoreComponent[];
}
