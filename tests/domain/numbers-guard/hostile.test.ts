import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkNumbers } from '../../../src/domain/numbers-guard/check-numbers.ts';
import { cases } from '../../support/cases.ts';

const LENGTH = 10_000;
const HOSTILE: [name: string, text: string][] = [
  ['digits', '1'],
  ['ones and commas', '1,'],
  ['groups of two', '10,'],
  ['groups of three', '123,'],
  ['dots', '1.'],
  ['spaces', '1 '],
  ['three digits and spaces', '123 '],
  ['apostrophes', "1'"],
  ['dashes', '1-'],
  ['slashes', '1/'],
  ['colons', '1:'],
  ['crosses', '1x'],
  ['currencies', '$'],
  ['codes', 'USD '],
  ['number words', 'hundred '],
  ['number words with and', 'one hundred and '],
  ['German compounds', 'einundzwanzig'],
  ['thousands in one word', 'tausend'],
  ['kanji', '万'],
  ['kanji digits', '一'],
  ['percent signs', '%'],
  ['more than', 'more than '],
  ['open brackets', '('],
  ['letters and digits', 'a1'],
  ['one long word', 'a'],
  ['hyphens', '-'],
  ['white space', ' '],
  ['combining marks', '\u0301'],
  ['emoji', '👩‍💻'],
  ['zero width', '\u200b'],
  ['fractions', '½'],
];

/** CPU time in milliseconds. */
const time = (text: string): number => {
  const start = process.cpuUsage();
  const verdict = checkNumbers(text, text);
  const used = process.cpuUsage(start);
  expect(verdict).toEqual({ ok: true });
  return (used.user + used.system) / 1000;
};

/** Whether the best of three runs stays below the limit; slower runs were disturbed. */
const readsWithin = (text: string, limit: number): boolean => [1, 2, 3].some(() => time(text) < limit);

describe('hostile text', () => {
  checkNumbers('1 two drei', '');

  test.each(HOSTILE)(
    '10,000 characters of %s equal themselves, are checked in time, and time grows linearly with length',
    (_, unit) => {
      const of = (length: number) => unit.repeat(length / unit.length + 1).slice(0, length);
      const text = of(LENGTH);
      const best = Math.min(...[1, 2, 3].map(() => time(text)));
      expect(best).toBeLessThan(400);
      // Quadratic growth would be 16-fold. Short times are noise: one collection of garbage takes as long.
      expect(readsWithin(of(4 * LENGTH), 9 * Math.max(best, 40))).toBe(true);
    },
  );
});

describe('any text', () => {
  const PIECES = fc.constantFrom(
    '$',
    '1',
    '23',
    '1.5',
    '1,200',
    'M',
    'K',
    '%',
    ' ',
    '-',
    '–',
    'five',
    'hundred',
    'million',
    'pp',
    'x',
    'and',
    'to',
    'EUR',
    '万',
    '三',
    '人',
    'v',
    '/',
    ':',
    '+',
    '~',
    'March',
    '2020',
    'half',
    'third',
  );
  const TEXT = fc.oneof(
    fc.string({ maxLength: 60, unit: 'grapheme' }),
    fc.array(PIECES, { maxLength: 14 }).map((pieces) => pieces.join('')),
  );

  test('equals itself', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(checkNumbers(text, text)).toEqual({ ok: true });
      }),
      { numRuns: cases({ usual: 500, thorough: 3_000 }) },
    );
  });

  test('compares to any other text without throwing, and a refusal has a reason', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (source, rewrite) => {
        const verdict = checkNumbers(source, rewrite);
        if (verdict.ok) return;
        expect(verdict.reason).not.toBe('');
        expect(verdict.dropped.length + verdict.added.length).toBeGreaterThan(0);
      }),
      { numRuns: cases({ usual: 500, thorough: 3_000 }) },
    );
  });

  test('formats of the same number are equal, of different numbers are not', () => {
    const formats = ['en-US', 'en-IN', 'de-CH', 'fr-FR'].map((locale) => new Intl.NumberFormat(locale));
    const format = (value: number) => [String(value), ...formats.map((one) => one.format(value))];
    const whole = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(whole, whole, fc.nat(4), fc.nat(4), (a, b, i, j) => {
        const of = (value: number, index: number) => `Served the ${format(value)[index]} customers of the bank`;
        expect(checkNumbers(of(a, i), of(a, j)).ok).toBe(true);
        if (a !== b) expect(checkNumbers(of(a, i), of(b, j)).ok).toBe(false);
      }),
      { numRuns: cases({ usual: 500, thorough: 2_000 }) },
    );
  });
});
