import type { Prose } from './prose-in.ts';
import type { ReplacedTerm } from './replaced-terms.ts';

export interface FoundTerm {
  line: number;
  term: string;
  instead: string;
}

/** Every use of a replaced term as whole words, in any case. */
export const findTerms = (prose: Prose[], terms: ReplacedTerm[]): FoundTerm[] =>
  prose.flatMap(({ line, text }) =>
    terms.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(text);
      return found ? [{ line, term: found[0], instead }] : [];
    }),
  );
