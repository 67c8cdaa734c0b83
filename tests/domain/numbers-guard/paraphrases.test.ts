import { expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import { PARAPHRASES } from './cases/paraphrases.ts';

test('accepts all honest paraphrases, of which there are at least 200', () => {
  expect(PARAPHRASES.length).toBeGreaterThanOrEqual(200);
  const alarms = PARAPHRASES.flatMap(([source, rewrite]) => {
    const verdict = checkNumbers(source, rewrite);
    return verdict.ok ? [] : [{ source, rewrite, reason: verdict.reason }];
  });
  expect(alarms).toEqual([]);
});
