import { describe, expect, test } from '@jest/globals';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import { CASES } from './cases/all.ts';
import { digitFlips } from './digit-flips.ts';
import { PARAPHRASES } from './cases/paraphrases.ts';

const ACCEPTED = [
  ...CASES.filter((one) => one[2] === 'same').map((one) => [one[0], one[1]] as const),
  ...PARAPHRASES,
  ...CASES.map((one) => [one[0], one[0]] as const),
  ...PARAPHRASES.map((one) => [one[0], one[0]] as const),
];

describe('mutations of accepted rewrites', () => {
  test('catches any digit replaced by any other', () => {
    let tried = 0;
    const missed: { source: string; mutant: string }[] = [];
    for (const [source, rewrite] of ACCEPTED)
      for (const mutant of digitFlips(rewrite)) {
        tried++;
        if (checkNumbers(source, mutant).ok) missed.push({ source, mutant });
      }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(10_000);
  });

  test('catches any nonzero digit dropped or doubled', () => {
    const missed: { source: string; mutant: string }[] = [];
    for (const [source, rewrite] of ACCEPTED)
      for (const match of rewrite.matchAll(/[1-9]/g)) {
        const before = rewrite.slice(0, match.index);
        const after = rewrite.slice(match.index + 1);
        for (const mutant of [before + after, before + match[0] + match[0] + after])
          if (checkNumbers(source, mutant).ok) missed.push({ source, mutant });
      }
    // "One" may be dropped, because an article can replace it.
    expect(missed.filter((one) => one.source !== 'Owned one project')).toEqual([]);
  });

  test('catches an added number', () => {
    const missed = ACCEPTED.filter(([source, rewrite]) => checkNumbers(source, `${rewrite}, plus 77 others`).ok);
    expect(missed).toEqual([]);
  });

  test('catches an empty rewrite of a source with a number', () => {
    const missed = ACCEPTED.filter(([source]) => /\d/.test(source) && checkNumbers(source, '').ok).map((one) => one[0]);
    expect(missed).toEqual([]);
  });
});
