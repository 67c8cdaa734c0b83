import type { MonthRange } from '../timeline/month-range.ts';

/** The two published formulas. v1 rates $900,000 like no number at all; it stays so that old scores can be explained. */
export const FORMULAS = ['weighted_sum_v1', 'weighted_sum_v2'] as const;
export type Formula = (typeof FORMULAS)[number];

export interface ScoredMetric {
  /** In `unit`, with magnitudes applied: "2k" is 2000. */
  value: number;
  unit: string;
  label: string | null;
  /** Half-open range of UTF-16 code units in the statement. */
  start: number;
  end: number;
}

/** The parts of an achievement that its score depends on. */
export interface ScoredStatement {
  id: string;
  /** The owner's own words. */
  text: string;
  metrics: ScoredMetric[];
  verified: boolean;
  /** Whether it was found in a document. */
  hasSource: boolean;
  /** Title of the role. */
  title: string | null;
  /** When the role ended; null when unknown. */
  ended: MonthRange | null;
}

/** The target that statements are scored against. */
export interface ScoreAim {
  formula: Formula;
  headline: string | null;
  targetRole: string | null;
  /** Only the month matters, so a score stays the same for a month. */
  now: Date;
}

export type ComponentName = 'metricStrength' | 'scope' | 'evidenceStrength' | 'recency' | 'relevance';

/** One component of a score, unweighted. */
export interface Rating {
  /** 0..1 */
  value: number;
  /** Explanation for the owner. */
  words: string;
}

export interface ScoreComponent extends Rating {
  name: ComponentName;
  /** 0..1; the five weights add up to 1. */
  weight: number;
}

export interface Score {
  formula: Formula;
  /** 0..1: the sum of each value times its weight. */
  total: number;
  components: ScoreComponent[];
}
