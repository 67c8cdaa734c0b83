import { expect, test } from '@jest/globals';
import { joinYearStacks } from '../../../../src/services/reading/pdf/year-stacks.ts';
import type { PageItem } from '../../../../src/services/reading/pdf/page-items.ts';

const item = (text: string, x: number, y: number): PageItem => ({
  ...{ text, x, y, width: text.length * 5, size: 10 },
  ...{ bold: false, italic: false },
});

const WIDTH = 600;
const rows = (items: PageItem[]) => joinYearStacks(items, WIDTH).map(({ text, y }) => `${y} ${text}`);

test('joins two years above each other at the left to one period', () => {
  const first = [
    item('2020', 40, 100),
    item('Teamleider', 120, 100),
    item('heden', 40, 114),
    item('Salland', 120, 114),
  ];
  const second = [item('2015', 40, 150), item('Verpleegkundige', 120, 150), item('2020', 40, 164)];
  expect(rows([...first, ...second])).toEqual([
    '100 2020 – heden',
    '100 Teamleider',
    '114 Salland',
    '150 2015 – 2020',
    '150 Verpleegkundige',
  ]);
});

test('joins a single pair if the first year ends with a dash', () => {
  const items = [item('2012 –', 40, 100), item('Technik logistyk', 120, 100), item('2016', 40, 114)];
  expect(rows(items)).toEqual(['100 2012 – 2016', '100 Technik logistyk']);
});

const listed = (...years: string[]) =>
  years.flatMap((year, at) => [item(year, 40, 100 + at * 14), item('Prize', 120, 100 + at * 14)]);

test.each([
  ['a year in each of three rows', listed('2015', '2017', '2019')],
  [
    'years in descending order',
    [...listed('2019', '2015'), ...listed('2014', '2012').map((one) => ({ ...one, y: one.y + 60 }))],
  ],
  ['one pair alone', listed('2015', '2019')],
  [
    'years behind other text',
    [item('Prize', 10, 100), item('2015', 60, 100), item('Prize', 10, 114), item('2019', 60, 114)],
  ],
])('leaves %s alone', (_, items) => {
  expect(joinYearStacks(items, WIDTH)).toEqual(items);
});
