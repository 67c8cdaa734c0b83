import { describe, expect, test } from '@jest/globals';
import { labelAfter, labelChanged, labelOf, labelOfMoney } from '../../../src/domain/metrics/find-label.ts';
import { parseNumber } from '../../../src/domain/metrics/parse-number.ts';
import { readMetrics } from '../../../src/domain/metrics/read-metrics.ts';

describe('a number', () => {
  test.each<[string, number | null]>([
    ['1200', 1200],
    ['1.200', 1200],
    ['1,200', 1200],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['1,234,567.89', 1234567.89],
    ['1,20,000', 120000],
    ["1'234", 1234],
    ['1 234', 1234],
    ['three', 3],
    ['Dozen', 12],
    ['two dozen', 24],
    ['eleven dozen', 132],
    ['twelve dozen', null],
    ['twenty-five', 25],
    ['thirty two', 32],
    ['ninety-nine', 99],
    ['two three', null],
    ['fifteen-two', null],
    ['twenty ten', null],
    ['twenty x', null],
    ['x twenty', null],
    ['many', null],
    ['', null],
  ])('%j is %s', (written, value) => expect(parseNumber(written, { decimal: false })).toBe(value));

  test('before a percent sign is a decimal', () => {
    expect(parseNumber('99.999', { decimal: true })).toBe(99.999);
    expect(parseNumber('1.234.567', { decimal: true })).toBe(1234567);
  });
});

describe('the label after a number', () => {
  test.each([
    [' engineers in 3 countries', 'engineers'],
    ['+ tickets', 'tickets'],
    ['-person teams', 'person teams'],
    [' paying customers', 'paying customers'],
    [' engineers delivering software', 'engineers'],
    [' people trained', 'people'],
    [' large old open source projects', 'large old open source'],
    [' tickets, calls', 'tickets'],
    [' tickets. Then calls', 'tickets'],
    [' (tickets) calls', 'tickets'],
    [' e-mails', 'e-mails'],
    [' Of the', null],
    ['', null],
    [' 12 calls', null],
  ])('%j is %j', (text, label) => expect(labelAfter(text)).toBe(label));
});

describe('the label before a number', () => {
  test.each([
    ['Led a team of ', 'team'],
    ['Budget of more than ', 'Budget'],
    ['Ein Team von ', 'Team'],
    ['team of small ', null],
    ['team ', null],
  ])('%j is %j', (text, label) => expect(labelOf(text)).toBe(label));

  test.each([
    ['Reduced deployment time by ', 'deployment time'],
    ['Cut the costs by an average of ', 'costs'],
    ['Grew sales and raised margins by more than ', 'margins'],
    ['Grew sales; raising our gross margins by ', 'gross margins'],
    ['Increased a b c d by ', 'b c d'],
    ['Increased one two three four by ', 'one two three four'],
    ['Increased one two three four five by ', null],
    ['Increased by ', null],
    ['Costs down by ', 'down'],
    ['Less waste by ', 'waste'],
    ['Revenue up by ', null],
    ['Reduced time ', null],
  ])('%j is %j', (text, label) => expect(labelChanged(text)).toBe(label));

  test.each([
    [' in annual revenue', 'annual revenue'],
    [' of savings', 'savings'],
    ['+ in savings', 'savings'],
    [' savings', 'savings'],
    [' a year', 'year'],
    [' by 2020', null],
  ])('after money %j is %j', (text, label) => expect(labelOfMoney(text)).toBe(label));
});

/** "value unit label" of each metric. */
const read = (statement: string) =>
  readMetrics(statement).map(({ value, unit, label }) => [value, unit, label].filter((one) => one !== null).join(' '));

describe('a range shares', () => {
  test.each([
    ['the unit', 'Cut 10 to 15% of waste', ['10 percent', '15 percent']],
    ['the scale', 'Budgets of $1–2M', ['1000000 usd Budgets', '2000000 usd']],
    ['no scale that it has', 'Grew from $900k to $2M', ['900000 usd', '2000000 usd']],
    ['no scale that would be too much', 'Grew from $1200 to $2M', ['1200 usd', '2000000 usd']],
    ['the currency of its start', 'Paid €10 to 15', ['10 eur', '15 eur']],
    ['the noun', 'Led 10 to 50 engineers', ['10 count engineers', '50 count engineers']],
    ['not the unit of another kind', 'Went from 3 days to 4 hours', ['3 days', '4 hours']],
    ['nothing with what comes later', 'Hired 10, then 5% more', ['10 count', '5 percent']],
  ])('%s: %s', (_name, statement, metrics) => expect(read(statement)).toEqual(metrics));
});

describe('a year', () => {
  test.each([
    ['Trained 2000 nurses', ['2000 count nurses']],
    ['Served 2010 new patients', ['2010 count new patients']],
    ['Paid $2000', ['2000 usd']],
    ['Saved 2k in 2019', ['2000 count']],
    ['In 2019 nurses were trained', []],
    ['Since 2019 sales grew', []],
    ['Led it until 2019', []],
    ['In 2019 times were hard', []],
  ])('is a date unless it counts something: %s', (statement, metrics) => expect(read(statement)).toEqual(metrics));
});

describe('no metric', () => {
  test.each([
    'Ranked 1st of all',
    'On call 24/7',
    'Call 555-123-4567',
    'Open from 9:30',
    'Moved to version 1.2.3',
    'Built with Java 8',
    'Signed with the X.509 standard',
    'Kept COVID-19 wards open',
    'Tuned GPT-4 models',
    'U-17 players trained',
    'Fortune 500 clients',
    'Shipped the Model X 3',
    'Printed 3D parts on 5G',
  ])('%s', (statement) => {
    expect(read(statement)).toEqual([]);
  });
});

test.each([
  ['a sign', 'Margin went from -3% to 2%', ['-3 percent', '2 percent']],
  ['a sign before money', 'Turned -$3M into cash', ['-3000000 usd']],
  ['a dash that is none', 'Sales–3% up', ['3 percent']],
  ['users', 'Won 40 new customers', ['40 users new customers']],
  ['a number at the start', 'Led 3 teams', ['3 count teams']],
  ['a word', 'Led Three Teams', ['3 count Teams']],
  ['one day', 'Answered within one day', ['1 days']],
  ['one million', 'Reached one million users', ['1000000 users users']],
  ['an uneven product', 'Cut $1.1M', ['1100000 usd']],
  ['hours with a hyphen', 'A 3-hour course', ['3 hours']],
])('%s: %s', (_name, statement, metrics) => expect(read(statement)).toEqual(metrics));
