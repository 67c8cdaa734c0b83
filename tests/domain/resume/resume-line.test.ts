import { expect, test } from '@jest/globals';
import { resumeLines } from '../../../src/domain/resume/resume-line.ts';
import { readPlain } from '../../../src/services/reading/plain-text/read-plain.ts';

const linesOf = (source: string) => resumeLines(readPlain(Buffer.from(source), 'resume.txt'));
const datesOf = (line: string) => linesOf(line).flatMap(({ dates }) => dates.map(({ start, end }) => [start, end]));
/** The dates of a line that are data, as written. */
const dated = (line: string) => {
  const [{ text } = { text: '' }] = linesOf(line);
  return datesOf(line).map(([start, end]) => text.slice(start, end));
};

test.each([
  ['2019 - today', ['2019 - today']],
  ['Controller, Kestrel Rail, 2019 - 2021', ['2019 - 2021']],
  ['2019 - 2021 Controller at Kestrel Rail', ['2019 - 2021']],
  ['Controller (2019 - 2021) at Kestrel Rail', ['2019 - 2021']],
  ['Controller    2019 - 2021    Leeds', ['2019 - 2021']],
  // Among so many words a period says something about them.
  [`So in 2019 - 2021 ${'worked hard '.repeat(6)}`, []],
  ['Between 2019 and 2021 I kept the ledgers of nine banks in Leeds.', []],
  ['May 2019', ['May 2019']],
  ['BSc Physics, May 2019', ['May 2019']],
  ['BSc Physics (2019)', ['2019']],
  ['2019 - BSc Physics', ['2019']],
  ['BSc Physics 2019', ['2019']],
  ['BSc Physics    2019', ['2019']],
  ['Graduated in May 2019 with honors', []],
  ['Migrated all the machines of the bank to Office 2019.', []],
  ['- Won the prize of May 2019', []],
  ['- Won the prize    May 2019', ['May 2019']],
])('the dates of "%s" are %j', (line, expected) => {
  expect(dated(line)).toEqual(expected);
});

test('numbers the lines of the content, without furniture and empty ones', () => {
  const document = readPlain(Buffer.from('Mira\nPage 1\nLeeds'), 'resume.txt');
  const layout = document.layout.map((line, at) => ({ ...line, furniture: at === 1 }));
  expect(resumeLines({ ...document, layout }).map(({ text, index }) => [text, index])).toEqual([
    ['Mira', 0],
    ['Leeds', 1],
  ]);
});

test('a line is tight if the next word would not have fit, and full if it is also long', () => {
  const wide = 'Kept the ledgers of nine banks';
  const flags = (source: string) => linesOf(source).map(({ tight, full }) => ({ tight, full }));
  expect(flags(`${wide}\nand more`)).toEqual([
    { tight: true, full: true },
    { tight: false, full: false },
  ]);
  // "magnificent" would not have fit behind "Kept the ledgers of nine".
  expect(flags(`Kept the ledgers of nine\nmagnificent ones\n${wide}`)[0]).toEqual({ tight: true, full: true });
  expect(flags(`Kept the ledgers of nine\nto ten\n${wide}`)[0]).toEqual({ tight: false, full: false });
  expect(flags('Kept them\nall')[0]).toEqual({ tight: true, full: false });
});
