import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldCompany, foldSkill, foldText } from '../../../src/domain/reconcile/fold-text.ts';

test('a company is the same with another legal form, spelling or accent', () => {
  const same = (...names: string[]) => expect(new Set(names.map(foldCompany)).size).toBe(1);
  same('Acme', 'ACME, Inc.', 'Acme GmbH & Co. KG', 'acme  Ltd', 'Acme S.A.', 'Acmé SpA', 'Acme S.p.A.', 'Acme e.V.');
  same('Müller & Söhne AG', 'Muller & Sohne');
  same('Groß GmbH', 'Gross');
});

test('companies that differ in more than that are not', () => {
  const keys = ['Acme', 'Acme Labs', 'Acme Holdings', 'Co', 'SAP SE', 'SA Breweries', '株式会社トヨタ', 'Яндекс'].map(
    foldCompany,
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(foldCompany('Inc.')).toBe('inc');
});

test('a skill is the same in another spelling, and C, C++, C# and F# are four', () => {
  expect(foldSkill('Node.js')).toBe(foldSkill('NodeJS'));
  expect(foldSkill('CI / CD')).toBe(foldSkill('ci/cd'));
  expect(new Set(['C', 'C++', 'C#', 'F#', 'R'].map(foldSkill)).size).toBe(5);
});

test('no text folds to nothing but empty text, and folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldText(text);
      expect(once === '').toBe(text.trim() === '');
      fc.pre(/[\p{L}\p{N}]/u.test(once));
      expect(foldText(once)).toBe(once);
    }),
  );
});
