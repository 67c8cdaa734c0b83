import { expect, test } from '@jest/globals';
import { turnedHeadings, type TurnedText } from '../../../../src/services/reading/pdf/turned-headings.ts';

const line = (y: number, text: string) => ({
  ...{ text, x: 40, y, width: text.length * 5, size: 10, bold: false, italic: false },
});
const turned = (text: string, y: number, down: boolean, size = 20): TurnedText => ({
  ...{ text, x: 420, y, length: text.length * size * 0.6, size, bold: true, down },
});

const items = [
  ...[line(40, 'Ada Lind'), line(52, 'ada@lind.example')],
  ...[line(100, 'Engineer, Vellum'), line(114, 'Built looms'), line(128, 'Repaired looms'), line(142, 'Sold looms')],
  ...[line(200, 'Diploma, Weaving School'), line(214, 'Looms of the north'), line(228, 'Thesis on knots')],
];

test('puts a heading that runs down the page above the section beside it', () => {
  // Small capitals come in two sizes.
  const headings = turnedHeadings(
    [turned('E', 90, true), turned('XPERIENCE', 102, true, 14), turned('EDUCATION', 210, true)],
    items,
  );
  expect(headings.map(({ text, y, x }) => ({ text, y, x }))).toEqual([
    { text: 'EXPERIENCE', y: 76, x: 40 },
    { text: 'EDUCATION', y: 171, x: 40 },
  ]);
});

test('reads headings that run up the page, and leaves other turned text out', () => {
  const headings = turnedHeadings([turned('DRAFT 2024', 160, false), turned('Education', 260, false)], items);
  expect(headings).toMatchObject([{ text: 'Education', y: 171, size: 20, bold: true }]);
  expect(turnedHeadings([turned('CONFIDENTIAL', 200, true)], items)).toEqual([]);
});
