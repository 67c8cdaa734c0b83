import { describe, expect, test } from '@jest/globals';
import { readPageEvent } from '../../../src/domain/analytics/page-event.ts';
import { daysBetween, summariseDays } from '../../../src/domain/analytics/summarise-days.ts';

const sent = (event: object) => JSON.stringify({ site: 'ada', name: 'page_view', path: '/ada', ...event });

describe('what a page sends', () => {
  test('of the path and the source is kept what says nothing about the visitor', () => {
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
  ])('the source of %j is %j', (referrer, expected) => {
    expect(readPageEvent(sent({ referrer }), 'cursus.example')).toMatchObject({ referrer: expected });
  });

  test('what cannot be stored is left out, what is long is cut', () => {
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
  ])('%j is refused', (body, words) => {
    expect(readPageEvent(body, null)).toMatch(words);
  });
});

test('days that nobody came on are days all the same, also over a leap day and the end of a year', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  expect(daysBetween('2025-12-31', '2026-01-01')).toHaveLength(2);
  expect(daysBetween('2026-01-02', '2026-01-01')).toEqual([]);
  const measure = { dimension: 'all' as const, key: '', visitors: 2, events: 5 };
  const all = summariseDays([{ ...measure, day: '2026-01-01' }], { from: '2026-01-01', to: '2026-01-03' });
  expect(all.days.map(({ visitors }) => visitors)).toEqual([2, 0, 0]);
  expect(all).toMatchObject({ visitors: 2, views: 0, pages: [], sources: [] });
});
