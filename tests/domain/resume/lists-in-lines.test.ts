import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

const HEAD = ['Lena Vogelsang', 'lena@example.org | +43 1 5050621', ''];
const WORK = ['', 'EXPERIENCE', 'Nurse, Nexalba Ltd', '2018 - 2021', '- Trained 3 students'];

async function read(lines: string[], fileName = 'resume.txt') {
  return parseResume(await readDocument({ bytes: new TextEncoder().encode(lines.join('\n')), fileName }));
}

test.each([
  [
    'IDIOMAS',
    'Castellano y euskera: lenguas maternas. Inglés: B2. Francés: nociones.',
    'Castellano euskera=lenguas maternas Inglés=B2 Francés=nociones',
  ],
  ['LINGUE', 'Italiano madrelingua, Inglese C1', 'Italiano=madrelingua Inglese=C1'],
  ['SPOKEN', 'Portuguese: native | English: C2 | Konkani: basic', 'Portuguese=native English=C2 Konkani=basic'],
  ['LANGUAGES', 'English and French (bilingual), Twi (spoken)', 'English French=bilingual Twi=spoken'],
  ['LANGUAGES', 'English, native. Welsh, fluent.', 'English=native Welsh=fluent'],
  [
    'LANGUAGES',
    'English (some German at school), British Sign Language',
    'English=some German at school British Sign Language',
  ],
])('reads each language of the line below %s: %s', async (heading, line, said) => {
  const { languages } = await read([...HEAD, heading, line, ...WORK]);
  expect(languages.map(({ name, fluency }) => name.value + (fluency ? `=${fluency.value}` : '')).join(' ')).toBe(said);
});

test('reads several certificates in one line, each with its own date or issuer', async () => {
  const certificatesIn = async (line: string) =>
    (await read([...HEAD, 'CERTIFIED', line, ...WORK])).certifications.map(({ name, issuer, date }) =>
      [name, issuer, date].map((field) => field?.value ?? null),
    );
  expect(await certificatesIn('CKA (CNCF, 2022) | AWS Solutions Architect (2021)')).toEqual([
    ['CKA', 'CNCF', '2022'],
    ['AWS Solutions Architect', null, '2021'],
  ]);
  expect(await certificatesIn('Safeguarding Children, Tusla (2021). Archives Management, CILIP (2018).')).toEqual([
    ['Safeguarding Children', 'Tusla', '2021'],
    ['Archives Management', 'CILIP', '2018'],
  ]);
  expect(await certificatesIn('Scrum Master | Scrum Alliance | 2019')).toEqual([
    ['Scrum Master', 'Scrum Alliance', '2019'],
  ]);
});

test('reads lines that begin with the name of a section as that section', async () => {
  const { languages, skills, certifications } = await read([
    ...HEAD,
    ...['EXPERIENCE', 'Nurse, Nexalba Ltd', '2018 - 2021', '- Trained 3 students', '', 'OTHER'],
    ...['Languages: English, Swahili', 'Skills: wound care, triage', 'Certificates: Advanced Life Support (2021)'],
  ]);
  expect(languages.map(({ name }) => name.value)).toEqual(['English', 'Swahili']);
  expect(skills.map(({ name }) => name.value)).toEqual(['wound care', 'triage']);
  expect(certifications.map(({ name }) => name.value)).toEqual(['Advanced Life Support']);
});

test('takes programming languages for skills, and technologies of a role for a statement', async () => {
  const { languages, skills, experiences } = await read([
    ...[...HEAD, 'SKILLS', 'Databases: Oracle', 'Languages: Python, Go', ''],
    ...['EXPERIENCE', 'Engineer, Nexalba Ltd', '2018 - 2021', '- Built a parser', 'Skills: Erlang'],
  ]);
  expect(languages).toEqual([]);
  expect(skills.map(({ name }) => name.value)).toEqual(['Oracle', 'Python', 'Go']);
  expect(experiences).toHaveLength(1);
});

test('reads degrees that are list items with their years in brackets', async () => {
  const { education } = await read(
    [
      ...['# Lena Vogelsang', 'lena@example.org | +43 1 5050621', '', '## Education'],
      ...['- **MSc Biology**, University of Lagos (2013–2015)', '- **BSc Botany**, University of Graz (2009–2013)', ''],
      ...[
        '## Experience',
        '**Nurse**, Nexalba Ltd',
        '2018 - 2021',
        '- Trained 3 students (2019)',
        '- Ran a ward (2020)',
      ],
    ],
    'resume.md',
  );
  expect(education.map(({ degree, institution, start }) => [degree?.value, institution?.value, start?.value])).toEqual([
    ['MSc Biology', 'University of Lagos', '2013'],
    ['BSc Botany', 'University of Graz', '2009'],
  ]);
});
