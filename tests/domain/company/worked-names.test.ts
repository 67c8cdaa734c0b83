import { describe, expect, test } from '@jest/globals';
import { foldCompany, foldCompanyHead, isSameCompany } from '../../../src/domain/company/fold-company.ts';
import { hasLegalForm, withoutLegalForm } from '../../../src/domain/company/legal-forms.ts';
import { mayBeSameCompany } from '../../../src/domain/company/may-be-same-company.ts';

test.each([
  ['acme gmbh and co kg', 'acme'],
  ['acme gmbh', 'acme'],
  ['acme and', 'acme'],
  ['acme and co', 'acme'],
  ['ооо ромашка', 'ромашка'],
  ['トヨタ株式会社', 'トヨタ'],
  ['株式会社トヨタ', 'トヨタ'],
  ['株式会社', '株式会社'],
  ['gmbh', 'gmbh'],
  ['pt maju jaya tbk', 'maju jaya'],
  ['acme', 'acme'],
  // Forms that are only written behind a name.
  ['gmbh acme', 'gmbh acme'],
])('%s without its legal form is %s', (folded, bare) => {
  expect(withoutLegalForm(folded)).toBe(bare);
  expect(hasLegalForm(folded)).toBe(folded !== bare);
});

test.each([
  ['Harrow Mills, Wakefield', 'harrow mills wakefield', 'harrow mills'],
  ['Harrow Mills plc, Wakefield', 'harrow mills', 'harrow mills'],
  ['Harrow Mills, Berlin', 'harrow mills', 'harrow mills'],
  ['Harrow Mills, Inc.', 'harrow mills', null],
  ['Harrow Mills', 'harrow mills', null],
  ['Leeds College, Wakefield', 'leeds college wakefield', null],
])('%s is known as "%s", and perhaps as "%s"', (name, key, head) => {
  expect(foldCompany(name)).toBe(key);
  expect(foldCompanyHead(name)).toBe(head);
});

test.each([
  ['Harrow Mills, Ossett', 'Harrow Mills'],
  ['Harrow Mills', 'Harrow Mills, Ossett'],
])('%s is surely %s', (a, b) => {
  expect(isSameCompany(a, b)).toBe(true);
  expect(mayBeSameCompany(a, b)).toBe(false);
});

describe('a person has to say whether they are the same', () => {
  test.each([
    ['Harrow', 'Harrow Mills'],
    ['Harrow Mills', 'Harrow Mils'],
    ['Harrow Mills', 'Harrow Millls'],
    ['Harrow Mills', 'Harrow Mulls'],
    ['Harrow Mills', 'HarrowMills'],
    ['Harrow Foods', 'Harrow Food International'],
    ['LSE', 'London School of Economics'],
    ['BA', 'British Airways'],
  ])('%s, %s', (a, b) => {
    expect(mayBeSameCompany(a, b)).toBe(true);
    expect(mayBeSameCompany(b, a)).toBe(true);
  });

  test.each([
    ['two letters of difference', 'Harrow Mills', 'Harrow Malts'],
    ['short names that differ by one', 'Shell', 'Shall'],
    ['nothing but common words shared', 'National Bank', 'National Bank of Leeds'],
    ['the kinds of business differ', 'Harrow Bank', 'Harrow Insurance'],
    ['initials of others', 'LSE', 'London Stock Market'],
    ['one letter', 'B', 'Boots'],
    ['more letters than one', 'Harrow Mills', 'Harrow Mi'],
  ])('not when there are %s: %s, %s', (_name, a, b) => {
    expect(mayBeSameCompany(a, b)).toBe(false);
    expect(mayBeSameCompany(b, a)).toBe(false);
  });
});
