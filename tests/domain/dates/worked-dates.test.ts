import { describe, expect, test } from '@jest/globals';
import { findDates } from '../../../src/domain/dates/find-dates.ts';
import { foldInPlace } from '../../../src/domain/dates/fold-in-place.ts';
import { comparePartialDates, firstDay, isPartialDate, startsAfter } from '../../../src/domain/dates/partial-date.ts';
import { findDateRanges } from '../../../src/domain/dates/read-date-range.ts';

describe('a partial date', () => {
  test.each(['1000', '2019', '2019-01', '2019-12', '2020-02-29', '2019-12-31'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });
  test.each([
    '0999',
    '19',
    '2019-00',
    '2019-13',
    '2019-1',
    '2019-02-29',
    '2019-04-31',
    '2019-01-00',
    '2019-01-01T00',
    '',
  ])('%j is none', (text) => expect(isPartialDate(text)).toBe(false));

  test('is ordered by its first day, then the vaguer one first', () => {
    const ordered = ['2018-12-31', '2019', '2019-01', '2019-01-01', '2019-03', '2019-03-02', '2020'];
    expect(ordered.toReversed().toSorted(comparePartialDates)).toEqual(ordered);
    expect(ordered.map(firstDay)).toEqual([
      '2018-12-31',
      '2019-01-01',
      '2019-01-01',
      '2019-01-01',
      '2019-03-01',
      '2019-03-02',
      '2020-01-01',
    ]);
  });

  test.each([
    ['2019-05', '2019', false],
    ['2019', '2019-05', false],
    ['2019-05', '2019-05-01', false],
    ['2020', '2019-05', true],
    ['2019-06', '2019-05', true],
    ['2019-05-02', '2019-05-01', true],
  ])('a period from %s to %s is backwards: %s', (start, end, backwards) => {
    expect(startsAfter(start, end)).toBe(backwards);
  });
});

test('texts are folded letter by letter, so that offsets stay', () => {
  expect(foldInPlace('ÉCOLE Übung 가힣 İ ﬃ ~\u0080')).toBe('ecole ubung 가힣 i ﬃ ~\u0080');
});

const dates = (text: string, habits = {}) =>
  findDates(text, habits).map((one) => ('value' in one ? one.value : one.kind === 'present' ? 'present' : one.kind));

describe('day and month', () => {
  test.each([
    ['13/11/2019', '2019-11-13'],
    ['11/13/2019', '2019-11-13'],
    ['05/05/2019', '2019-05-05'],
    ['12.11.2019', '2019-11-12'],
    // Both readings are possible, so only the year is certain.
    ['11/12/2019', '2019'],
    ['12-11-2019', '2019'],
  ])('%s is %s', (text, date) => expect(dates(text)).toEqual([date]));
});

describe('two-digit years', () => {
  test.each([
    ["Jan '69", '2069-01'],
    ["Jan '70", '1970-01'],
    ["Jan '99", '1999-01'],
  ])('%s is %s', (text, date) => expect(dates(text)).toEqual([date]));
});

describe('Japanese eras end', () => {
  test.each([
    ['平成31年', ['2019']],
    ['平成32年', []],
    ['昭和64年', ['1989']],
    ['昭和65年', []],
    ['令和元年5月1日', ['2019-05-01']],
    ['S55年3月', ['1980-03']],
    ['R3年', ['2021']],
  ])('%s: %j', (text, found) => expect(dates(text)).toEqual(found));
});

describe("a document's own word for the open end", () => {
  test.each([
    ['2019 – nadal', ['2019', 'present']],
    ['Nadal (2019)', ['present', '2019']],
    ['2019 – nadalski', ['2019']],
    ['2019 – xnadal', ['2019']],
  ])('%s', (text, found) => expect(dates(text, { present: 'nadal' })).toEqual(found));
});

/** "from..to" for each period, with the stretch of the text that it is read from. */
const told = (text: string, habits = {}) =>
  findDateRanges(text, habits).map((one) => {
    const to = one.current ? 'present' : (one.to?.value ?? '');
    const range = one.single ? `=${one.from?.value}` : `${one.from?.value ?? ''}..${to}`;
    return `${range}${one.expected ? '?' : ''} [${text.slice(one.start, one.end)}]`;
  });

describe('periods and where they stand', () => {
  test.each([
    ['Since 2018, Bonn', ['2018..present [Since 2018]']],
    ['Bonn, until May 2018.', ['..2018-05 [until May 2018]']],
    ['Bonn, von 2016 bis 2018', ['2016..2018 [von 2016 bis 2018]']],
    ['Bonn 2018 - ', ['2018.. [2018 -]']],
    ['2019 – 2019', ['2019..2019 [2019 – 2019]']],
    ['May 2019 – 2019', ['2019-05..2019 [May 2019 – 2019]']],
    ['2019 – May 2019', ['2019..2019-05 [2019 – May 2019]']],
    ['June 2019 – May 2019', ['=2019-06 [June 2019]', '=2019-05 [May 2019]']],
    ['2018 – 18', ['=2018 [2018]']],
    ['1998 – 99', ['1998..1999 [1998 – 99]']],
    ['1999 – 00', ['1999..2000 [1999 – 00]']],
    ['1999 – 01', ['=1999 [1999]']],
    ['2019 – 69', ['2019..2069 [2019 – 69]']],
    // No one writes of the years from 2070 on.
    ['2019 – 70', ['=2019 [2019]']],
    ['May – June 2019', ['2019-05..2019-06 [May – June 2019]']],
    // A month of which only the other end's year is known, when that has no month.
    ['May – 2019', ['=2019 [2019]']],
    ['May 2018 – 19', ['=2018-05 [May 2018]']],
    ['present', []],
    ['now – 2019', ['=2019 [2019]']],
    ['19 – 21', []],
    ['2015, 2016', ['=2015 [2015]', '=2016 [2016]']],
    ['2015 – present, 2019 – 2020', ['2015..present [2015 – present]', '2019..2020 [2019 – 2020]']],
    ['Expected May 2027, Bonn', ['..2027-05? [Expected May 2027]']],
    ['2023 – expected May 2027', ['2023..2027-05? [2023 – expected May 2027]']],
    ['Expected 2023 – 2027', ['2023..2027 [2023 – 2027]']],
    ['May 2027 (expected), Bonn', ['..2027-05? [May 2027 (expected)]']],
    ['2023 – 2027 (expected), Bonn', ['2023..2027? [2023 – 2027 (expected)]']],
    ['2023 – present (expected)', ['2023..present? [2023 – present (expected)]']],
  ])('%s', (text, found) => expect(told(text)).toEqual(found));
});

describe('academic years', () => {
  test.each([
    ['2011/12 – 2013/14', ['2011..2014 [2011/12 – 2013/14]']],
    ['2011/12, 2013/14', ['2011..2012 [2011/12]', '2013..2014 [2013/14]']],
    ['1999/00', ['1999..2000 [1999/00]']],
    ['2011/10', ['=2011-10 [2011/10]']],
  ])('%s', (text, found) => expect(told(text, { academicYears: true })).toEqual(found));
});
