import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { readDocument } from '../../../src/services/reading/read-document.ts';

async function resumeWith(skills: string[]) {
  const lines = ['Lena Vogelsang', 'Portland, OR 415.555.0187 lena@example.org', '', 'SKILLS', ...skills, ''];
  const text = [...lines, 'EXPERIENCE', 'Nurse, Nexalba Ltd', '2018 - 2021', '- Trained 3 students'].join('\n');
  return parseResume(await readDocument({ bytes: new TextEncoder().encode(text), fileName: 'resume.txt' }));
}

const skillsIn = async (...lines: string[]) =>
  (await resumeWith(lines)).skills.map(({ category, name, level }) => [category, name.value, level]);

test.each([
  ['words', ['Python: Advanced', 'Excel: Basic'], ['Python', 'Advanced', 'Excel', 'Basic']],
  ['dots behind a colon', ['Python: ●●●●○', 'Excel: ●●○○○'], ['Python', '●●●●○', 'Excel', '●●○○○']],
  ['dots and stars', ['Python ●●●●○', 'Excel ★★☆☆☆'], ['Python', '●●●●○', 'Excel', '★★☆☆☆']],
  ['shares', ['Python: 80%', 'Excel 4/5'], ['Python', '80%', 'Excel', '4/5']],
  ['years', ['Python – 6 years, Excel (4+ years)'], ['Python', '6 years', 'Excel', '4+ years']],
  ['a list', ['Python: advanced, Excel: basic'], ['Python', 'advanced', 'Excel', 'basic']],
])('separates skill and level given by %s', async (_by, lines, said) => {
  const [first, one, second, other] = said;
  expect(await skillsIn(...lines)).toEqual([
    [null, first, one],
    [null, second, other],
  ]);
});

test('keeps group labels, splits skills at dots, and does not take languages for skills', async () => {
  expect(await skillsIn('Languages: Basic, C, Pascal', 'Python • Go')).toEqual([
    ['Languages', 'Basic', null],
    ['Languages', 'C', null],
    ['Languages', 'Pascal', null],
    [null, 'Python', null],
    [null, 'Go', null],
  ]);
  const { skills, languages } = await resumeWith(['English: fluent', 'Python: good']);
  expect(skills.map(({ name }) => name.value)).toEqual(['Python']);
  expect(languages.map(({ name, fluency }) => [name.value, fluency?.value])).toEqual([['English', 'fluent']]);
});

test('reads languages with a certificate in brackets as languages', async () => {
  const { skills, languages } = await resumeWith(['Triage, Excel', 'English (IELTS 7.5), Dutch']);
  expect(skills.map(({ name }) => name.value)).toEqual(['Triage', 'Excel']);
  expect(languages.map(({ name }) => name.value)).toEqual(['English', 'Dutch']);
});
