import { expect, test } from '@jest/globals';
import { inOrder, startCareer } from './career.ts';

const ROLE = { company: 'Harrow Mills', title: 'Weaver', start: '2019', current: true };

/** The statements after two documents, each with what it was before; null if it is new. */
function corrected(first: string[], second: string[]): [now: string, before: string | null][] {
  const career = startCareer();
  career.merge('first', { roles: [{ ...ROLE, statements: first }] });
  const statements = () => inOrder(career.graph.experiences[0]?.achievements ?? []);
  const before = new Map(statements().map(({ id, columns }) => [id, columns.rawText]));
  career.merge('second', { roles: [{ ...ROLE, statements: second }] });
  return statements().map(({ id, columns }) => [columns.rawText, before.get(id) ?? null]);
}

test('a number is corrected in the one statement with the same words, whatever stands beside it', () => {
  expect(corrected(['Cut the waste by 40%', 'Kept the looms'], ['Cut the waste by 45%', 'Wrote a manual'])).toEqual([
    ['Cut the waste by 45%', 'Cut the waste by 40%'],
    ['Wrote a manual', null],
    ['Kept the looms', 'Kept the looms'],
  ]);
});

test('of two statements with the same words none is corrected', () => {
  expect(corrected(['Cut the waste by 40%', 'Cut the waste by 30%'], ['Cut the waste by 45%'])).toEqual([
    ['Cut the waste by 45%', null],
    ['Cut the waste by 40%', 'Cut the waste by 40%'],
    ['Cut the waste by 30%', 'Cut the waste by 30%'],
  ]);
  expect(corrected(['Cut the waste by 40%'], ['Cut the waste by 45%', 'Cut the waste by 50%'])).toEqual([
    ['Cut the waste by 45%', null],
    ['Cut the waste by 50%', null],
    ['Cut the waste by 40%', 'Cut the waste by 40%'],
  ]);
});

test('a statement that is there as before leaves the other to be corrected', () => {
  expect(
    corrected(['Cut the waste by 40%', 'Cut the waste by 30%'], ['Cut the waste by 40%', 'Cut the waste by 35%']),
  ).toEqual([
    ['Cut the waste by 40%', 'Cut the waste by 40%'],
    ['Cut the waste by 35%', 'Cut the waste by 30%'],
  ]);
});

test('another wording with the same numbers is the same statement, and other years are another fact', () => {
  const [long, longer] = [
    'Cut the waste of every loom by 40% with yarn',
    'Cut the waste of each loom by 40% with yarn',
  ];
  expect(corrected([long], [longer])).toEqual([[longer, long]]);
  expect(corrected(['Won the prize of the town in 2019'], ['Won the prize of the town in 2021'])).toHaveLength(2);
});

test('a statement that a document has twice is one', () => {
  expect(corrected([], ['Kept the looms', 'Kept the looms.', 'kept THE looms'])).toEqual([['Kept the looms', null]]);
});
