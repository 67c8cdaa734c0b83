import { describe, expect, test } from '@jest/globals';
import { arrangeSkills, type ListedSkill, type Proof } from '../../../src/domain/skills/arrange-skills.ts';
import { labelsIn } from '../../../src/domain/labels/labels.ts';
import { groupNamed } from '../../../src/domain/skills/group-named.ts';
import { groupOfSkill } from '../../../src/domain/skills/known-skills.ts';

const skill = (name: string, more: Partial<ListedSkill> = {}): ListedSkill => ({
  id: name,
  name,
  category: null,
  requiresReview: false,
  isFounded: true,
  ...more,
});
const offersOf = (skills: ListedSkill[], proofs: Proof[] = []) => arrangeSkills(skills, proofs, 'en').offers;

test.each([
  ['in the document and confirmed: nothing to review', {}, {}, null],
  ['not confirmed', { requiresReview: true }, {}, 'Not reviewed yet: Weaving.'],
  ['both not confirmed', { requiresReview: true }, { requiresReview: true }, 'Not reviewed yet: Weaving, Knitting.'],
  ['in no document', {}, { isFounded: false }, 'Not found in any document: Knitting.'],
  [
    'in no document matters more',
    { requiresReview: true },
    { isFounded: false },
    'Not found in any document: Knitting.',
  ],
])('skills that are %s', (_name, first, second, reason) => {
  const crafts = [
    skill('Weaving', { category: 'Crafts', ...first }),
    skill('Knitting', { category: 'Crafts', ...second }),
  ];
  expect(offersOf(crafts)).toMatchObject([{ requiresReview: reason !== null, reviewReason: reason }]);
});

test('an offer names three places at most, each once, and is surer with proof', () => {
  const places = ['A', 'A', null, 'B', 'C', 'D'].map((place, i) => ({ id: String(i), text: 'Weaving', place }));
  expect(offersOf([skill('Weaving')], places)).toMatchObject([{ text: 'Weaving — A, B, C', confidence: 0.9 }]);
  expect(offersOf([skill('Weaving')])).toMatchObject([{ text: 'Weaving', confidence: 0.7 }]);
});

test('orders offers by proofs, then by skills, with other skills last', () => {
  const skills = [
    ...['Juggling', 'Singing', 'Miming'].map((name) => skill(name)),
    skill('Weaving', { category: 'Crafts' }),
    ...['Oboe', 'Flute'].map((name) => skill(name, { category: 'Music' })),
    skill('Chess', { category: 'Games' }),
  ];
  const proofs = [
    { id: '1', text: 'Chess and Juggling', place: null },
    { id: '2', text: 'Juggling', place: null },
  ];
  expect(offersOf(skills, proofs).map(({ category, position }) => [category, position])).toEqual([
    ['Games', 0],
    ['Music', 1],
    ['Crafts', 2],
    ['Further skills', 3],
  ]);
});

describe('the group of a skill', () => {
  test.each([
    ['python', 'programming'],
    ['Nursing', 'health'],
    ['Juggling', null],
  ])('%s: %s', (name, group) => expect(groupOfSkill(name)).toBe(group));

  test.each([
    ['data', 'de', 'Daten und Datenbanken'],
    ['data', 'de-CH', 'Daten und Datenbanken'],
    ['design', null, 'Design'],
    ['design', 'xx', 'Design'],
    ['others', 'fr', 'Autres compétences'],
  ] as const)('%s in %s is called %s', (group, language, name) => {
    expect(labelsIn(language).skillGroups[group]).toBe(name);
    expect(groupNamed(name)).toBe(group);
  });

  test('a heading of the owner is no group', () => expect(groupNamed('Crafts')).toBeNull());
});
