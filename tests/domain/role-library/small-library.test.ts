import { describe, expect, test } from '@jest/globals';
import type { LibraryRole } from '../../../src/domain/role-library/library-role.ts';
import { indexRoles, matchRole } from '../../../src/domain/role-library/match-role.ts';
import { stem, titleWords } from '../../../src/domain/role-library/title-words.ts';

const role = (name: string, ...titles: string[]): LibraryRole => ({
  role: name,
  industry: 'any',
  version: 1,
  titles,
  outcomes: [],
  processes: [],
  tools: [],
  patterns: [],
  metricLadders: [],
});
const index = indexRoles([
  role('Bookbinder', 'Buchbinder', '装丁職人'),
  role('Butcher', 'Meat Cutter'),
  role('Cutter', 'Cutter'),
  role('Keeper', '管理员'),
  role('Warehouse Keeper', '仓库管理员'),
  role('Writer'),
]);
const found = (title: string) => {
  const match = matchRole(title, index);
  return match && `${match.role.role} ${match.confidence}`;
};

test.each([
  ['Bookbinder', 'Bookbinder 1'],
  ['Bookbinders', 'Bookbinder 1'],
  ['Book-binder', 'Bookbinder 1'],
  ['Senior bookbinder', 'Bookbinder 0.97'],
  ['Bookbinder (m/w/d)', 'Bookbinder 1'],
  ['Buchbinder:in', 'Bookbinder 1'],
  ['Trainee bookbinder', 'Bookbinder 0.8'],
  ['Senior trainee bookbinder', 'Bookbinder 0.8'],
  ['Cutter of meat', 'Butcher 0.9'],
  ['Meat cutter', 'Butcher 1'],
])('%s is a title of the library: %s', (title, match) => expect(found(title)).toBe(match));

describe('every other word lowers the confidence', () => {
  test.each([
    ['Fine bookbinder', 'Bookbinder 0.63'],
    ['Fine paper bookbinder', null],
    ['Frozen meat cutter', 'Butcher 0.76'],
    ['Frozen red meat cutter', 'Butcher 0.63'],
    ['Very frozen red meat cutter', null],
    // The longer title says more.
    ['Meat cutter shift', 'Butcher 0.76'],
    ['Bookbinder manager', null],
  ])('%s: %s', (title, match) => expect(found(title)).toBe(match));
});

describe('what stands beside a title', () => {
  test.each([
    ['Bookbinder, Payments', 'Bookbinder 0.95'],
    ['Bookbinder at Initech', 'Bookbinder 0.95'],
    ['Payments, Bookbinder', 'Bookbinder 0.85'],
    ['Payments, Butcher, Bookbinder', 'Butcher 0.85'],
    ['Butcher / Bookbinder', 'Butcher 0.95'],
    // 0.95 for the other word, 0.95 for the part: exactly as much as a match needs.
    ['Fine bookbinder, Payments', 'Bookbinder 0.6'],
    [', Bookbinder', 'Bookbinder 1'],
    ['Payments', null],
  ])('%s: %s', (title, match) => expect(found(title)).toBe(match));
});

describe('one typo in a long word', () => {
  test.each([
    ['Bokbinder', 'Bookbinder 0.86'],
    ['Bookbbinder', 'Bookbinder 0.86'],
    ['Bookbander', 'Bookbinder 0.86'],
    ['Boobkinder', 'Bookbinder 0.86'],
    ['Bookbindr', 'Bookbinder 0.86'],
    ['Butchr', 'Butcher 0.86'],
    ['Senior bokbinder', 'Bookbinder 0.83'],
  ])('%s: %s', (title, match) => expect(found(title)).toBe(match));

  test.each([
    ['two typos', 'Bokbindr'],
    ['two letters more', 'Bookbbbinder'],
    ['letters swapped, and another one', 'Boobkinter'],
    ['letters apart swapped', 'Bookdinber'],
    ['another first letter', 'Rookbinder'],
    ['a short word', 'Waiter'],
  ])('%s: no match', (_name, title) => expect(found(title)).toBeNull());
});

describe('Chinese and Japanese titles have no spaces', () => {
  test.each([
    ['管理员', 'Keeper 1'],
    ['高级管理员', 'Keeper 0.97'],
    ['管理员实习生', 'Keeper 0.8'],
    ['装丁職人長', 'Bookbinder 0.84'],
    // The longest title within wins, wherever it stands in the library.
    ['夜班仓库管理员', 'Warehouse Keeper 0.79'],
    ['仓库管理员班', 'Warehouse Keeper 0.86'],
    ['仓库管理员助理', null],
    ['医師', null],
  ])('%s: %s', (title, match) => expect(found(title)).toBe(match));
});

test.each([
  ['leader', 'leader'],
  ['nurses', 'nurs'],
  ['bosses', 'boss'],
  ['boss', 'boss'],
  ['clerks', 'clerk'],
  ['chefs', 'chefs'],
  ['directrice', 'director'],
  ['directeur', 'director'],
  ['direttore', 'direttor'],
  ['direttrice', 'direttor'],
  ['entwicklerinnen', 'entwickler'],
  ['entwicklerin', 'entwickler'],
  ['chauffeuse', 'chauffeur'],
  ['technicienne', 'technicien'],
  ['enfermera', 'enfermer'],
  ['enfermero', 'enfermer'],
  ['medizinischer', 'medizinisch'],
  ['medizinische', 'medizinisch'],
  ['angestellter', 'angestellt'],
  ['angestellte', 'angestellt'],
])('the stem of %s is %s', (word, expected) => expect(stem(word)).toBe(expected));

test.each([
  ['Senior Data Engineer II', ['data', 'engineer'], 0.97],
  ['Data Engineer', ['data', 'engineer'], 1],
  ['Data Engineering Intern', ['data', 'engineering'], 0.8],
  ['Senior', [], 0.97],
  ['资深工程师', ['工程师'], 0.97],
  ['工程师', ['工程师'], 1],
  ['实习', [], 0.8],
])('%s is about %j, with factor %s', (title, core, factor) => {
  expect(titleWords(title)).toMatchObject({ core, factor });
});
