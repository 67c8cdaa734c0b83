import { expect, test } from '@jest/globals';
import { isDenied, isPartWord } from '../../../src/domain/provenance/part-words.ts';

test.each(['acting', 'Intern', 'NOT COMPLETED', 'Praktikantin', 'en cours', 'インターン', '中退', 'Ex-'])(
  '%s makes a title or degree less than it says',
  (words) => expect(isPartWord(words)).toBe(true),
);

test.each(['Berlin', 'internal', 'reacting', 'factor', 'full time', '東京'])('%s does not', (words) =>
  expect(isPartWord(words)).toBe(false),
);

test.each(['no', 'Keine Kenntnisse', 'sans', 'niet', 'nunca', "don't", '没有', 'できません'])('%s denies', (words) =>
  expect(isDenied(words)).toBe(true),
);

test.each(['note', 'known', 'Nico', 'Japanese', '日本語'])('%s does not deny', (words) =>
  expect(isDenied(words)).toBe(false),
);
