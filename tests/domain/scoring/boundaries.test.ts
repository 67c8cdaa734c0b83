import { describe, expect, test } from '@jest/globals';
import { rankAchievements, topOf } from '../../../src/domain/scoring/rank-achievements.ts';
import { endOf, rateRecency } from '../../../src/domain/scoring/recency.ts';
import { rateEvidence } from '../../../src/domain/scoring/evidence-strength.ts';
import { metricStrengthV1 } from '../../../src/domain/scoring/metric-strength-v1.ts';
import { metricStrengthV2 } from '../../../src/domain/scoring/metric-strength-v2.ts';
import { rateRelevance, wantedWords } from '../../../src/domain/scoring/relevance.ts';
import type { ScoredMetric, ScoredStatement } from '../../../src/domain/scoring/scored-statement.ts';
import { unitKind } from '../../../src/domain/scoring/unit-kind.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

/** `[40 percent]` in a text is a number with its unit. */
function said(marked: string): ScoredStatement {
  const metrics: ScoredMetric[] = [];
  let text = '';
  for (const [, plain = '', value, unit] of marked.matchAll(/([^[]*)(?:\[(\S+) ([a-z_]+)\])?/g)) {
    text += plain;
    if (value === undefined || unit === undefined) continue;
    metrics.push({ value: Number(value), unit, label: null, start: text.length, end: text.length + value.length });
    text += value;
  }
  return { id: 'a', text, metrics, verified: false, hasSource: false, title: null, ended: null };
}

describe('metric strength says which number it rates', () => {
  test.each([
    ['Saved [5 days] and [9000000 usd]', 'the strongest number is 9000000'],
    ['Saved [2000000 usd] and [5 days]', 'the strongest number is 5'],
    ['Saved [9000000 usd] and [5 days]', 'the strongest number is 9000000'],
    ['Sold [3 count]', 'the strongest number is 3'],
    ['Sold nothing', 'no number in the statement'],
  ])('in weighted_sum_v1: %s', (text, words) => {
    expect(metricStrengthV1(said(text)).words).toBe(words);
  });

  test.each([
    ['Sold [3 count] for [500 users]', 'the strongest number is 500'],
    ['Sold [500 count] for [3 users]', 'the strongest number is 500'],
    ['Sold [500 count] here, [500 count] there', 'the strongest number is 500'],
    ['Took [3 days]', 'the strongest number is 3'],
    ['Cut it from [4 hours] to [1 hours] a day', '4 to 1: reduced by 75%'],
    ['Cut costs from [500000 usd] to [100000 usd] a year', '500000 to 100000: rated by the amount removed'],
    ['Sold nothing', 'no number in the statement'],
  ])('in weighted_sum_v2: %s', (text, words) => {
    expect(metricStrengthV2(said(text)).words).toBe(words);
  });

  test('the order in which numbers were found does not matter', () => {
    const one = said('Cut it from [4 hours] to [1 hours]');
    expect(metricStrengthV2({ ...one, metrics: one.metrics.toReversed() })).toEqual(metricStrengthV2(one));
  });
});

describe('a decrease', () => {
  const strength = (text: string) => metricStrengthV2(said(text)).value;
  const share = (percent: number) => 0.3 + 0.35 * Math.log10(percent);
  test('is rated if numbers of one kind are on both sides of "to"', () => {
    expect(strength('from [50 minutes] down to [0.5 hours]')).toBeCloseTo(share(40), 9);
    expect(strength('von [50 minutes] auf [30 minutes]')).toBeCloseTo(share(40), 9);
    expect(strength('[8 percent] → [2 percent]')).toBeCloseTo(share(75), 9);
  });
  test.each([
    ['units of two kinds', 'from [50 minutes] to [3 percent]'],
    ['units of no scale', 'from [50 bytes] to [30 bytes]'],
    ['other words between them', 'after [50 minutes], in [30 minutes]'],
    ['nothing decreased', 'from [50 minutes] to [50 minutes]'],
    ['it increased', 'from [30 minutes] to [50 minutes]'],
  ])('is none: %s', (_name, text) => {
    expect(metricStrengthV2(said(text)).words).toMatch(/^the strongest number/);
    if (!text.includes('percent')) expect(strength(text)).toBe(0.3);
  });
});

describe('a loss is not rated by its size', () => {
  const rated = (text: string) => metricStrengthV2(said(text));
  test.each([
    'Lost [40 percent] of customers',
    'Sales fell by [40 percent]',
    'Complaints rose by [40 percent]',
    'Der Umsatz sank um [40 percent]',
    'El número de clientes cayó un [40 percent]',
  ])('%s', (text) => {
    expect(rated(text)).toEqual({ value: 0.3, words: expect.stringMatching(/is a loss/) });
  });
  test.each([
    'Never lost [40 percent] of customers',
    'Costs fell by [40 percent]',
    'Waiting times dropped by [40 percent]',
    'Reduced staff turnover by [40 percent]',
    'Die Kosten sanken um [40 percent]',
    'Sales rose by [40 percent]',
    'Lost no client. Raised sales by [40 percent]',
  ])('%s is a gain', (text) => {
    expect(rated(text).value).toBeGreaterThan(0.8);
  });
});

test('a part of a whole is rated by the part', () => {
  const { value, words } = metricStrengthV2(said('Passed [9 count] of [10 count] audits'));
  expect(value).toBe(metricStrengthV2(said('Passed [9 count] audits')).value);
  expect(words).toBe('the strongest number is 9');
});

test('the country of Costa Rica is not a cost', () => {
  expect(metricStrengthV2(said('Costa Rica grew at [10 percent]')).value).toBeCloseTo(0.65, 9);
});

describe('a percentage of something where less is better', () => {
  const strength = (text: string) => metricStrengthV2(said(text)).value;
  const TEN = 0.3 + 0.35;
  test.each([
    'Kept errors below [10 percent]',
    'Ran with a churn rate of [10 percent]',
    'Held the line at [10 percent] scrap rate',
    'Fehlerquote von [10 percent]',
    'Downtime: < [10 percent]',
    // The measure is at most forty characters before its number.
    'errors of all kinds that we counted at [10 percent]',
  ])('is a level: %s', (text) => {
    expect(strength(text)).toBe(0.3);
  });
  test.each([
    'Cut errors by [10 percent]',
    'Cut the error rate by about [10 percent]',
    'Cut costs by over [10 percent]',
    'Senkte Kosten um [10 percent]',
    'Errors fell, then sales grew everywhere at [10 percent]',
    'Raised sales at [10 percent]',
    'Cut errors [10 percent]',
    'Grew sales by [10 percent] despite churn',
    'Grew by [10 percent] error rates aside',
  ])('is a change: %s', (text) => {
    expect(strength(text)).toBeCloseTo(TEN, 9);
  });
});

test('durations, shares and counts of every unit are compared in one unit', () => {
  const seconds = ['milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks'].map((unit) => unitKind(unit));
  expect(seconds.every(({ kind }) => kind === 'duration')).toBe(true);
  expect(seconds.map(({ factor }) => factor)).toEqual([0.001, 1, 60, 60 * 60, 24 * 60 * 60, 7 * 24 * 60 * 60]);
  const [month, quarter, year] = ['months', 'quarters', 'years'].map((unit) => unitKind(unit).factor);
  expect(year).toBeCloseTo(365.2425 * 24 * 60 * 60, 5);
  expect([month, quarter]).toEqual([(year ?? 0) / 12, (year ?? 0) / 4]);
  expect(['percent', 'percentage_points', 'basis_points'].map((unit) => unitKind(unit))).toEqual(
    [1, 1, 0.01].map((factor) => ({ kind: 'percent', factor })),
  );
  for (const unit of ['count', 'users']) expect(unitKind(unit)).toEqual({ kind: 'count', factor: 1 });
  expect(unitKind('times')).toEqual({ kind: 'times', factor: 1 });
  expect(unitKind('bytes')).toEqual({ kind: 'other', factor: 1 });
  expect(unitKind('usd')).toEqual({ kind: 'currency', factor: 1 });
  // A hundred basis points are one percent.
  expect(metricStrengthV1(said('Gained [5000 basis_points]')).value).toBe(0.5);
});

describe('evidence strength names what is there and what is missing', () => {
  test.each<[string, Partial<ScoredStatement>, string[]]>([
    ['Led 9', { verified: true }, ['a verified number', 'a specific detail', 'an opening action verb']],
    ['Led 9', {}, ['a specific detail', 'an opening action verb']],
    ['various things', { verified: true }, []],
    ['various things', { hasSource: true }, ['a source document']],
    ['Various Things', {}, ['a specific detail']],
    ['Various things with SQL', {}, ['a specific detail']],
    ['Various things of 2019', {}, ['a specific detail']],
    ['Various things', {}, []],
  ])('%s %o', (text, more, there) => {
    const one = { ...said(text), ...more };
    if (text === 'Led 9') one.metrics = [{ value: 9, unit: 'count', label: null, start: 4, end: 5 }];
    const { value, words } = rateEvidence(one);
    expect(value).toBe(there.length / 4);
    expect(
      words
        .replace(/^has /, '')
        .split(', ')
        .filter((part) => !part.startsWith('no ')),
    ).toEqual(there);
  });
});

describe('recency', () => {
  const month = (year: number, number: number) => ({ first: year * 12 + number - 1, last: year * 12 + number - 1 });
  test('says how long ago a role ended', () => {
    expect(rateRecency(null, NOW)).toEqual({ value: 0, words: 'the role has no dates' });
    expect(rateRecency(month(2026, 11), NOW)).toEqual({ value: 1, words: 'the role is current or has just ended' });
    expect(rateRecency(month(2027, 3), NOW)).toEqual({ value: 1, words: 'the role is current or has just ended' });
    expect(rateRecency(month(2026, 10), NOW)).toEqual({ value: 1, words: 'the role ended within the last year or so' });
    expect(rateRecency(month(2025, 6), NOW).words).toBe('the role ended within the last year or so');
    expect(rateRecency(month(2025, 5), NOW).words).toBe('the role ended about 2 years ago');
    expect(rateRecency(month(2016, 11), NOW)).toEqual({ value: 0.1, words: 'the role ended about 10 years ago' });
  });

  test('of a role counts from its end, or from its start when nothing else is known', () => {
    const role = { start: '2019-03', end: null, current: false };
    expect(endOf({ ...role, end: '2021-04' }, NOW)).toEqual(month(2021, 4));
    expect(endOf({ ...role, end: '2021' }, NOW)).toEqual({ first: 2021 * 12, last: 2021 * 12 + 11 });
    expect(endOf({ ...role, start: null, end: '2021-04' }, NOW)).toEqual(month(2021, 4));
    expect(endOf(role, NOW)).toEqual(month(2019, 3));
    expect(endOf({ ...role, current: true }, NOW)).toEqual(month(2026, 11));
    expect(endOf({ ...role, start: null, current: true }, NOW)).toEqual(month(2026, 11));
    expect(endOf({ ...role, start: null }, NOW)).toBeNull();
  });
});

describe('relevance', () => {
  const rate = (text: string, headline: string, title: string | null = null) => {
    const { value, words } = rateRelevance(text, title, wantedWords([headline, null]));
    return [value, words];
  };
  test('names the words in common, including related ones, and skips filler words', () => {
    const shared = (words: string) => `in common with the headline or target role: ${words}`;
    expect(rate('Did data analysis', 'Senior Data Analyst')).toEqual([1, shared('data, analyst')]);
    expect(rate('Ran engineering', 'Engineer for SQL')).toEqual([0.5, shared('engineer')]);
    expect(rate('Sold looms', 'Weaver', 'Head Weaver')).toEqual([1, shared('weaver')]);
    expect(rate('Moved Java', 'Java')).toEqual([1, shared('java')]);
    expect(rate('Taught', 'Tau of BI and AI')).toEqual([0, 'no words in common with the headline or target role']);
    expect(rate('Marble prices', 'Marketing')).toEqual([0, 'no words in common with the headline or target role']);
    expect(rate('Led the team as head', 'The Head')).toEqual([0, 'no headline or target role to compare with']);
    expect(rate('Null and void', 'Null', null)).toEqual([1, shared('null')]);
    expect(rate('Void', 'Null', null)[0]).toBe(0);
  });
});

test('a ranking keeps six; a role without dates comes after one that has them', () => {
  const aim = { formula: 'weighted_sum_v2' as const, headline: null, targetRole: null, now: NOW };
  const ranked = rankAchievements(
    'hgfedcba'.split('').map((id) => ({ ...said('Led the team'), id })),
    aim,
  );
  expect(topOf(ranked).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  const old = { ...said('Led the team'), id: 'z', ended: { first: 1, last: 1 } };
  const tie = rankAchievements([{ ...said('Led the team'), id: 'a' }, old], aim);
  expect(tie[0]?.id).toBe('z');
});
