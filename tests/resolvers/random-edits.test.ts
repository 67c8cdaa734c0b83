import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { derivedFromDoubted, freshlyDerived, storedDerived } from '../support/derived-graph.ts';
import { doStep, stepsOf } from '../support/random-edits.ts';
import { signUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { timeLimit } from '../support/time-limit.ts';

/** `npm run test:random-edits` runs more of them. */
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const SEQUENCES = number('RANDOM_EDITS_SEQUENCES', 2);
const STEPS = number('RANDOM_EDITS_STEPS', 24);
const SEED = number('RANDOM_EDITS_SEED', 11);
/** Number of steps between checks of the graph. */
const EVERY = 8;

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(() => at?.close());

test(
  'after any sequence of edits, undos, reviews, merges and runs, all that is derived is what is derived from scratch',
  async () => {
    const sequence = fc.asyncProperty(stepsOf(STEPS), async (steps) => {
      const user = await signUp(at);
      for (const [index, step] of steps.entries()) {
        await doStep(at, user, step);
        if ((index + 1) % EVERY !== 0 && index + 1 !== steps.length) continue;
        expect({ after: index + 1, doubted: await derivedFromDoubted(at, user.userId) }).toEqual({
          after: index + 1,
          doubted: [],
        });
        const stored = await storedDerived(at, user.userId);
        expect({ after: index + 1, ...stored }).toEqual({
          after: index + 1,
          ...(await freshlyDerived(at, user.userId)),
        });
      }
    });
    await fc.assert(sequence, { seed: SEED, numRuns: SEQUENCES, endOnFailure: true });
  },
  timeLimit(60 + SEQUENCES * STEPS * 4),
);
