import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const resume = (first: string) =>
  [
    '# Ines Tarrow',
    '',
    'ines.tarrow@example.org',
    '',
    '## Experience',
    '',
    '**Nurse, Nexalba Clinic**',
    first,
    '',
    '- Trained three students',
    '',
    '**Orderly, Orvana Clinic**',
    '02/2014 – 12/2017',
    '',
    '- Moved patients',
  ].join('\n');

async function endsOf(first: string, modifiedAt: string | null) {
  const document = await readDocument({ bytes: new TextEncoder().encode(resume(first)), fileName: 'resume.md' });
  return parseResume({ ...document, modifiedAt }).experiences.map(({ end }) => end && [end.value, end.reviewReason]);
}

const DATED = 'These dates look wrong.';

test('asks about a role that ends in the month in which the file was made', async () => {
  expect(await endsOf('01/2018 – 11/2026', '2026-11-30T08:00:00.000Z')).toEqual([
    ['2026-11', DATED],
    ['2017-12', null],
  ]);
});

test.each([
  ['the file was made later', '01/2018 – 11/2026', '2026-12-01T08:00:00.000Z', '2026-11'],
  ['nothing says when it was made', '01/2018 – 11/2026', null, '2026-11'],
])('asks nothing if %s', async (_, first, madeAt, value) => {
  expect((await endsOf(first, madeAt))[0]).toEqual([value, null]);
});

test('asks nothing if another role lasts', async () => {
  expect(await endsOf('01/2018 – present', '2017-12-30T08:00:00.000Z')).toEqual([null, ['2017-12', null]]);
});
