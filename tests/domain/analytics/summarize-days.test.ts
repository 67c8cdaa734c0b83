import { expect, test } from '@jest/globals';
import { pageEvent } from '../../../src/domain/analytics/page-event.ts';
import { summarizeDays, type DayMeasure } from '../../../src/domain/analytics/summarize-days.ts';

const RANGE = { from: '2026-01-01', to: '2026-01-02' };
const measure = (day: string, dimension: DayMeasure['dimension'], key: string, visitors: number, events: number) => ({
  day,
  dimension,
  key,
  visitors,
  events,
});

test('sums up the traffic of all days, pages, sources and actions', () => {
  const summary = summarizeDays(
    [
      measure('2026-01-01', 'all', '', 3, 9),
      measure('2026-01-02', 'all', '', 4, 8),
      measure('2026-01-01', 'name', 'page_view', 3, 5),
      measure('2026-01-02', 'name', 'page_view', 4, 6),
      measure('2026-01-01', 'name', 'cta_click', 2, 3),
      measure('2026-01-02', 'name', 'download', 1, 2),
      measure('2026-01-02', 'name', 'link_click', 1, 1),
      measure('2026-01-01', 'page', '/ada', 3, 4),
      measure('2026-01-02', 'page', '/ada/work', 4, 6),
      measure('2026-01-02', 'page', '/ada', 1, 1),
      measure('2026-01-01', 'source', '', 2, 2),
      measure('2026-01-02', 'source', 'news.example', 4, 7),
    ],
    RANGE,
  );
  expect(summary).toEqual({
    ...RANGE,
    visitors: 7,
    views: 11,
    clicks: 3,
    downloads: 2,
    days: [
      { day: '2026-01-01', visitors: 3, views: 5, clicks: 3, downloads: 0 },
      { day: '2026-01-02', visitors: 4, views: 6, clicks: 0, downloads: 2 },
    ],
    pages: [
      { key: '/ada/work', visitors: 4, events: 6 },
      { key: '/ada', visitors: 4, events: 5 },
    ],
    sources: [
      { key: 'news.example', visitors: 4, events: 7 },
      { key: '', visitors: 2, events: 2 },
    ],
    actions: [
      { key: 'page_view', visitors: 7, events: 11 },
      { key: 'cta_click', visitors: 2, events: 3 },
      { key: 'download', visitors: 1, events: 2 },
      { key: 'link_click', visitors: 1, events: 1 },
    ],
  });
});

test('leaves out days before and after the range', () => {
  const outside = ['2025-12-31', '2026-01-03'].flatMap((day) => [
    measure(day, 'all', '', 1, 1),
    measure(day, 'page', '/ada', 1, 1),
  ]);
  expect(summarizeDays(outside, RANGE)).toMatchObject({ visitors: 0, pages: [] });
});

test('orders what is equally frequent by name', () => {
  const pages = ['/c', '/a', '/b'].map((key) => measure('2026-01-01', 'page', key, 1, 1));
  expect(summarizeDays(pages, RANGE).pages.map(({ key }) => key)).toEqual(['/a', '/b', '/c']);
});

test.each([
  ['without a referrer', undefined, null],
  ['with an empty one', null, null],
  ['with a host name as long as names can be', `https://${'a.'.repeat(125)}com/`, `${'a.'.repeat(125)}com`],
  ['with a longer one', `https://${'a.'.repeat(125)}info/`, null],
  ['whose host only contains the own one', 'https://cursus.example.com/', 'cursus.example.com'],
])('a visit %s', (_name, referrer, source) => {
  expect(pageEvent({ name: 'download', path: '/a?b', referrer }, 'cursus.example')).toEqual({
    name: 'download',
    path: '/a',
    referrer: source,
  });
});
