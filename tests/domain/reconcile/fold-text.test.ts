import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldSkill, foldText } from '../../../src/domain/reconcile/fold-text.ts';

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

test('a text of signs alone is its own key, without the spaces around it', () => {
  expect(foldText(' ++ ')).toBe('++');
  expect(foldText('(Kept) the Straße.')).toBe('kept the strasse');
  expect(foldSkill(' ¿ ')).toBe('¿');
});
