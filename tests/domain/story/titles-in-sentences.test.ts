import { expect, test } from '@jest/globals';
import { composeStory } from '../../../src/domain/story/compose-story.ts';
import type { RoleFact, StoryFacts } from '../../../src/domain/story/story-facts.ts';
import { ADA } from './ada-facts.ts';

const told = (facts: Partial<StoryFacts>) => {
  const { opener, paragraphs } = composeStory({ ...ADA, ...facts });
  return [opener?.value, ...((paragraphs?.value ?? []) as string[])];
};
const [NOW, BEFORE] = ADA.roles as [RoleFact, RoleFact];
/** Roles and studies alone. */
const WAY = { achievements: [], studies: [] };

const opening = (role: Partial<RoleFact>, language = 'en') =>
  told({ ...WAY, headline: null, language, roles: [{ ...NOW, ...role }] })[0];

test.each([
  ['en', 'Software Engineer', 'Ada Byron has been a Software Engineer at'],
  ['en', 'Analyst', 'Ada Byron has been an Analyst at'],
  ['en', 'HR Manager', 'Ada Byron has been an HR Manager at'],
  ['en', 'UX Designer', 'Ada Byron has been a UX Designer at'],
  ['en', 'Head of Sales', 'Ada Byron has been Head of Sales at'],
  ['fr', 'Infirmier coordinateur', 'Ada Byron est infirmier coordinateur chez'],
  ['es', 'Auxiliar de enfermería', 'Ada Byron ocupa el puesto de auxiliar de enfermería en'],
  ['pt', 'Desenvolvedor Full Stack', 'Ada Byron ocupa o cargo de Desenvolvedor Full Stack na'],
  ['nl', 'Verpleegkundige', 'Ada Byron is sinds april 2021 verpleegkundige bij'],
  ['de', 'Kaufmännischer Angestellter', 'Ada Byron ist seit April 2021 kaufmännischer Angestellter bei'],
  ['de', 'Ingenieurin', 'Ada Byron ist seit April 2021 Ingenieurin bei'],
])('a title in a sentence, in %s: %s', (language, title, text) => {
  expect(opening({ title }, language)).toContain(text);
});

test.each([
  ['nl', 'MARIEKE VAN DEN BERG', 'Marieke van den Berg is sinds'],
  ['pt', 'JOÃO PEDRO DOS SANTOS', 'João Pedro dos Santos ocupa'],
  ['es', 'MARÍA DE LA FUENTE RUIZ', 'María de la Fuente Ruiz ocupa'],
  ['it', 'MARIA DE LUCA', 'Maria De Luca ricopre'],
  ['de', 'Dr. Annika von der Heide', 'Dr. Annika von der Heide ist seit'],
])('a name in a sentence, in %s: %s', (language, name, text) => {
  expect(told({ ...WAY, headline: null, language, name, roles: [NOW] })[0]).toContain(text);
});

test('a headline in a sentence has a small letter where titles have one', () => {
  const { headline, language } = { headline: 'Menuisier', language: 'fr' };
  expect(told({ ...WAY, headline, language, roles: [{ ...NOW, title: "Chef d'atelier" }] })[0]).toContain(
    "Ada Byron, menuisier, est chef d'atelier",
  );
});

const STUDY = ADA.studies[0] as StoryFacts['studies'][number];
test.each([
  [
    { degree: 'B.Sc. Mathematics' },
    'The academic foundation is a B.Sc. in Mathematics (University of London, 2012 – 2016).',
  ],
  [
    { degree: 'Bachelor of Arts, Sociology', start: null },
    'The academic foundation is a Bachelor of Arts in Sociology (University of London, 2016).',
  ],
  [
    { degree: 'Graduated as MSc in Physics', school: null },
    'The academic foundation is an MSc in Physics (2012 – 2016).',
  ],
  [{ degree: 'Excel, Forklift licence', school: null, start: null, end: null }, undefined],
])('a study: %j', (study, text) => {
  expect(told({ roles: [NOW], achievements: [], studies: [{ ...STUDY, ...study }] })[1]).toBe(text);
});

test('an employer named just before', () => {
  const first = { ...BEFORE, id: 'r3', title: 'Packer', start: '2014', end: '2016-03' };
  expect(told({ ...WAY, roles: [NOW, BEFORE, first] })[1]).toBe(
    'Before that came roles as Clerk at Looms GmbH (March 2016 – 2018) and as Packer at the same employer (2014 – March 2016).',
  );
});

test.each([
  ['Max Planck Institute for Intelligent Systems', 'at the Max Planck Institute for Intelligent Systems'],
  ['Institutech', 'at Institutech'],
])('an employer with an article: %s', (company, text) => {
  expect(opening({ company })).toContain(text);
});
