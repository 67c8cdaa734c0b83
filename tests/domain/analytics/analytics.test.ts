import { describe, expect, test } from '@jest/globals';
import { readPageEvent } from '../../../src/domain/analytics/page-event.ts';
import { daysBetween, summariseDays } from '../../../src/domain/analytics/summarise-days.ts';

const sent = (event: object) => JSON.stringify({ site: 'ada', name: 'page_view', path: '/ada', ...event });

describe('readPageEvent', () => {
  test('strips everything that could identify the visitor from path and referrer', () => {
    expect(
      readPageEvent(
        sent({ path: '/ada/work?mail=bob@cursus.example#x', referrer: 'https://www.news.example/a?user=bob' }),
        'cursus.example',
      ),
    ).toEqual({ slug: 'ada', name: 'page_view', path: '/ada/work', referrer: 'news.example' });
  });

  test.each([
    ['', null],
    ['https://cursus.example/ada', null],
    ['android-app://com.example/', null],
    ['javascript:alert(1)', null],
    ['not a url', null],
    ['http://example.com:8080/', 'example.com'],
  ])('reads referrer %j as %j', (referrer, expected) => {
    expect(readPageEvent(sent({ referrer }), 'cursus.example')).toMatchObject({ referrer: expected });
  });

  test('removes characters that PostgreSQL rejects and truncates long paths', () => {
    const event = readPageEvent(sent({ path: `/\u0000\ud800${'é'.repeat(1_000)}` }), null);
    expect(event).toMatchObject({ path: `/\ufffd${'é'.repeat(298)}` });
  });

  test.each([
    ['', /Send a JSON object/],
    ['[]', /Send a JSON object/],
    ['null', /Send a JSON object/],
    [sent({ site: 7 }), /^site:/],
    [sent({ site: '' }), /^site:/],
    [sent({ site: 'a'.repeat(101) }), /^site:/],
    [sent({ name: 'purchase' }), /^name: must be one of page_view/],
    [sent({ path: 'ada' }), /^path:/],
    [sent({ path: null }), /^path:/],
    [sent({ referrer: 1 }), /^referrer:/],
  ])('refuses %j', (body, words) => {
    expect(readPageEvent(body, null)).toMatch(words);
  });
});

test('includes days without visits, across a leap day and the end of a year', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  expect(daysBetween('2025-12-31', '2026-01-01')).toHaveLength(2);
  expect(daysBetween('2026-01-02', '2026-01-01')).toEqual([]);
  const measure = { dimension: 'all' as const, key: '', visitors: 2, events: 5 };
  const all = summariseDays([{ ...measure, day: '2026-01-01' }], { from: '2026-01-01', to: '2026-01-03' });
  expect(all.days.map(({ visitors }) => visitors)).toEqual([2, 0, 0]);
  expect(all).toMatchObject({ visitors: 2, views: 0, pages: [], sources: [] });
});
