import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const parse = async (text: string, fileName = 'resume.md') =>
  parseResume(await readDocument({ bytes: new TextEncoder().encode(text), fileName }));

const INVENTED = `# Tove Lindqvist
tove@example.org | +46 8 505 210 00

## Havsbruk
**Dykledare**, Nordvik Marin, 03/2019 – 06/2023
- Planned 40 dives below thirty metres and brought everybody back
- Trained six new divers

**Dykare**, Kustlaget, 01/2015 – 02/2019
- Repaired nets and moorings in the outer archipelago

## Hamnlära
**Yrkeshögskoleexamen**, Sydkusten University, 2012 – 2014

## Redskap
Welding, Rigging, Sonar, First aid, Boat handling
`;

test('finds sections by their content where no list knows the headings', async () => {
  const { experiences, education, skills } = await parse(INVENTED);
  expect(experiences.map(({ title, achievements }) => [title?.value, achievements.length])).toEqual([
    ['Dykledare', 2],
    ['Dykare', 1],
  ]);
  expect(education.map(({ start, end }) => [start?.value, end?.value])).toEqual([['2012', '2014']]);
  expect(skills.map(({ name }) => name.value)).toEqual(['Welding', 'Rigging', 'Sonar', 'First aid', 'Boat handling']);
});

test('reads work without a heading below the contact details', async () => {
  const { experiences } = await parse(
    [
      ...['Lena Vogelsang', 'lena@example.org | +43 1 5050621', ''],
      ...['Head Nurse, Nexalba Clinic, 03/2019 – 06/2023', '- Led a ward of thirty beds', '- Trained 3 students', ''],
      ...['Nurse, Orvana Clinic, 01/2015 – 02/2019', '- Cared for patients after surgery', '- Kept the rota'],
    ].join('\n'),
    'resume.txt',
  );
  expect(experiences.map(({ start, end }) => [start?.value, end?.value])).toEqual([
    ['2019-03', '2023-06'],
    ['2015-01', '2019-02'],
  ]);
});

test.each([
  ['a story', 'It was a dark and stormy night. The rain fell in torrents.\n'.repeat(20), /does not look like a resume/],
  [
    'a manual with an address',
    '# Fastpipe\nQuestions: help@example.org\n\n## Installation\n`npm install fastpipe`\n\n## Usage\nCall `pipe()` with two streams.\n\n## License\nMIT\n',
    /does not look like a resume/,
  ],
  ['a program', 'import { a } from "b";\nconst x = f(1);\nfunction g() {\n  return x;\n}\n'.repeat(5), /program code/],
])('refuses %s', async (_, text, message) => {
  await expect(parse(text, 'text.txt')).rejects.toThrow(message);
});
