import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sourceText } from '../../../src/domain/provenance/source-text.ts';

const found = (text: string, value: string) => {
  const source = sourceText(text);
  return source.find(value).map((span) => source.slice(span));
};

test('ignores line breaks, ligatures, case, dashes and hyphenation', () => {
  expect(found('Head of ﬁnance\nand oﬃce', 'head of finance and Office')).toEqual(['Head of ﬁnance and oﬃce']);
  expect(found('2019 – 2021, the city’s', "2019 - 2021, the city's")).toEqual(['2019 – 2021, the city’s']);
  expect(found('soft-\n  ware imple\u00admentation', 'software implementation')).toEqual([
    'software imple\u00admentation',
  ]);
  expect(found('ADA  BYRON', 'Ada Byron')).toEqual(['ADA BYRON']);
});

test('does not find a value inside a word, or one that is not in the text', () => {
  expect(found('C++ and React, cat', 'C')).toEqual([]);
  expect(found('React', 'R')).toEqual([]);
  expect(found('40 people', '4')).toEqual([]);
  expect(found('R, C, and C#', 'C')).toEqual(['C']);
  expect(found('Engine Works', 'Engine Worx')).toEqual([]);
  expect(found('text', ' \n ')).toEqual([]);
});

test('finds all occurrences in order, with exact offsets', () => {
  const text = 'Acme\nAnalyst, Acme (𝒜cme)';
  expect(
    sourceText(text)
      .find('acme')
      .map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['Acme', 'Acme', '𝒜cme']);
});

test('finds any sequence of words of a text at its position', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (words, from, many) => {
      const start = from % words.length;
      const part = words.slice(start, start + 1 + (many % 4));
      const at = words.slice(0, start).join('\n').length + (start > 0 ? 1 : 0);
      expect(sourceText(words.join('\n')).find(part.join(' '))).toContainEqual({
        start: at,
        end: at + part.join(' ').length,
      });
    }),
  );
});

test('finds a value of one letter beside every kind of neighbor, at the edges of a text too', () => {
  expect(found('C', 'C')).toEqual(['C']);
  expect(found('C ', 'C')).toEqual(['C']);
  expect(found('xC', 'C')).toEqual([]);
  expect(found('𝒜C', 'C')).toEqual([]);
  expect(found('x𝒜C', 'C')).toEqual([]);
  expect(found('🧵C🧵', 'C')).toEqual(['C']);
  expect(found('C𝒜', 'C')).toEqual([]);
  expect(found('7C', 'C')).toEqual([]);
});

test('finds what follows directly on what it found, and each place once', () => {
  const text = 'no no, no no no';
  expect(sourceText(text).find('no no')).toEqual([
    { start: 0, end: 5 },
    { start: 7, end: 12 },
    { start: 10, end: 15 },
  ]);
  // One character that stands for two letters.
  expect(sourceText('ﬀ').find('f')).toEqual([{ start: 0, end: 1 }]);
});

test('a hyphen at the end of a line joins a word, another one belongs to it', () => {
  expect(found('long-\r\nterm', 'longterm')).toEqual(['long- term']);
  expect(found('long-term', 'longterm')).toEqual([]);
  expect(found('long- \nterm', 'longterm')).toEqual([]);
  expect(found('«Weaver» “Head” „Lead“', '"Head" "Lead"')).toEqual(['“Head” „Lead“']);
});

test('a value may have a bullet before it or marks behind it, and a full stop is found with it', () => {
  const spans = (text: string, value: string) => sourceText(text).find(value);
  expect(spans('Led the audit. Left.', '• Led the audit.')).toEqual([{ start: 0, end: 14 }]);
  expect(spans('Led the audit. Left.', 'Led the audit')).toEqual([{ start: 0, end: 13 }]);
  expect(spans('Led the audit; left.', 'Led the audit.')).toEqual([{ start: 0, end: 13 }]);
  expect(spans('監査を主導。', '監査を主導。')).toEqual([{ start: 0, end: 6 }]);
  // Marks alone are looked for as they are.
  expect(spans('Left; right', ';')).toEqual([{ start: 4, end: 5 }]);
});

test('a hyphen that ends a line may also belong to the word', () => {
  const text = 'a long-\nterm plan';
  expect(sourceText(text).find('long-term')).toEqual([{ start: 2, end: 12 }]);
  expect(sourceText(text).find('longterm')).toEqual([{ start: 2, end: 12 }]);
  expect(sourceText('a long term plan').find('long-term')).toEqual([]);
  expect(sourceText('long-term').slice({ start: 0, end: 9 })).toBe('long-term');
  expect(sourceText('X-\nRay').slice({ start: 0, end: 6 })).toBe('X- Ray');
  expect(sourceText('soft-\n  ware ').slice({ start: 0, end: 14 })).toBe('software');
});
