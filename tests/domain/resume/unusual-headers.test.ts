import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { laidOut, type Row } from '../../support/laid-out.ts';

const WORK: Row[] = [
  { y: 100, size: 13, parts: [[30, '*Experience']] },
  {
    y: 120,
    parts: [
      [30, '*Nurse, Nexalba Ltd'],
      [400, '2018 / 07 – 2021 / 03'],
    ],
  },
  { y: 135, bullet: true, parts: [[40, 'Trained three students in wound care']] },
];

const parse = (...header: Row[]) => parseResume(laidOut([...header, ...WORK]));

test.each([
  ['a single word', [[30, 'Etta']] as [number, string][], 'Etta'],
  ['the name of the document beside it', [[30, 'Imre Falvai Resume']] as [number, string][], 'Imre Falvai'],
])('reads a name with %s', (_, parts, name) => {
  const { profile } = parse({ y: 40, size: 22, parts }, { y: 60, parts: [[30, 'post@example.org | +36 1 555 0100']] });
  expect(profile.name?.value).toBe(name);
});

test('reads a phone number with minus signs, and takes no school for a place', () => {
  const { profile } = parse(
    { y: 40, size: 22, parts: [[30, 'Imre Falvai']] },
    { y: 60, parts: [[30, 'falvai@example.org | 212−555−7890 | Springfield State University']] },
  );
  expect(profile.phone?.value).toBe('212−555−7890');
  expect(profile.location).toBeNull();
});

test('reads months behind a slash with spaces', () => {
  const { experiences } = parse(
    { y: 40, size: 22, parts: [[30, 'Imre Falvai']] },
    { y: 60, parts: [[30, 'falvai@example.org']] },
  );
  expect(experiences.map(({ start, end }) => [start?.value, end?.value])).toEqual([['2018-07', '2021-03']]);
});

test('takes no names of groups for skills where names and lists take turns', () => {
  const { skills } = parse(
    { y: 40, size: 22, parts: [[30, 'Imre Falvai']] },
    { y: 60, parts: [[30, 'falvai@example.org']] },
    { y: 75, size: 13, parts: [[30, '*Skills']] },
    ...['Clinical', 'Triage, Suturing', 'Office', 'Epic, Excel'].map((text, index): Row => ({
      y: 80 + index * 4,
      parts: [[30, text]],
    })),
  );
  expect(skills.map(({ name, category }) => [name.value, category])).toEqual([
    ['Triage', 'Clinical'],
    ['Suturing', 'Clinical'],
    ['Epic', 'Office'],
    ['Excel', 'Office'],
  ]);
});
