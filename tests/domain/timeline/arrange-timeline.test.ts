import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  arrangeTimeline,
  type TimelineRole,
  type TimelineStudy,
} from '../../../src/domain/timeline/arrange-timeline.ts';
import { boundsOf, coveredMonths, lengthOf } from '../../../src/domain/timeline/period.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const role = (
  id: string,
  start: string | null,
  end: string | null,
  more: Partial<TimelineRole> = {},
): TimelineRole => ({
  id,
  companyId: 'works',
  companyName: 'Engine Works',
  title: 'Analyst',
  location: null,
  start,
  end,
  current: false,
  ...more,
});
const study = (id: string, start: string | null, end: string | null): TimelineStudy => ({
  id,
  institution: 'University of London',
  title: 'BSc, Mathematics',
  start,
  end,
  current: false,
});
const drawn = (roles: TimelineRole[], studies: TimelineStudy[] = []) =>
  arrangeTimeline({ roles, studies }, NOW).map(({ experienceId, educationId, lane, gapBefore }) => [
    experienceId ?? educationId,
    lane,
    gapBefore,
  ]);

test('sorts newest first, with current roles on top and undated ones last', () => {
  expect(
    drawn([role('old', '2012', '2014'), role('undated', null, null), role('now', '2020-05', null, { current: true })]),
  ).toEqual([
    ['now', 0, 64],
    ['old', 0, null],
    ['undated', 0, null],
  ]);
});

test('uses another lane only for definite overlaps: changing jobs within a month is not one', () => {
  expect(drawn([role('a', '2019-01', '2021-03'), role('b', '2021-03', '2022-01')]).map(([, lane]) => lane)).toEqual([
    0, 0,
  ]);
  expect(drawn([role('a', '2018', '2019'), role('b', '2019', '2020')]).map(([, lane]) => lane)).toEqual([0, 0]);
  expect(
    drawn([role('a', '2018-01', '2020-01'), role('b', '2019-01', '2019-06'), role('c', '2019-02', '2019-03')]),
  ).toEqual([
    ['a', 0, null],
    ['b', 1, null],
    ['c', 2, null],
  ]);
  // The course of study started first, but the job keeps the main lane.
  expect(drawn([role('job', '2014-01', '2016-12')], [study('study', '2012', '2016')])).toEqual([
    ['job', 0, null],
    ['study', 1, null],
  ]);
});

test('reports only definite gaps: whole years when only years are known, none after an unknown end', () => {
  expect(drawn([role('a', '2010', '2012'), role('b', '2015', '2016')])).toEqual([
    ['b', 0, 24],
    ['a', 0, null],
  ]);
  expect(drawn([role('a', '2010', '2012'), role('b', '2013', '2016')])[0]).toEqual(['b', 0, null]);
  expect(drawn([role('a', '2010', null), role('b', '2015', '2016')])[0]).toEqual(['b', 0, null]);
  expect(drawn([role('a', '2010', '2012'), role('b', '2015', '2016')], [study('s', '2012', '2014')])[0]).toEqual([
    'b',
    0,
    null,
  ]);
});

test('computes durations as precisely as the dates allow, counting overlapping months once', () => {
  const period = (start: string, end: string) => ({ start, end, current: false });
  expect(lengthOf(period('2019-01', '2021-03'), NOW)).toEqual({ least: 27, most: 27 });
  expect(lengthOf(period('2016', '2018'), NOW)).toEqual({ least: 14, most: 36 });
  expect(lengthOf({ start: '2026-10-01', end: null, current: true }, NOW)).toEqual({ least: 2, most: 2 });
  expect(lengthOf({ start: '2019', end: null, current: false }, NOW)).toBeNull();
  expect(coveredMonths([period('2019-01', '2019-06'), period('2019-04', '2019-12')], NOW)).toEqual({
    least: 12,
    most: 12,
  });
  expect(coveredMonths([period('2019-01', '2019-06'), { start: '2020', end: null, current: false }], NOW)).toBeNull();
});

const date = fc
  .record({ year: fc.integer({ min: 1970, max: 2030 }), month: fc.integer({ min: 1, max: 12 }), precise: fc.boolean() })
  .map(({ year, month, precise }) => (precise ? `${year}-${String(month).padStart(2, '0')}` : String(year)));
const anyRoles = fc
  .array(fc.record({ start: fc.option(date), end: fc.option(date), current: fc.boolean() }), { maxLength: 25 })
  .map((all) =>
    all.map(({ start, end, current }, i) => {
      const isBackwards = start !== null && end !== null && end < start.slice(0, end.length);
      return role(`r${i}`, start, current || isBackwards ? null : end, { current });
    }),
  );

test('for any roles: each appears once with its dates, lanes have no overlaps, input order does not matter', () => {
  fc.assert(
    fc.property(anyRoles, (roles) => {
      const entries = arrangeTimeline({ roles, studies: [] }, NOW);
      expect(entries.map(({ experienceId }) => experienceId).sort()).toEqual(roles.map(({ id }) => id).sort());
      for (const entry of entries) {
        const source = roles.find(({ id }) => id === entry.experienceId);
        expect([entry.start, entry.end, entry.current]).toEqual([source?.start, source?.end, source?.current]);
        expect(entry.gapBefore === null || entry.gapBefore > 0).toBe(true);
        for (const other of entries) {
          if (other === entry || other.lane !== entry.lane) continue;
          const [a, b] = [boundsOf(entry, NOW), boundsOf(other, NOW)];
          if (a && b) expect(a.start.last < b.end.first && b.start.last < a.end.first).toBe(false);
        }
      }
      expect(arrangeTimeline({ roles: roles.toReversed(), studies: [] }, NOW)).toEqual(entries);
    }),
  );
});
