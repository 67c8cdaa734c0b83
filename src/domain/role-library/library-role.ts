/** Something measurable in a role. */
export interface MetricLadder {
  /** Name, such as "Time to hire". */
  measure: string;
  unit: 'percent' | 'currency' | 'count' | 'users' | 'days';
  better: 'more' | 'less';
}

/** A role in the role library: what people in it typically do, never what a particular person did. */
export interface LibraryRole {
  role: string;
  industry: string;
  /** Version of the industry's file; incremented with every change. */
  version: number;
  /** Titles of the role in all languages of the parser. */
  titles: string[];
  /** Sentences to propose as placeholders. They contain no numbers and no names. */
  outcomes: string[];
  processes: string[];
  tools: string[];
  /** Templates of good statements for the role. */
  patterns: string[];
  metricLadders: MetricLadder[];
}
