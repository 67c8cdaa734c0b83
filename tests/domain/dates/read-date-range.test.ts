import { describe, expect, test } from '@jest/globals';
import { findDateRanges, readDateRange } from '../../../src/domain/dates/read-date-range.ts';

/** `from..to`, `from..present`, `from..` (open, not ongoing), `=date` (single date), `..to`, `-` (none). */
function told(text: string): string {
  const range = readDateRange(text);
  if (!range) return '-';
  if (range.single) return `=${range.from?.value}`;
  return `${range.from?.value ?? ''}..${range.current ? 'present' : (range.to?.value ?? '')}`;
}

const CASES: [text: string, expected: string][] = [
  ['Mar 2019 – Present', '2019-03..present'],
  ['March 2019 - May 2021', '2019-03..2021-05'],
  ['Mar. 2019 — Dec. 2020', '2019-03..2020-12'],
  ['03/2019 - 05/2021', '2019-03..2021-05'],
  ['03/2019–05/2021', '2019-03..2021-05'],
  ['3/2019 - 5/2021', '2019-03..2021-05'],
  ['03.2019 – 05.2021', '2019-03..2021-05'],
  ['03.2019 – heute', '2019-03..present'],
  ['2019', '=2019'],
  ['2019 - 2021', '2019..2021'],
  ['2019–2021', '2019..2021'],
  ['2019-2021', '2019..2021'],
  ['2019 to 2021', '2019..2021'],
  ['2020-02..present', '2020-02..present'],
  ['2016-05..2020-01', '2016-05..2020-01'],
  ['2019 – 21', '2019..2021'],
  ['2019/20', '2019..2020'],
  ['2019-03', '=2019-03'],
  ['2019-03 – 2020-11', '2019-03..2020-11'],
  ['2019-03-01 to 2020-11-30', '2019-03-01..2020-11-30'],
  ['2019/03 - 2020/11', '2019-03..2020-11'],
  ['2019-03 - present', '2019-03..present'],
  ['Summer 2022', '=2022'],
  ['Summer 2021 – Fall 2022', '2021..2022'],
  ['Q3 2020 - Q1 2021', '2020..2021'],
  ['Jan – Mar 2020', '2020-01..2020-03'],
  ['June to August 2021', '2021-06..2021-08'],
  ["Jan '19 – Feb '21", '2019-01..2021-02'],
  ['Jan 19 - Feb 21', '2019-01..2021-02'],
  ['01/19 - 02/21', '2019-01..2021-02'],
  ['1 March 2019 – 31 May 2021', '2019-03-01..2021-05-31'],
  ['March 1, 2019 – May 31, 2021', '2019-03-01..2021-05-31'],
  ['01.03.2019 – 31.05.2021', '2019-03-01..2021-05-31'],
  ['25/12/2019 - 01/01/2021', '2019-12-25..2021-01-01'],
  ['03/04/2019', '=2019'],
  ['since 2018', '2018..present'],
  ['Since March 2018', '2018-03..present'],
  ['from 2018 to date', '2018..present'],
  ['2018 - ', '2018..'],
  ['until 2018', '..2018'],
  ['Expected May 2026', '..2026-05'],
  ['January 2019 to Present', '2019-01..present'],
  ['June 2016 - Present (4 months)', '2016-06..present'],
  ['Dec 2023 – Present, Full-time', '2023-12..present'],
  ['Aug 2012 – Dec 2013', '2012-08..2013-12'],
  ['2021 – ongoing', '2021..present'],
  ['2021 → now', '2021..present'],
  ['2023 – May 2027 (expected)', '2023..2027-05'],
  ['May 2027 (anticipated)', '..2027-05'],
  ['2023 – expected 2027', '2023..2027'],
  ['kwiecień 2019 – wrzesień 2021', '2019-04..2021-09'],
  ['od marca 2018 do maja 2020', '2018-03..2020-05'],
  ['únor 2019 – současnost', '2019-02..present'],
  ['toukokuu 2020 – nykyinen', '2020-05..present'],
  ['Ağustos 2018 – Halen', '2018-08..present'],
  ['березень 2019 – дотепер', '2019-03..present'],
  ['августа 2016 – мая 2018', '2016-08..2018-05'],
  ['2019년 3월 – 현재', '2019-03..present'],
  ['2019.03 ~ 2021.05', '2019-03..2021-05'],
  ['مارس 2019 – حتى الآن', '2019-03..present'],
  ['ינואר 2020 – היום', '2020-01..present'],
  ['iunie 2017 – august 2019', '2017-06..2019-08'],
  ['seit 2020', '2020..present'],
  ['Seit März 2020', '2020-03..present'],
  ['März 2018 bis Juni 2020', '2018-03..2020-06'],
  ['Okt. 2018 – Dez. 2020', '2018-10..2020-12'],
  ['Januar 2018 – aktuell', '2018-01..present'],
  ['10/2017 bis heute', '2017-10..present'],
  ['janvier 2018 – août 2020', '2018-01..2020-08'],
  ['févr. 2018 - juil. 2020', '2018-02..2020-07'],
  ['depuis septembre 2019', '2019-09..present'],
  ["mars 2019 à aujourd'hui", '2019-03..present'],
  ['de 2015 à 2018', '2015..2018'],
  ['enero 2018 – diciembre 2020', '2018-01..2020-12'],
  ['marzo de 2018 a junio de 2020', '2018-03..2020-06'],
  ['2019 - actualidad', '2019..present'],
  ['desde abril de 2021', '2021-04..present'],
  ['Jul/2025 – Atual', '2025-07..present'],
  ['Set/2022 – Jun/2025', '2022-09..2025-06'],
  ['Fev/2020 – Fev/2021', '2020-02..2021-02'],
  ['março de 2018 até o momento', '2018-03..present'],
  ['outubro de 2016 - maio de 2018', '2016-10..2018-05'],
  ['gennaio 2018 – giugno 2020', '2018-01..2020-06'],
  ['dal 2019 ad oggi', '2019..present'],
  ['ott 2017 - in corso', '2017-10..present'],
  ['maart 2018 – heden', '2018-03..present'],
  ['mei 2016 t/m augustus 2018', '2016-05..2018-08'],
  ['sinds 2020', '2020..present'],
  ['marzec 2018 – obecnie', '2018-03..present'],
  ['2018年3月 - 2020年11月', '2018-03..2020-11'],
  ['2020.04 - 至今', '2020-04..present'],
  ['2022年5月至2023年11月', '2022-05..2023-11'],
  ['2019年至2021年', '2019..2021'],
  ['自2019年3月到2021年5月', '2019-03..2021-05'],
  ['2022年5月至今', '2022-05..present'],
  ['2019年4月から現在まで', '2019-04..present'],
  ['2019年4月1日から2021年3月31日まで', '2019-04-01..2021-03-31'],
  ['令和2年4月〜令和4年3月', '2020-04..2022-03'],
  ['平成元年', '=1989'],
  ['H30年4月 入社', '=2018-04'],
  ['平成40年4月', '-'],
  ['200名至300名', '-'],
  ['Acme Corp, Berlin (2015 – 2018)', '2015..2018'],
  ['no dates here', '-'],
  ['(312) 555-0139', '-'],
  ['handled 2,019 tickets', '-'],
  ['$2019', '-'],
  ['ISO 9001', '-'],
  ['in 12 minutes', '-'],
  ['Version 20190', '-'],
  ['12.2019.4', '-'],
  ['Feb 30, 2020', '=2020'],
  ['may reach', '-'],
];

