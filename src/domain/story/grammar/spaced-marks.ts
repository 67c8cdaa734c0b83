import type { Grammar } from './grammar.ts';

/** Marks of languages that put spaces between words. */
export const SPACED_MARKS: Pick<Grammar, 'stop' | 'comma' | 'period' | 'brackets'> = {
  stop: '.',
  comma: ', ',
  period: '{a} – {b}',
  brackets: [' (', ')'],
};
