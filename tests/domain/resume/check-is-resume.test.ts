import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readPlain } from '../../../src/services/reading/plain-text/read-plain.ts';

const parse = (source: string) => {
  const document = { ...readPlain(Buffer.from(source), 'text.txt'), kind: 'resume_text' as const };
  return () => parseResume({ ...document, fileName: 'text.txt' });
};
const ROLE = 'Experience\n\nController\nKestrel Rail\n2019 - 2021\n- Kept the ledgers\n';

test.each([
  ['contact details and a heading', 'Mira Okafor\nmira@kestrel.example\n\nSkills\n\nSQL, Python\n'],
  ['contact details and a role', `Mira Okafor\n+44 20 7946 0018\n\n${ROLE}`],
  ['headings and a role', `Mira Okafor\n\n${ROLE}\nSkills\n\nSQL, Python\n`],
  ['three headings', `Mira Okafor\n\n${ROLE}\nSkills\n\nSQL\n\nEducation\n\nBSc Physics, University of Bergen\n`],
])('is a resume: %s', (_name, source) => {
  expect(parse(source)).not.toThrow();
});

test.each([
  ['a story', 'It was a dark night.\n\nThe rain fell on the town, and nobody was in the streets.\n'],
  ['an address alone', 'Write to mira@kestrel.example.\n\nThe rain fell on the town.\n'],
  ['headings alone', 'Experience\n\nIt was a good one.\n\nSkills\n\nNone that I know of.\n'],
])('is none: %s', (_name, source) => {
  expect(parse(source)).toThrow(/does not look like a resume: no work experience or education with dates/u);
});

test('is none if a fifth of it is program code', () => {
  const code = (count: number) => Array.from({ length: count }, (_, at) => `const value${at} = ${at};`).join('\n');
  const resume = `Mira Okafor\nmira@kestrel.example\n\n${ROLE}`;
  expect(parse(`${resume}\n${code(1)}`)).not.toThrow();
  expect(parse(`${resume}\n${code(20)}`)).toThrow('much of it is program code');
});
