import { expect, test } from '@jest/globals';
import { labelOf } from '../../../src/domain/reconcile/change-report.ts';

test('a label joins the words that there are in one line of at most 80 characters', () => {
  expect(labelOf('Clerk', null, '', undefined, 'Harbour\n  Office')).toBe('Clerk, Harbour Office');
  expect(labelOf(null, undefined, '')).toBe('');
  expect(labelOf('a'.repeat(80))).toBe('a'.repeat(80));
  expect(labelOf('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
  expect(labelOf(`${'a'.repeat(78)} bcd`)).toBe(`${'a'.repeat(78)}…`);
});
