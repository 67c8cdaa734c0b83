import { describe, expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import { CASES as ALL, TABLES } from './cases/all.ts';
import type { NumbersCase } from './cases/case.ts';

const wrong = (cases: NumbersCase[]) =>
  cases
    .filter(([source, rewrite, verdict]) => checkNumbers(source, rewrite).ok !== (verdict === 'same'))
    .map(([source, rewrite, verdict, note]) => ({
      source,
      rewrite,
      verdict,
      note,
      got: checkNumbers(source, rewrite),
    }));

describe('cases', () => {
  test('has at least 300 cases and no duplicates', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ALL.map((one) => `${one[0]}|${one[1]}`)).size).toBe(ALL.length);
  });

  test.each(TABLES)('%s: all verdicts are correct', (_, cases) => expect(wrong(cases)).toEqual([]));

  test('verdicts are symmetric', () => {
    const oneWay = ALL.filter(
      ([source, rewrite]) => checkNumbers(source, rewrite).ok && !checkNumbers(rewrite, source).ok,
    );
    // "One" may become an article, but an article must not become "one".
    expect(oneWay.map((one) => one[3])).toEqual(['one is also an article']);
  });
});
