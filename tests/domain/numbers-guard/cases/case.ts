/** Source, rewrite, whether the numbers are the same, and what the case tests. */
export type NumbersCase = readonly [source: string, rewrite: string, verdict: 'same' | 'changed', note: string];
