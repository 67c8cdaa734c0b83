/** What could be measured in a role. */
export interface MetricLadder {
  /** In words: "Time to hire". */
  measure: string;
  unit: 'percent' | 'currency' | 'count' | 'users' | 'days';
  better: 'more' | 'less';
}

/** What the role library says of a role: what people in it generally do, never what somebody did. */
export interface LibraryRole {
  role: string;
  industry: string;
  /** Grows with every change of the industry's file. */
  version: number;
  /** How the role is called, in all languages that are read. */
  titles: string[];
  /** Sentences that may be proposed as placeholders. No numbers, no names. */
  outcomes: string[];
  processes: string[];
  tools: string[];
  /** How a good statement of the role is told. */
  patterns: string[];
  metricLadders: MetricLadder[];
}
