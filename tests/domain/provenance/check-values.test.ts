import { expect, test } from '@jest/globals';
import { checkValues, doubt, isDeniedAt } from '../../../src/domain/provenance/check-values.ts';
import { DOUBTS } from '../../../src/domain/provenance/doubts.ts';
import { emptyResume, emptyRole, emptyStudy, fieldIn } from './parsed.ts';

const TEXT = 'Mira Okafor, Kestrel Rail, Controller, University of Bergen, BSc in Physics, 2019 2021 1899 2060';
const field = (value: string) => fieldIn(TEXT, value);
const doubted = (value: string, reason: string) => ({ ...field(value), confidence: 0.4, reviewReason: reason });

test('a reading without anything odd stays as it is', () => {
  const reading = {
    ...emptyResume,
    profile: { ...emptyResume.profile, name: field('Mira Okafor') },
    experiences: [
      {
        ...emptyRole,
        company: field('Kestrel Rail'),
        title: field('Controller'),
        start: field('2019'),
        end: field('2021'),
      },
    ],
    education: [{ ...emptyStudy, institution: field('University of Bergen'), degree: field('BSc in Physics') }],
  };
  expect(checkValues(reading, { text: TEXT })).toEqual(reading);
});

test('doubts values that are not of their kind, each by its own', () => {
  const text = 'Skills, Languages, Education, Tools: and 42';
  const at = (value: string) => fieldIn(text, value);
  const checked = checkValues(
    {
      ...emptyResume,
      profile: {
        ...emptyResume.profile,
        name: at('Skills'),
        phone: fieldIn(text, '(020'),
        email: fieldIn(text, 'a@b.exampleCV'),
      },
      experiences: [{ ...emptyRole, company: at('Education'), title: at('Languages') }],
      education: [{ ...emptyStudy, institution: at('Languages'), degree: at('Skills') }],
      skills: [{ name: at('Tools:'), category: 'x', level: null }],
      languages: [{ name: at('42'), fluency: null }],
    },
    { text },
  );
  expect(checked.profile).toMatchObject({
    name: { confidence: 0.4, reviewReason: DOUBTS.heading },
    phone: { reviewReason: DOUBTS.incomplete },
    email: { reviewReason: DOUBTS.incomplete },
  });
  expect(checked.experiences).toMatchObject([
    { company: { reviewReason: DOUBTS.heading }, title: { reviewReason: DOUBTS.heading } },
  ]);
  expect(checked.education).toMatchObject([
    { institution: { reviewReason: DOUBTS.heading }, degree: { reviewReason: DOUBTS.heading } },
  ]);
  expect(checked.skills).toMatchObject([{ name: { value: 'Tools:', reviewReason: DOUBTS.heading }, category: 'x' }]);
  expect(checked.languages).toMatchObject([{ name: { reviewReason: DOUBTS.incomplete } }]);
});

test('words that are the school or the person are doubted as an employer', () => {
  const school = { ...emptyStudy, institution: field('University of Bergen') };
  const roles = ['University of Bergen', 'Mira Okafor', 'Kestrel Rail'].map((company) => ({
    ...emptyRole,
    company: field(company),
  }));
  const reading = {
    ...emptyResume,
    profile: { ...emptyResume.profile, name: field('Mira Okafor') },
    education: [school],
    experiences: roles,
  };
  const companies = checkValues(reading, { text: TEXT }).experiences.map(({ company }) => company?.reviewReason);
  expect(companies).toEqual([DOUBTS.otherField, DOUBTS.otherField, null]);
});

test('an earlier doubt stays, and a lower confidence too', () => {
  const before = { ...field('Mira Okafor'), confidence: 0.2, reviewReason: 'Ask.' };
  expect(doubt(before, DOUBTS.noName)).toEqual(before);
  expect(doubt(field('Mira Okafor'), null)).toEqual(field('Mira Okafor'));
  expect(doubt(field('Mira Okafor'), 'Why?')).toEqual(doubted('Mira Okafor', 'Why?'));
});

test.each([
  ['1929', '1935', true],
  ['1930', '1935', false],
  ['2019', '2050', false],
  ['2019', '2050-02', true],
  ['2021', '2019', true],
  ['2021', '2021', false],
  ['2019-05', '2019-04', true],
])('doubts the period %s to %s: %s', (start, end, isOdd) => {
  const date = (value: string) => ({ value, spans: [{ start: 0, end: 4 }], confidence: 0.9, reviewReason: null });
  const dates = { start: date(start), end: date(end) };
  const { experiences, education } = checkValues(
    { ...emptyResume, experiences: [{ ...emptyRole, ...dates }], education: [{ ...emptyStudy, ...dates }] },
    { text: TEXT },
  );
  const reviewReason = isOdd ? DOUBTS.dates : null;
  expect(experiences).toMatchObject([{ start: { reviewReason }, end: { reviewReason } }]);
  expect(education).toMatchObject([{ start: { reviewReason }, end: { reviewReason } }]);
});

test('an odd date is doubted without the other one', () => {
  const { experiences } = checkValues(
    {
      ...emptyResume,
      experiences: [
        { ...emptyRole, start: field('1899') },
        { ...emptyRole, end: field('2060') },
      ],
    },
    { text: TEXT },
  );
  expect(experiences).toMatchObject([
    { start: { reviewReason: DOUBTS.dates }, end: null },
    { start: null, end: { reviewReason: DOUBTS.dates } },
  ]);
});

test('what is denied is neither a skill nor a language, and is reported', () => {
  const text = 'Python, no knowledge of Haskell, German. I cannot speak Dutch, French';
  const checked = checkValues(
    {
      ...emptyResume,
      dropped: [{ path: 'x', value: 'y' }],
      skills: ['Python', 'Haskell'].map((value) => ({ name: fieldIn(text, value), category: null, level: null })),
      languages: ['German', 'Dutch', 'French'].map((value) => ({ name: fieldIn(text, value), fluency: null })),
    },
    { text },
  );
  expect(checked.skills.map(({ name }) => name.value)).toEqual(['Python']);
  expect(checked.languages.map(({ name }) => name.value)).toEqual(['German', 'French']);
  expect(checked.dropped).toEqual([
    { path: 'x', value: 'y' },
    { path: 'skills', value: 'Haskell', reason: DOUBTS.denied },
    { path: 'languages', value: 'Dutch', reason: DOUBTS.denied },
  ]);
});

test.each([
  ['no Haskell', true],
  ['no idea, but Haskell', false],
  ['not much. Haskell', false],
  ['without\nHaskell', false],
  ['nothing | Haskell', false],
  ['Haskell, not Scala', false],
  [`no${' '.repeat(58)}Haskell`, true],
  [`no${' '.repeat(59)}Haskell`, false],
  [`never ${'so '.repeat(18)}Haskell`, true],
  [`never ${'so '.repeat(20)}Haskell`, false],
])('in "%s" the name is denied: %s', (text, isDenied) => {
  expect(isDeniedAt(text, fieldIn(text, 'Haskell'))).toBe(isDenied);
});
