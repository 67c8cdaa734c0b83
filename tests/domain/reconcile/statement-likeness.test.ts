import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { correctionLikeness, rewordingLikeness } from '../../../src/domain/reconcile/statement-likeness.ts';

describe('a rewording has the same numbers and nearly the same words', () => {
  test.each([
    ['one word of five is another', 'Cut waste in every mill 40', 'Cut waste in each mill 40', true],
    ['two words of five are others', 'Cut waste in every mill 40', 'Cut scrap in each mill 40', false],
    ['four words are too few', 'Cut waste in mills 40', 'Cut waste in mills 40', false],
    ['one of them has four words', 'Cut waste in all mills 40', 'Cut waste in mills 40', false],
    ['another order', 'In every mill cut waste 40', 'Cut waste in every mill 40', true],
    ['another number', 'Cut waste in every mill 40', 'Cut waste in each mill 45', false],
    [
      'the same numbers in another order',
      'Cut 40 of 50 wastes in every mill',
      'Of 50 wastes cut 40 in each mill',
      true,
    ],
    ['a number in a word is a number', 'Cut A1 in every mill we had', 'Cut A2 in every mill we had', false],
    ['a word counts as often as it stands there', 'more more more more more 4', 'more of this and that 4', false],
  ])('%s', (_name, one, other, expected) => {
    expect([rewordingLikeness(one, other) > 0, rewordingLikeness(other, one) > 0]).toEqual([expected, expected]);
  });

  test('the more words in common, the surer', () => {
    const words = 'Cut the waste of every loom by 40% with better yarn';
    expect(rewordingLikeness(words, words.replace('every', 'each'))).toBeGreaterThan(
      rewordingLikeness(words, words.replace('every', 'each').replace('better', 'stronger')),
    );
    expect(rewordingLikeness(words, words)).toBe(0.25);
  });
});

describe('a correction has the same words and other numbers', () => {
  test.each([
    ['two words to the letter', 'Sold 20 looms', 'Sold 30 looms', true],
    ['the same words in other spelling', 'Sold 20 looms', 'SOLD 30 looms.', true],
    ['one word', '20 looms', '30 looms', false],
    ['two words in another order', 'Sold 20 looms', 'Looms 30 sold', false],
    ['few words, not the same', 'Sold 20 looms', 'Sold 30 yarns', false],
    ['five words but one', 'Cut waste in every mill 40', 'Cut waste in each mill 45', true],
    ['the same number', 'Sold 20 looms', 'Sold 20 looms', false],
    ['no number', 'Sold looms', 'Sold looms', false],
    ['more numbers', 'Sold 20 looms', 'Sold 20 30 looms', false],
    ['another year', 'Sold looms in 2019', 'Sold looms in 2021', false],
    ['the same year', 'Sold 20 looms in 2019', 'Sold 30 looms in 2019', true],
    ['what only looks like a year', 'Sold 3019 looms', 'Sold 3021 looms', true],
    ['a decimal', 'Sold 1.5 million looms', 'Sold 1.7 million looms', true],
  ])('%s', (_name, one, other, expected) => {
    expect([correctionLikeness(one, other) > 0, correctionLikeness(other, one) > 0]).toEqual([expected, expected]);
  });
});

test('two statements are never a rewording and a correction of each other at once', () => {
  const statement = fc
    .array(fc.constantFrom('cut', 'waste', 'in', 'every', 'mill', '40', '45', '2019'), { minLength: 1, maxLength: 9 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(statement, statement, (one, other) => {
      const [reworded, corrected] = [rewordingLikeness(one, other), correctionLikeness(one, other)];
      expect(reworded > 0 && corrected > 0).toBe(false);
      expect(reworded >= 0 && corrected >= 0 && reworded <= 1 && corrected <= 1).toBe(true);
    }),
  );
});
