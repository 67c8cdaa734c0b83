import { describe, expect, test } from '@jest/globals';
import { arrangeTimeline, type TimelineRole } from '../../../src/domain/timeline/arrange-timeline.ts';
import { entryKind } from '../../../src/domain/timeline/entry-kind.ts';
import { normalizeTitle } from '../../../src/domain/timeline/normalize-title.ts';
import { boundsOf, coveredMonths, type Period } from '../../../src/domain/timeline/period.ts';
import { withTenure } from '../../../src/domain/timeline/with-tenure.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

/** "2019-01..2020", "2019..now", "2019.." with an unknown end, "" without dates. */
function period(written: string): Period {
  const [start = '', end = ''] = written.split('..');
  return { start: start || null, end: end === 'now' ? null : end || null, current: end === 'now' };
}
const role = (id: string, written: string, more: Partial<TimelineRole> = {}): TimelineRole => ({
  id,
  companyId: 'works',
  companyName: 'Engine Works',
  title: 'Analyst',
  location: null,
  ...period(written),
  ...more,
});
const study = (id: string, written: string) => ({ id, institution: 'UCL', title: 'BSc', ...period(written) });

/** "id lane" for roles in capitals and studies in lower case, newest first; a gap before an entry is added as "+24". */
function drawn(entries: Record<string, string>): string[] {
  const all = Object.entries(entries);
  const isRole = (id: string) => id === id.toUpperCase();
  return arrangeTimeline(
    {
      roles: all.filter(([id]) => isRole(id)).map(([id, written]) => role(id, written)),
      studies: all.filter(([id]) => !isRole(id)).map(([id, written]) => study(id, written)),
    },
    NOW,
  ).map(
    ({ experienceId, educationId, lane, gapBefore }) =>
      `${experienceId ?? educationId} ${lane}${gapBefore === null ? '' : ` +${gapBefore}`}`,
  );
}

describe('newest first', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a current role before one that ended later than it began', { A: '2012..now', B: '2019..2024' }, ['A 0', 'B 1']],
    ['by the end, not by the start', { A: '2010..2024', B: '2015..2016' }, ['A 0', 'B 1']],
    ['by the start when the ends are the same', { A: '2010..2016', B: '2015..2016' }, ['B 1', 'A 0']],
    ['by the start when the end is unknown', { A: '2010..2012', B: '2015..' }, ['B 0 +24', 'A 0']],
    ['a year counts to its last month', { A: '2016-01..2016-11', B: '2015..2016' }, ['B 0', 'A 0']],
    ['without dates last', { A: '', B: '1990..1991' }, ['B 0', 'A 0']],
    ['by id when all is the same', { C: '', A: '', B: '' }, ['A 0', 'B 0', 'C 0']],
  ])('%s', (_name, entries, expected) => expect(drawn(entries)).toEqual(expected));

  test('numbers the entries', () => {
    const roles = [role('A', '2010..2011'), role('B', '2020..2021')];
    expect(arrangeTimeline({ roles, studies: [] }, NOW).map((one) => [one.experienceId, one.position])).toEqual([
      ['B', 0],
      ['A', 1],
    ]);
  });
});

describe('lanes', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'of two roles, the one that began first keeps the main lane',
      { A: '2017-01..2020-01', B: '2015-01..2018-06' },
      ['A 1', 'B 0'],
    ],
    [
      'a lane is free again after its entry',
      { A: '2010-01..2012-01', B: '2011-01..2014-01', C: '2013-01..2015-01' },
      ['C 0', 'B 1', 'A 0'],
    ],
    [
      'a role before a course of study that began earlier',
      { A: '2014-01..2016-12', s: '2012..2016', t: '2012..2016' },
      ['A 0', 's 1', 't 2'],
    ],
    ['an overlap of one certain month is one', { A: '2019-01..2019-06', B: '2019-05..2020-01' }, ['B 1', 'A 0']],
    ['a role with an unknown end overlaps nothing for certain', { A: '2010..', B: '2012..2014' }, ['B 0', 'A 0']],
  ])('%s', (_name, entries, expected) => expect(drawn(entries)).toEqual(expected));
});

