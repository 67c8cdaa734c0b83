import { expect, test } from '@jest/globals';
import { missingPercent, textCoverage } from '../../../src/domain/provenance/text-coverage.ts';

test('the share of the letters that are no furniture', () => {
  expect(textCoverage({ letters: 120, furniture: 20, settled: 25 })).toBe(0.25);
  expect(textCoverage({ letters: 120, furniture: 20, settled: 100 })).toBe(1);
  // Values may repeat what headings say.
  expect(textCoverage({ letters: 120, furniture: 20, settled: 110 })).toBe(1);
  expect(textCoverage({ letters: 20, furniture: 20, settled: 0 })).toBe(1);
});

test('a single missing letter is one percent', () => {
  expect([1, 0.9999, 0.995, 0.5, 0.255, 0].map(missingPercent)).toEqual([0, 1, 1, 50, 75, 100]);
});

test('whole percents stay what they are', () => {
  for (let missing = 0; missing <= 100; missing += 1) expect(missingPercent((100 - missing) / 100)).toBe(missing);
});
