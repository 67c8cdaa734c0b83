import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchRows } from '../../../src/domain/reconcile/match-rows.ts';

test('the more certain criterion wins over the order, and the most similar over the first', () => {
  const stored = ['apple pie', 'apple', 'pear'];
  const exact = (a: string, b: string) => (a === b ? 1 : 0);
  const prefix = (a: string, b: string) => (b.startsWith(a) || a.startsWith(b) ? Math.min(a.length, b.length) : 0);
  expect(matchRows(['app', 'apple', 'fig'], stored, [exact, prefix])).toEqual(['apple pie', 'apple', undefined]);
  expect(matchRows(['a', 'apple p'], stored, [prefix])).toEqual(['apple', 'apple pie']);
});

test('nothing is matched twice, and the first criterion is used where possible', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (read, names) => {
      const stored = names.map((name) => ({ name }));
      const found = matchRows(read, stored, [(a, b) => (a === b.name ? 1 : 0)]).filter((one) => one !== undefined);
      expect(new Set(found).size).toBe(found.length);
      for (const letter of 'abc') {
        const count = (all: string[]) => all.filter((one) => one === letter).length;
        expect(count(found.map(({ name }) => name))).toBe(Math.min(count(read), count(names)));
      }
    }),
  );
});
