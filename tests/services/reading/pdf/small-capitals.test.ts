import { expect, test } from '@jest/globals';
import { joinSmallCapitals } from '../../../../src/services/reading/pdf/small-capitals.ts';

const run = (text: string, x: number, width: number, size: number) => ({
  ...{ text, x, width, size, y: 100, bold: false, italic: false },
});

test('joins small capitals and spaced letters into words', () => {
  const items = [
    ...[run('W', 49.3, 11.3, 12), run('O', 61.4, 6, 8.2), run('R', 68.1, 5.5, 8.2), run('K', 74.3, 6, 8.2)],
    ...[run('2 0 1 9 - 0 8', 84.8, 24.5, 8.2), run('T', 112, 3, 8.2), run('O', 115.7, 3.5, 8.2)],
  ];
  expect(joinSmallCapitals(items).map(({ text }) => text)).toEqual(['WORK 2019-08 TO']);
});

test('joins a period whose only letters are small capitals', () => {
  const items = [
    run('2021-12', 37.8, 29.8, 7.6),
    run('T', 71, 3.5, 5.2),
    run('O', 75.1, 4.1, 5.2),
    run('2022-09', 82.6, 29.8, 7.6),
  ];
  expect(joinSmallCapitals(items).map(({ text }) => text)).toEqual(['2021-12 TO 2022-09']);
});

test('leaves text of one size and columns alone', () => {
  const items = [run('A', 10, 6, 10), run('B', 17, 6, 10), run('C', 24, 6, 10), run('NEXALBA', 200, 60, 10)];
  expect(joinSmallCapitals(items)).toEqual(items);
});
