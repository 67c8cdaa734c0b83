import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';
import { laidOut } from '../../support/laid-out.ts';

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

test('takes a section of honors for no degrees, and one of academic positions for work', async () => {
  const { experiences, education, sections } = await parse(`# Maria Keller
maria@example.org | +49 30 1234567

## Education
**M.Sc. Physics**, Sydkusten University, 2012 – 2014

## Academic Positions
**Lecturer**, Sydkusten University, 2019 – 2023

**Assistant**, Nordvik University, 2015 – 2018

## Selected Honors of Note
- Young Investigator Prize (2021)
- Doctoral Dissertation Fellowship (2018)
- Travel Grant of the Physical Society (2016)
`);
  expect(experiences.map(({ title }) => title?.value)).toEqual(['Lecturer', 'Assistant']);
  expect(education).toHaveLength(1);
  expect(sections.map(({ kind }) => kind)).toEqual(['award', 'award', 'award']);
});

test('takes lines of one look for headings together, and each kind of section once', () => {
  const { education, experiences, languages } = parseResume(
    laidOut([
      { y: 30, size: 20, parts: [[30, 'Tove Lindqvist']] },
      { y: 50, parts: [[30, 'tove@example.org | +46 8 505 210 00']] },
      { y: 90, size: 14, parts: [[30, 'Hamnlära']] },
      {
        y: 110,
        parts: [
          [30, '2014 – 2018'],
          [130, '*Nordvik University, PhD in Marine Biology'],
        ],
      },
      { y: 123, bullet: true, parts: [[130, 'Thesis on the nets of the outer archipelago']] },
      {
        y: 150,
        parts: [
          [30, '2010 – 2014'],
          [130, '*Sydkusten University, BS in Biology'],
        ],
      },
      { y: 190, size: 14, parts: [[30, 'Havsbruk']] },
      {
        y: 210,
        parts: [
          [30, '06/2021 – present'],
          [130, '*Head Diver, Nordvik Marin'],
        ],
      },
      { y: 223, bullet: true, parts: [[130, 'Planned 40 dives below thirty metres and brought everybody back']] },
      {
        y: 250,
        parts: [
          [30, '05/2018 – 05/2021'],
          [130, '*Diver, Kustlaget'],
        ],
      },
      { y: 263, bullet: true, parts: [[130, 'Repaired nets and moorings in the outer archipelago']] },
      { y: 300, size: 14, parts: [[30, 'Tungor']] },
      {
        y: 320,
        parts: [
          [30, 'Swedish'],
          [130, 'Native'],
        ],
      },
      {
        y: 333,
        parts: [
          [30, 'English'],
          [130, 'Fluent'],
        ],
      },
    ]),
  );
  expect(education.map(({ start }) => start?.value)).toEqual(['2014', '2010']);
  expect(experiences.map(({ start }) => start?.value)).toEqual(['2021-06', '2018-05']);
  expect(languages.map(({ name }) => name.value)).toEqual(['Swedish', 'English']);
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

test('takes what follows a school for its field, and a town for none', async () => {
  const { education } = await parse(`# Maria Keller
maria@example.org | +49 30 1234567

## Education
**PhD** — Sydkusten University, Computer Science (2012 – 2014)

**BS** — University of California, Berkeley (2008 – 2012)
`);
  expect(education.map(({ institution, degree, field }) => [institution?.value, degree?.value, field?.value])).toEqual([
    ['Sydkusten University', 'PhD Computer Science', 'Computer Science'],
    ['University of California', 'BS', undefined],
  ]);
});
