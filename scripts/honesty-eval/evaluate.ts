import type { ModelResume } from '../../src/pipelines/ingest/model-resume.ts';
import { readTogether } from '../../src/pipelines/ingest/read-twice.ts';
import { randomOf } from '../resumes/random.ts';
import type { EvalDocument } from './documents.ts';
import { honestAnswer } from './honest-answer.ts';
import { countTaken, wrongValues, type Outcome } from './judge.ts';
import type { Mutation } from './mutations/mutation.ts';

export interface Evaluated {
  /** What became of each right value when the answer was right. */
  honest: Record<Outcome, string[]>;
  /** Values that are wrong and unflagged though the answer was right. */
  known: string[];
  /** For each wrong answer: what was wrong with it, and the wrong values that got through unflagged because of it. */
  attacks: { kind: string; what: string; wrong: string[] }[];
  dropped: string[];
}

/** Reads one document with a right answer and with each kind of wrong answer. */
export function evaluateDocument(
  document: EvalDocument,
  { kinds, seed }: { kinds: readonly (readonly [string, Mutation])[]; seed: number },
): Evaluated {
  const random = randomOf(seed);
  const read = (answer: ModelResume) => readTogether(answer, document.read, document.local) ?? document.local;
  const answer = honestAnswer(document, random);
  const resume = read(answer);
  const byParser = wrongValues(document.local, document, answer);
  const known = wrongValues(resume, document, answer);
  const attacks = kinds.flatMap(([kind, mutate]) => {
    const mutated = mutate(answer, random, document);
    if (!mutated) return [];
    const result = read(mutated.answer);
    // An answer that has nothing of the document leaves the parser's reading, errors and all.
    const accepted = result === document.local ? byParser : known;
    const wrong = [...wrongValues(result, document, answer)].filter((value) => !accepted.has(value));
    return [{ kind, what: mutated.what, wrong }];
  });
  return {
    honest: countTaken(resume, document, answer),
    known: [...known],
    attacks,
    dropped: resume.dropped.map(({ path, value, reason }) => `${path} ${value}: ${reason ?? ''}`),
  };
}