describe('gaps', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['one month between two roles is a gap', { A: '2019-01..2019-03', B: '2019-05..2020-01' }, ['B 0 +1', 'A 0']],
    ['the next month is none', { A: '2019-01..2019-03', B: '2019-04..2020-01' }, ['B 0', 'A 0']],
    [
      'of two that begin after it, the one that ends first stands after the gap',
      { A: '2010..2012', B: '2015-01..2016-01', C: '2015-01..2018-01' },
      ['C 0', 'B 1 +24', 'A 0'],
    ],
    [
      'a long role covers what ends earlier',
      { A: '2010-01..2018-12', B: '2012-01..2013-12', C: '2019-01..2020-01' },
      ['C 0', 'A 0', 'B 1'],
    ],
  ])('%s', (_name, entries, expected) => expect(drawn(entries)).toEqual(expected));
});

test('a role without a title has none that is normalized, and one with a title has', () => {
  const [bare] = arrangeTimeline({ roles: [role('A', '', { title: null })], studies: [] }, NOW);
  expect(bare).toMatchObject({
    title: null,
    seniority: null,
    function: null,
    kind: 'employment',
    companyName: 'Engine Works',
  });
  const [titled] = arrangeTimeline({ roles: [role('A', '', { title: ' Sr.  Software Eng. ' })], studies: [] }, NOW);
  expect(titled).toMatchObject({ title: 'Senior Software Engineer', seniority: 'senior', function: 'engineering' });
  const [studied] = arrangeTimeline({ roles: [], studies: [study('s', '2010..2012')] }, NOW);
  expect(studied).toMatchObject({
    kind: 'education',
    title: 'BSc',
    companyName: 'UCL',
    seniority: null,
    companyId: null,
  });
});

test.each([
  ['Freelance contractor', [], 'self-employed'],
  ['Analyst', ['Engine Works', 'Vollzeit'], 'full-time'],
  ['Volunteer', ['Red Cross (part-time)'], 'volunteer'],
  ['Interim manager', [null], 'contract'],
])('the kind of %s beside %j is %s', (title, beside, kind) => {
  expect(entryKind(title, beside)).toBe(kind);
});

test.each([
  ['Assistant to the Vice President', null],
  ['Senior Vice President', 'vice_president'],
  ['Lead Software Manager', 'lead'],
  ['Graduate Engineer', 'junior'],
])('the highest level that %s names is %s', (title, seniority) => {
  expect(normalizeTitle(title).seniority).toBe(seniority);
});

describe('the months that roles cover together', () => {
  test.each<[string, string[], { least: number; most: number } | null]>([
    ['none', [], null],
    ['one role', ['2019-01..2019-03'], { least: 3, most: 3 }],
    ['one month', ['2019-01..2019-01'], { least: 1, most: 1 }],
    ['overlapping ones, in any order', ['2019-04..2019-12', '2019-01..2019-06'], { least: 12, most: 12 }],
    ['one within another', ['2019-01..2019-12', '2019-03..2019-04'], { least: 12, most: 12 }],
    ['apart', ['2019-01..2019-02', '2020-01..2020-02'], { least: 4, most: 4 }],
    ['known to the year', ['2016..2018', '2018..2019'], { least: 16, most: 48 }],
    ['one with an unknown start', ['..2019', '2020..2021'], null],
  ])('%s', (_name, written, months) => expect(coveredMonths(written.map(period), NOW)).toEqual(months));
});

test('a current role ends in the present month, or in its own when the clock is behind', () => {
  expect(boundsOf(period('2020-05..now'), NOW)?.end).toEqual({ first: 2026 * 12 + 10, last: 2026 * 12 + 10 });
  expect(boundsOf(period('2027..now'), NOW)?.end).toEqual({ first: 2027 * 12, last: 2027 * 12 + 11 });
});

test('tenure is that of all roles at the same company', () => {
  const at = (companyId: string | null, written: string) => ({ companyId, ...period(written) });
  const entries = [
    at('a', '2010-01..2010-12'),
    at('b', '2011-01..2011-06'),
    at('a', '2012-01..2012-03'),
    at(null, '2013-01..2013-02'),
    at('c', '2014..'),
  ];
  expect(withTenure(entries, NOW).map(({ length, tenure }) => [length?.most ?? null, tenure?.most ?? null])).toEqual([
    [12, 15],
    [6, 6],
    [3, 15],
    [2, null],
    [null, null],
  ]);
});
