import { describe, expect, test } from '@jest/globals';
import { pageEvent } from '../../../src/domain/analytics/page-event.ts';
import { daysBetween, summarizeDays } from '../../../src/domain/analytics/summarize-days.ts';

const sent = (event: { path?: string; referrer?: string }) => ({ name: 'page_view' as const, path: '/ada', ...event });

describe('pageEvent', () => {
  test('strips everything that could identify the visitor from path and referrer', () => {
    expect(
      pageEvent(
        sent({ path: '/ada/work?mail=bob@cursus.example#x', referrer: 'https://www.news.example/a?user=bob' }),
        'cursus.example',
      ),
    ).toEqual({ name: 'page_view', path: '/ada/work', referrer: 'news.example' });
  });

  test.each([
    ['', null],
    ['https://cursus.example/ada', null],
    ['android-app://com.example/', null],
    ['javascript:alert(1)', null],
    ['not a url', null],
    ['http://example.com:8080/', 'example.com'],
  ])('reads referrer %j as %j', (referrer, expected) => {
    expect(pageEvent(sent({ referrer }), 'cursus.example')).toMatchObject({ referrer: expected });
  });

  test('removes characters that PostgreSQL rejects and truncates long paths', () => {
    const event = pageEvent(sent({ path: `/\u0000\ud800${'é'.repeat(1_000)}` }), null);
    expect(event).toMatchObject({ path: `/\ufffd${'é'.repeat(298)}` });
  });
});

test('includes days without visits, across a leap day and the end of a year', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  expect(daysBetween('2025-12-31', '2026-01-01')).toHaveLength(2);
  expect(daysBetween('2026-01-02', '2026-01-01')).toEqual([]);
  const measure = { dimension: 'all' as const, key: '', visitors: 2, events: 5 };
  const all = summarizeDays([{ ...measure, day: '2026-01-01' }], { from: '2026-01-01', to: '2026-01-03' });
  expect(all.days.map(({ visitors }) => visitors)).toEqual([2, 0, 0]);
  expect(all).toMatchObject({ visitors: 2, views: 0, pages: [], sources: [] });
});
