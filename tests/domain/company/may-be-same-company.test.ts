import { expect, test } from '@jest/globals';
import { mayBeSameCompany } from '../../../src/domain/company/may-be-same-company.ts';

test.each([
  ['IBM', 'International Business Machines Corp.'],
  ['Deutsche Bahn', 'Deutsche Bahn Fernverkehr AG'],
  ['BBC', 'British Broadcasting Corporation'],
  ['Price Waterhouse', 'PriceWaterhouse'],
  ['Harrow Mills', 'Harow Mills'],
  ['NHS England', 'NHS England and Wales'],
  ['Harrow Foods', 'Harrow Food Group'],
  ['MIT', 'Massachusetts Institute of Technology'],
])('%s could be %s', (a, b) => {
  expect(mayBeSameCompany(a, b)).toBe(true);
  expect(mayBeSameCompany(b, a)).toBe(true);
});

test.each([
  ['Deutsche Bank', 'Deutsche Bahn'],
  ['Acme', 'Engine Works'],
  ['First National Bank', 'Second National Bank'],
  ['University of Leeds', 'University of York'],
  ['Shell', 'Esso'],
  ['Harrow Bank', 'Harrow Insurance'],
  ['Harrow Foods', 'Harrow Mills'],
  ['Acme GmbH', 'Acme Ltd'],
])('%s is not taken for %s, or surely is it', (a, b) => {
  expect(mayBeSameCompany(a, b)).toBe(false);
});
