import { expect, test } from '@jest/globals';
import { parseResume } from '../../../src/domain/resume/parse-resume.ts';
import { laidOut, type Row } from '../../support/laid-out.ts';

const HEAD: Row[] = [
  { y: 40, size: 22, parts: [[30, 'Ruggero Bellandi']] },
  { y: 60, parts: [[30, 'rbellandi@example.com']] },
  { y: 100, size: 13, parts: [[30, '*Experience']] },
  { y: 120, parts: [[30, '*Architect, Nexalba Ltd']] },
  { y: 134, parts: [[30, 'September 2020 – November 2021']] },
];

const statements = (...lines: string[]) =>
  parseResume(
    laidOut([...HEAD, ...lines.map((text, at): Row => ({ y: 152 + at * 14, parts: [[30, text]] }))]),
  ).experiences.map(({ achievements, description }) => [
    description?.value ?? null,
    ...achievements.map(({ text }) => text.value),
  ]);

test('keeps lines without bullets apart although the longest seem to be wrapped', () => {
  const lines = [
    'Managed nine building sites from the project to its final test',
    'Saved a third of materials with another plan of all deliveries',
    'Drawings, measurements and estimates',
    'Designed catalogs',
  ];
  expect(statements(...lines)).toEqual([[null, ...lines]]);
});

test('joins a sentence that is wrapped before a name', () => {
  expect(
    statements(
      'Managed nine building sites and their deliveries for the city of',
      'Florence and its districts, from the project to the final test of',
      'Pumps. Later also of schools.',
    ),
  ).toEqual([
    [
      'Managed nine building sites and their deliveries for the city of Florence and its districts, from the project to the final test of Pumps. Later also of schools.',
    ],
  ]);
});
