import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { uncoveredText } from '../../../src/domain/provenance/uncovered-text.ts';

const at = (text: string, ...values: string[]) => ({
  anything: values.map((value, i) => ({
    [`value ${i}`]: { value, spans: [{ start: text.indexOf(value), end: text.indexOf(value) + value.length }] },
    nothing: null,
  })),
});

test('lists blocks of lines from which no value was read, with their places', () => {
  const text = 'Mei Tanaka\n  won the prize of\nthe town in 2019  \nWeaver\nand sang in the choir';
  expect(uncoveredText(text, at(text, 'Mei Tanaka', 'Weaver'))).toEqual([
    { section: null, text: 'won the prize of\nthe town in 2019', span: { start: 11, end: 48 } },
    { section: null, text: 'and sang in the choir', span: { start: 56, end: 77 } },
  ]);
  expect(uncoveredText(text, {})).toEqual([{ section: null, text, span: { start: 0, end: text.length } }]);
});

test('an empty line ends a block', () => {
  const text = 'one two three four\n \nfive six seven eight';
  expect(uncoveredText(text, {}).map((block) => block.text)).toEqual(['one two three four', 'five six seven eight']);
});

test('leaves out blocks of up to three words', () => {
  expect(uncoveredText('one two three\n\none two three four', {}).map(({ text }) => text)).toEqual([
    'one two three four',
  ]);
});

test('a value covers its own line, and not the one beside it', () => {
  const text = 'a b c d\ne f g h\ni j k l';
  const rest = (value: string) => uncoveredText(text, at(text, value)).map((block) => block.text);
  expect(rest('e')).toEqual(['a b c d', 'i j k l']);
  expect(rest('h')).toEqual(['a b c d', 'i j k l']);
  expect(rest('d\ne')).toEqual(['i j k l']);
  // A span that ends where a line begins does not touch it.
  expect(rest('a b c d\n')).toEqual(['e f g h\ni j k l']);
  expect(rest('\ni')).toEqual(['a b c d\ne f g h']);
});

test('every letter is either covered or in a block, but for short ones', () => {
  const line = fc.array(fc.constantFrom('w', 'xx', 'yyy'), { minLength: 4, maxLength: 6 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 8 }), fc.array(fc.nat(7)), (lines, read) => {
      const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, one) => sum + one.length + 1, 0));
      const spans = read.flatMap((i) => {
        const [start, length] = [starts[i], lines[i]?.length ?? 0];
        return start === undefined || length === 0 ? [] : [{ start, end: start + 1 }];
      });
      const blocks = uncoveredText(lines.join('\n'), { value: { spans } });
      for (const [i, words] of lines.entries()) {
        const start = starts[i] ?? 0;
        const isLoose = blocks.some(({ span }) => span.start <= start && span.end >= start + words.length);
        if (words !== '') expect(isLoose).toBe(!read.includes(i));
      }
    }),
  );
});
