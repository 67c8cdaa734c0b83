import { expect, test } from '@jest/globals';
import { sentencesIn } from '../../../src/domain/provenance/sentences.ts';

const split = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

test('splits a passage into its sentences, without the spaces around them', () => {
  expect(split('  Led the audit.  Left in May!\nWhy? ')).toEqual(['Led the audit.', 'Left in May!', 'Why?']);
  expect(split('Led the audit\nof nine banks')).toEqual(['Led the audit\nof nine banks']);
  expect(split('監査を主導した。退職した。')).toEqual(['監査を主導した。', '退職した。']);
  expect(split('')).toEqual([]);
});

test('a full stop behind an abbreviation ends nothing', () => {
  expect(split('Worked for Dr. Okafor. Left.')).toEqual(['Worked for Dr. Okafor.', 'Left.']);
  expect(split('Kestrel Inc. Berlin and St. Gallen Ltd. Bern')).toEqual([
    'Kestrel Inc. Berlin and St. Gallen Ltd. Bern',
  ]);
  expect(split('Called J. Smith. Left.')).toEqual(['Called J. Smith.', 'Left.']);
});
