import { expect, test } from '@jest/globals';
import { joinDateStacks } from '../../../../src/services/reading/pdf/date-stacks.ts';
import type { PageItem } from '../../../../src/services/reading/pdf/page-items.ts';

const item = (text: string, x: number, y: number): PageItem => ({
  ...{ text, x, y, width: text.length * 5, size: 10 },
  ...{ bold: false, italic: false },
});

const WIDTH = 600;
const rows = (items: PageItem[]) => joinDateStacks(items, WIDTH).map(({ text, y }) => `${y} ${text}`);

test('joins a period that is wrapped at the right edge, on the line of the entry', () => {
  const head = [item('Küchenchef', 50, 106), item('- Führt eine Brigade', 60, 120), item('- Schrieb Menüs', 60, 134)];
  const dates = [item('January 2016', 480, 100), item('—', 505, 114), item('heute', 495, 128)];
  expect(rows([...head, ...dates])).toEqual([
    '106 Küchenchef',
    '120 - Führt eine Brigade',
    '134 - Schrieb Menüs',
    '106 January 2016 — heute',
  ]);
});

test.each([
  [
    'years of separate lines',
    [item('Award', 50, 100), item('2017', 500, 100), item('Prize', 50, 114), item('2018', 500, 114)],
  ],
  [
    'dates with text to their right',
    [item('01/2019 –', 300, 100), item('Nurse', 400, 100), item('03/2020', 300, 114), item('Ward', 400, 114)],
  ],
  ['whole periods', [item('2015 – 2017', 480, 100), item('2017 – 2019', 480, 114)]],
])('leaves %s alone', (_, items) => {
  expect(joinDateStacks(items, WIDTH)).toEqual(items);
});
