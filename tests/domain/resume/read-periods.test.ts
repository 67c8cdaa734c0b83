import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

async function read(...lines: string[]) {
  const text = ['Lena Vogelsang', 'lena@example.org | +43 1 5050621', '', ...lines].join('\n');
  return parseResume(await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'resume.txt' }));
}

const rolesOf = async (...lines: string[]) =>
  (await read('EXPERIENCE', ...lines)).experiences.map(({ start, end, current }) => [
    start?.value ?? null,
    current ? 'present' : (end?.value ?? null),
    start?.reviewReason === 'The document gives only one date.',
  ]);

test('leaves the end of a role open if there is only one date', async () => {
  expect(await rolesOf('Nurse, Nexalba Ltd, 2018', '- Trained 3 students')).toEqual([['2018', null, true]]);
});

test('learns the word for the open end of a period from the document', async () => {
  expect(
    await rolesOf(
      ...['Nurse, Nexalba Ltd', '03/2021 – dagsdato', '- Trained 3 students', ''],
      ...['Nurse, Orvana Ltd', '01/2018 – 02/2021', '- Trained 2 students'],
    ),
  ).toEqual([
    ['2021-03', 'present', false],
    ['2018-01', '2021-02', false],
  ]);
});

test('reads academic years, and sends a planned degree to review', async () => {
  const { education } = await read(
    ...['EDUCATION', 'BSc Physics, University of Graz, 2010/11 – 2012/13'],
    ...['MSc Physics, University of Graz, expected May 2027'],
  );
  expect(education.map(({ start, end }) => [start?.value ?? null, end?.value, end?.reviewReason])).toEqual([
    ['2010', '2013', null],
    [null, '2027-05', 'The document says that this is planned.'],
  ]);
});

test('does not read a language that the document denies', async () => {
  const { languages } = await read(
    'EXPERIENCE',
    'Nurse, Nexalba Ltd, 2018 – 2020',
    '',
    'LANGUAGES',
    'German, native',
    'No knowledge of French',
  );
  expect(languages.map(({ name }) => name.value)).toEqual(['German']);
});
