import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankAchievements } from '../../../src/domain/scoring/rank-achievements.ts';
import { scoreAchievement, WEIGHTS } from '../../../src/domain/scoring/score-achievement.ts';
import {
  FORMULAS,
  type ScoreAim,
  type ScoredMetric,
  type ScoredStatement,
} from '../../../src/domain/scoring/scored-statement.ts';
import { wantedWords } from '../../../src/domain/scoring/relevance.ts';
import { monthOf } from '../../../src/domain/timeline/month-range.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const aim: ScoreAim = { formula: 'weighted_sum_v2', headline: null, targetRole: null, now: NOW };

/** A statement with its metrics, each given by its text in the statement. */
function statement(text: string, metrics: [written: string, value: number, unit: string][] = []): ScoredStatement {
  let from = 0;
  const placed = metrics.map(([written, value, unit]): ScoredMetric => {
    const start = text.indexOf(written, from);
    if (start === -1) throw new Error(`"${written}" is not in "${text}".`);
    from = start + written.length;
    return { value, unit, label: null, start, end: from };
  });
  return { id: 'a', text, metrics: placed, verified: false, hasSource: true, title: null, ended: null };
}
const part = (name: string, one: ScoredStatement, at: Partial<ScoreAim> = {}) => {
  const all = { ...aim, ...at };
  const found = scoreAchievement(one, all, wantedWords([all.headline, all.targetRole])).components;
  return found.find((component) => component.name === name)?.value;
};
const money = (value: number, unit = 'usd') => statement('Saved X', [['X', value, unit]]);

describe('metric strength in weighted_sum_v1', () => {
  test.each<[string, ScoredStatement, number]>([
    ['no number', statement('Led the team'), 0],
    ['a million', money(1e6), 0],
    ['$900,000, same as no number', money(9e5), 0],
    ['ten million', money(1e7), 1],
    ['three million', money(3e6), Math.log10(3)],
    ['ten of something', statement('X', [['X', 10, 'count']]), 0],
    ['fifty', statement('X', [['X', 50, 'count']]), Math.log10(5)],
    ['a thousand', statement('X', [['X', 1_000, 'count']]), 1],
    ['40 percent', statement('X', [['X', 40, 'percent']]), 0.4],
    ['300 percent', statement('X', [['X', 300, 'percent']]), 1],
    ['days', statement('X', [['X', 3, 'days']]), 0.5],
    [
      'the strongest of two',
      statement('X Y', [
        ['X', 3, 'days'],
        ['Y', 1e7, 'usd'],
      ]),
      1,
    ],
  ])('%s', (_name, one, expected) => {
    expect(part('metricStrength', one, { formula: 'weighted_sum_v1' })).toBeCloseTo(expected, 5);
  });
});

describe('metric strength in weighted_sum_v2', () => {
  const scaled = (share: number) => 0.3 + 0.7 * share;
  test.each<[string, ScoredStatement, number]>([
    ['no number', statement('Led the team'), 0],
    ['a thousand dollars', money(1e3), 0.3],
    ['less than that', money(5), 0.3],
    ['$900,000', money(9e5), scaled(Math.log10(900) / 5)],
    ['a hundred million', money(1e8), 1],
    ['more than that', money(1e12), 1],
    ['one', statement('X', [['X', 1, 'count']]), 0.3],
    ['a hundred thousand', statement('X', [['X', 1e5, 'count']]), 1],
    ['ten percent', statement('Raised sales by X', [['X', 10, 'percent']]), scaled(0.5)],
    ['tenfold', statement('X', [['X', 10, 'times']]), 1],
    ['a duration alone', statement('X', [['X', 3, 'days']]), 0.3],
    [
      'hours to minutes, by the share saved',
      statement('Cut it from 5 hours to 30 minutes', [
        ['5 hours', 5, 'hours'],
        ['30 minutes', 30, 'minutes'],
      ]),
      scaled(Math.log10(90) / 2),
    ],
    [
      'a decrease of an error rate, by the share removed',
      statement('Cut errors from 4% to 1%', [
        ['4%', 4, 'percent'],
        ['1%', 1, 'percent'],
      ]),
      scaled(Math.log10(75) / 2),
    ],
    [
      'a constant error rate, at the minimum for any number',
      statement('Kept an error rate of 2%', [['2%', 2, 'percent']]),
      0.3,
    ],
    [
      'the amount of money saved',
      statement('Cut costs from $500,000 to $100,000', [
        ['$500,000', 5e5, 'usd'],
        ['$100,000', 1e5, 'usd'],
      ]),
      scaled(Math.log10(400) / 5),
    ],
  ])('%s', (_name, one, expected) => {
    expect(part('metricStrength', one)).toBeCloseTo(expected, 5);
  });

  test('rates currencies by their value in dollars', () => {
    const [yen, dollars, pounds] = [money(1e6, 'jpy'), money(1e6), money(1e6, 'gbp')].map(
      (one) => part('metricStrength', one) ?? 0,
    );
    expect(yen).toBeLessThan(dollars ?? 0);
    expect(pounds).toBeGreaterThan(dollars ?? 0);
  });
});

test.each([
  ['Rolled it out enterprise-wide', 1],
  ['For a Fortune 500 client', 1],
  ['Introduced it company-wide', 0.9],
  ['Unternehmensweit eingeführt', 0.9],
  ['Ran the finance department', 0.7],
  ['Leitete ein Team', 0.6],
  ['Pour une équipe', 0.6],
  ['Planned the project', 0.5],
  ['Wrote reports', 0.5],
])('the scope of "%s" is %d', (text, scope) => {
  expect(part('scope', statement(text))).toBe(scope);
});