describe('readDateRange', () => {
  test.each(CASES)('%s → %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('gives the offsets of each date and of the whole expression', () => {
    const text = 'Engineer (seit März 2018 bis heute), Bonn';
    const range = readDateRange(text);
    expect(range).toMatchObject({ current: true, to: null });
    expect(text.slice(range?.from?.start, range?.from?.end)).toBe('März 2018');
    expect(text.slice(range?.start, range?.end)).toBe('seit März 2018 bis heute');
  });

  test('finds several periods on one line', () => {
    const found = findDateRanges('Intern 2015 – 2016; Engineer Mar 2016 – Apr 2018').map((range) => range.to?.value);
    expect(found).toEqual(['2016', '2018-04']);
  });

  test('treats an end before its start as two dates, not as a range', () => {
    expect(findDateRanges('2021 – 2019').map((range) => [range.from?.value, range.to])).toEqual([
      ['2021', null],
      ['2019', null],
    ]);
  });
});

test('reads academic years as such only in documents that have them', () => {
  const read = (text: string, academicYears: boolean) =>
    findDateRanges(text, { academicYears }).map(({ from, to }) => `${from?.value}..${to?.value ?? ''}`);
  expect(read('2011/12', false)).toEqual(['2011-12..']);
  expect(read('2011/12', true)).toEqual(['2011..2012']);
  expect(read('2009/10 – 2011/12', true)).toEqual(['2009..2012']);
  expect(read('2019/03 – 2020/11', true)).toEqual(['2019-03..2020-11']);
});

test('says that an end is planned', () => {
  expect(readDateRange('Expected May 2027')).toMatchObject({ to: { value: '2027-05' }, expected: true });
  expect(readDateRange('2023 – 2027 (voraussichtlich)')).toMatchObject({ to: { value: '2027' }, expected: true });
  expect(readDateRange('2019 – 2021')).toMatchObject({ expected: false });
});
