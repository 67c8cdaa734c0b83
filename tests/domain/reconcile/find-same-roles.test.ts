import { describe, expect, test } from '@jest/globals';
import { findSameRoles } from '../../../src/domain/reconcile/find-same-roles.ts';
import { startCareer } from './career.ts';
import type { Sketch } from './resume-of.ts';

type Role = NonNullable<Sketch['roles']>[number];

const ROLE: Role = { company: 'Harrow Mills', title: 'Weaver', start: '2019', end: '2021' };
const ALIKE = 'Harrow Mills Ossett Works';

/** Pairs of roles that may be the same, as their employers. */
function found(first: Role[], second: Role[]): string[] {
  const career = startCareer();
  career.merge('first', { roles: first });
  const known = new Set(career.graph.experiences.map(({ id }) => id));
  career.merge('second', { roles: second });
  const companyName = (id: string) => id.replace('company of ', '');
  return findSameRoles(career.graph.experiences, { known, companyName }).map(({ names }) => names.join(' = '));
}

test('the same title at the same time at similarly named employers may be one role, the known one first', () => {
  expect(found([ROLE], [{ ...ROLE, company: ALIKE }])).toEqual(['harrow mills = harrow mills ossett works']);
  expect(found([{ ...ROLE, company: ALIKE }], [ROLE])).toEqual(['harrow mills ossett works = harrow mills']);
});

describe('two roles are different', () => {
  test.each<[string, Role]>([
    ['another title', { ...ROLE, company: ALIKE, title: 'Dyer' }],
    ['another employer', { ...ROLE, company: 'Dye Works' }],
    ['another time', { ...ROLE, company: ALIKE, start: '2022', end: '2023' }],
    ['right after', { ...ROLE, company: ALIKE, start: '2021', end: '2023' }],
    ['right before', { ...ROLE, company: ALIKE, start: '2017', end: '2019' }],
  ])('%s', (_name, other) => {
    expect(found([ROLE], [other])).toEqual([]);
  });
  test('that one document lists together', () => {
    expect(found([], [ROLE, { ...ROLE, company: ALIKE }])).toEqual([]);
  });
  test('if one has no title or no start', () => {
    const { title: _, ...untitled } = ROLE;
    const { start: __, ...undated } = ROLE;
    expect(found([untitled], [{ ...untitled, company: ALIKE }])).toEqual([]);
    expect(found([undated], [{ ...undated, company: ALIKE }])).toEqual([]);
    expect(found([ROLE], [{ ...undated, company: ALIKE }])).toEqual([]);
  });
});

test.each<[string, Role]>([
  ['begins in the same year', { ...ROLE, start: '2019-06', end: '2023' }],
  ['begins before the other ends', { ...ROLE, start: '2020', end: '2023' }],
  ['ends after the other begins', { ...ROLE, start: '2017', end: '2020' }],
  ['goes on', { company: 'x', title: 'Weaver', start: '2018', current: true }],
])('two roles could be one when one %s', (_name, other) => {
  expect(found([ROLE], [{ ...other, company: ALIKE }])).toHaveLength(1);
});

test('every pair of several roles is found, and removed ones are in none', () => {
  const third = { ...ROLE, company: 'Harrow Mills Bradford' };
  expect(found([ROLE], [{ ...ROLE, company: ALIKE }])).toHaveLength(1);
  const career = startCareer();
  for (const [at, company] of ['Harrow Mills', ALIKE, third.company].entries())
    career.merge(`d${at}`, { roles: [{ ...ROLE, company }] });
  const companyName = (id: string) => id.replace('company of ', '');
  const pairs = () => findSameRoles(career.graph.experiences, { known: new Set(), companyName }).length;
  expect(pairs()).toBe(2);
  const [first] = career.graph.experiences;
  if (first) first.rejected = true;
  expect(pairs()).toBeLessThan(2);
});

test('a role whose employer has no name is in no pair', () => {
  const career = startCareer();
  career.merge('first', { roles: [ROLE] });
  career.merge('second', { roles: [{ ...ROLE, company: ALIKE }] });
  const known = new Set<string>();
  expect(findSameRoles(career.graph.experiences, { known, companyName: () => null })).toEqual([]);
  const named = (id: string) => (id.includes('ossett') ? null : 'Harrow Mills');
  expect(findSameRoles(career.graph.experiences, { known, companyName: named })).toEqual([]);
});

test('the same month is enough under another title, the same year is not', () => {
  const monthly = { ...ROLE, start: '2019-03' };
  expect(found([monthly], [{ ...monthly, company: ALIKE, title: 'Dyer' }])).toHaveLength(1);
  expect(found([ROLE], [{ ...ROLE, company: ALIKE, title: 'Dyer' }])).toEqual([]);
  expect(found([monthly], [{ ...monthly, company: ALIKE, title: 'Dyer', start: '2019-04' }])).toEqual([]);
});