test('recency is 1 / years since the end, and 1 for current roles and in the first year', () => {
  const month = monthOf(NOW);
  const ended = (months: number) =>
    part('recency', { ...statement('X'), ended: { first: month - months, last: month - months } });
  expect([ended(0), ended(6), ended(12), ended(24), ended(120)]).toEqual([1, 1, 1, 0.5, 0.1]);
  expect(part('recency', statement('X'))).toBe(0);
});

test('evidence strength is a quarter each for a verified number, a source, a detail and a verb', () => {
  const bare = { ...statement('various things'), hasSource: false };
  expect(part('evidenceStrength', bare)).toBe(0);
  expect(part('evidenceStrength', { ...bare, hasSource: true })).toBe(0.25);
  expect(part('evidenceStrength', statement('Led a team'))).toBe(0.5);
  expect(part('evidenceStrength', { ...statement('Led 9', [['9', 9, 'count']]), verified: true })).toBe(1);
});

test('relevance is the share of headline and target role words in the statement or its role title', () => {
  const one = { ...statement('Moved data to PostgreSQL'), title: 'Engineer' };
  expect(part('relevance', one)).toBe(0);
  expect(part('relevance', one, { headline: 'Data Engineer' })).toBe(1);
  expect(part('relevance', one, { headline: 'Data Platform', targetRole: 'Marketing' })).toBeCloseTo(1 / 3, 5);
});

test('a tie goes to the role that ended later, then to the lower id', () => {
  const now = monthOf(NOW);
  // Roles of the last year are equally recent, so these statements have the same score.
  const ended = (id: string, month: number) => ({
    ...statement('Led the team'),
    id,
    ended: { first: month, last: month },
  });
  const ranked = rankAchievements([ended('a', now - 6), ended('c', now), ended('b', now)], aim);
  expect(new Set(ranked.map(({ total }) => total)).size).toBe(1);
  expect(ranked.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

const metrics = fc.array(
  fc.record({
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    unit: fc.constantFrom('usd', 'eur', 'inr', 'percent', 'count', 'days', 'hours', 'times', 'users', 'bytes'),
  }),
  { maxLength: 4 },
);
const statements = fc.record({
  words: fc.array(
    fc.constantFrom('Led', 'team', 'enterprise', 'Cut', 'from', 'to', 'sales', 'rate', 'of', 'by', 'SQL', 'projet'),
    { minLength: 1, maxLength: 8 },
  ),
  metrics,
  verified: fc.boolean(),
  hasSource: fc.boolean(),
  ended: fc.option(fc.integer({ min: 23_000, max: 24_400 })),
});
type Drawn = typeof statements extends fc.Arbitrary<infer Value> ? Value : never;

function built({ words, ended, ...drawn }: Drawn, id: string): ScoredStatement {
  let text = words.join(' ');
  const placed = drawn.metrics.map(({ value, unit }) => {
    const start = text.length + 1;
    text += ` ${value}`;
    return { value, unit, label: null, start, end: text.length };
  });
  return {
    ...drawn,
    id,
    text,
    metrics: placed,
    title: 'Analyst',
    ended: ended === null ? null : { first: ended, last: ended },
  };
}

describe('for any statements', () => {
  test.each(FORMULAS)('%s stays within 0 and 1, adds up, explains each component and is deterministic', (formula) => {
    fc.assert(
      fc.property(statements, (drawn) => {
        const aims: ScoreAim = { ...aim, formula, headline: 'Sales Analyst' };
        const wanted = wantedWords([aims.headline]);
        const score = scoreAchievement(built(drawn, 'a'), aims, wanted);
        for (const { value, weight, name, words } of score.components) {
          expect(value >= 0 && value <= 1 && weight === WEIGHTS[name] && words !== '').toBe(true);
        }
        const sum = score.components.reduce((total, { value, weight }) => total + value * weight, 0);
        expect(Math.abs(score.total - sum)).toBeLessThan(1e-6);
        expect(score.total).toBeLessThanOrEqual(1);
        expect(scoreAchievement(built(drawn, 'a'), aims, wanted)).toEqual(score);
      }),
    );
  });

  test('improving any component never lowers a score', () => {
    const total = (one: ScoredStatement) => scoreAchievement(one, aim, new Map()).total;
    fc.assert(
      fc.property(statements, (drawn) => {
        const one = built(drawn, 'a');
        expect(total({ ...one, hasSource: true })).toBeGreaterThanOrEqual(total({ ...one, hasSource: false }));
        expect(total({ ...one, verified: true })).toBeGreaterThanOrEqual(total({ ...one, verified: false }));
        if (one.ended) {
          const later = { first: one.ended.first + 7, last: one.ended.last + 7 };
          expect(total({ ...one, ended: later })).toBeGreaterThanOrEqual(total(one));
        }
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('usd', 'count', 'percent', 'times'),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (unit, value, factor) => {
          const strength = (size: number) => part('metricStrength', statement('Raised X', [['X', size, unit]])) ?? -1;
          expect(strength(value * factor)).toBeGreaterThanOrEqual(strength(value));
        },
      ),
    );
  });

  test('a ranking does not depend on the order of its input', () => {
    fc.assert(
      fc.property(fc.array(statements, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (drawn, random) => {
        const all = drawn.map((one, index) => built(one, `id${String(index).padStart(2, '0')}`));
        const shuffled = all
          .map((one) => ({ one, at: random.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(rankAchievements(shuffled, aim)).toEqual(rankAchievements(all, aim));
      }),
    );
  });
});
