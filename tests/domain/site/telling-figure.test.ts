import { describe, expect, test } from '@jest/globals';
import { readMetrics } from '../../../src/domain/metrics/read-metrics.ts';
import { tellingFigure } from '../../../src/domain/site/telling-figure.ts';

type Metric = [value: number, unit: string];

/** Which of two numbers is highlighted, whichever of them comes first. */
function better(one: Metric, other: Metric): Metric {
  const metrics = [one, other].map(([value, unit], i) => ({ value, unit, label: 'things', text: `${i + 1}` }));
  const picked = tellingFigure(metrics, '1 things and 2 things');
  expect(tellingFigure(metrics.toReversed(), '1 things and 2 things')).toBe(picked);
  return picked === '1 things' ? one : other;
}

describe('the most telling of two numbers is', () => {
  test.each<[string, Metric, Metric]>([
    ['money before a count', [1_000, 'eur'], [1_000, 'count']],
    ['more money before less', [2_000, 'usd'], [1_000, 'usd']],
    ['a large loss before a small gain', [-5_000, 'usd'], [1_000, 'usd']],
    ['a percentage before a count', [10, 'percent'], [500, 'count']],
    ['more percent before less', [40, 'percent'], [30, 'percent']],
    ['a large decrease before a small increase', [-40, 'percent'], [30, 'percent']],
    ['a multiple before a small percentage', [3, 'times'], [20, 'percent']],
    ['a large percentage before a multiple', [60, 'percent'], [3, 'times']],
    ['a larger multiple before a smaller one', [5, 'times'], [3, 'times']],
    ['much money before a large percentage', [100_000_000, 'usd'], [99, 'percent']],
    ['a full percentage before a little money', [100, 'percent'], [1_000, 'usd']],
    ['a large count before a duration', [500, 'count'], [3, 'months']],
    ['a duration before a small count', [3, 'months'], [9, 'count']],
    ['a large count of users before one of things', [2_000, 'users'], [1_000, 'count']],
    ['a count before a day', [500, 'users'], [5, 'day']],
    ['a large count before a small percentage', [10_000_000, 'users'], [90, 'percent']],
  ])('%s', (_name, expected, other) => {
    expect(better(expected, other)).toBe(expected);
  });

  test.each<[string, Metric, Metric]>([
    ['percentages beyond a hundred', [100, 'percent'], [900, 'percent']],
    ['multiples beyond twenty', [20, 'times'], [90, 'times']],
    ['counts beyond ten million', [10_000_000, 'count'], [90_000_000, 'count']],
    ['money beyond a hundred million', [100_000_000, 'usd'], [900_000_000, 'usd']],
    ['counts up to one', [1, 'count'], [0.5, 'count']],
  ])('the first of two %s', (_name, one, other) => {
    const pick = (all: Metric[]) =>
      tellingFigure(
        all.map(([value, unit]) => ({ value, unit, label: 'x', text: `${value}` })),
        all.map(([value]) => `${value} x`).join(' and '),
      );
    expect(pick([one, other])).toBe(`${one[0]} x`);
    expect(pick([other, one])).toBe(`${other[0]} x`);
  });
});

test('a figure is at most twenty characters long with its noun, which a count needs', () => {
  const figure = (text: string, label: string | null) =>
    tellingFigure([{ value: 5, unit: 'count', text, label }], `Led ${text} ${label ?? ''} there`);
  expect(figure('5', 'x'.repeat(18))).toBe(`5 ${'x'.repeat(18)}`);
  expect(figure('5', 'x'.repeat(19))).toBeNull();
  expect(figure('5', null)).toBeNull();
  expect(figure('five', 'teams')).toBeNull();
});

test.each([
  ['Cut infections from 7 to 1 a year', '7 → 1 infections a year'],
  ['Cut infections from 7 a year to 1 a year', '7 → 1 infections a year'],
  ['Infektionen von 7 auf 1 gesenkt', '7 → 1'],
  ['Reduced ward infections from 7 to 1 a year by training 40 nurses', '7 → 1 infections a year'],
  ['Reduje las infecciones hospitalarias de 7 a 1 al año', '7 → 1 infecciones al año'],
  ['9 of 10 audits passed without remarks', '9 of 10 audits'],
  ['Downtime 90 min → 6 min', '90 min → 6 min'],
  ['Grew the team from 4 to 9', '4 → 9'],
  ['Cut the run from 5 hours to 38 minutes by moving 240 jobs', '5 hours → 38 minutes'],
  ['Set rules for 17 product teams, which brought failures down from 26 to 3', '26 → 3'],
  ['Saved €2,400,000 by cutting the wait from 9 days to 4', '€2,400,000'],
  ['Lost 40% of customers', null],
  ['Sales fell by 12%', null],
  ['Der Umsatz sank um 12 %', null],
  ['Errors rose by 30%', null],
  ['Did not lose a customer in 5 years', '5 years'],
  ['Costs fell by 12%', '12%'],
  ['Trained 10 to 15 people', '15 people'],
  ['Published a paper that was cited 340+ times within two years', '340+ times'],
  ['Led a team of 12', 'team of 12'],
  ['Built a service that handles 4 million requests per day', '4 million requests'],
  ['Handled 4 million a day', null],
  ['Handled 120 daily', null],
  ['Won against 300', null],
  ['Cut latency by 73% compared to the baseline', '73%'],
  ['Grew sales 30% versus plan', '30%'],
  ['Increased revenue by 12% year over year', '12%'],
  ['12名のチームを率いた', '12名'],
])('%s: shows %s', (text, figure) => {
  expect(tellingFigure(readMetrics(text), text)).toBe(figure);
});
