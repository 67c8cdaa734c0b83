import { expect, test } from '@jest/globals';
import { groupLines } from '../../../../src/services/reading/pdf/group-lines.ts';
import type { PageItem } from '../../../../src/services/reading/pdf/page-items.ts';

const SIZE = 10;
const item = (text: string, x: number, width: number, size = SIZE): PageItem => ({
  ...{ text, x, y: 100, width, size },
  ...{ bold: false, italic: false },
});
const BODY = Array.from({ length: 5 }, (_, at) => ({ ...item('Built the ledger in Java', 20, 110), y: 150 + at * 14 }));

const segments = (...row: PageItem[]) =>
  groupLines([...row, ...BODY], 1, 0)[0]?.segments.map(({ text }) => text.trim()) ?? [];

test('divides tags in a row that stand closer than three blanks', () => {
  expect(segments(item('HTML', 20, 28), item('CSS', 54.1, 21), item('JavaScript', 81.2, 49))).toEqual([
    'HTML',
    'CSS',
    'JavaScript',
  ]);
});

test('keeps words in a monospaced type together, and those of a large name', () => {
  expect(segments(item('Charge', 20, 36), item('Nurse', 62, 30))).toEqual(['Charge Nurse']);
  expect(segments(item('Caleb', 20, 50, 20), item('Okonjo', 82.4, 66, 20))).toEqual(['Caleb Okonjo']);
});
