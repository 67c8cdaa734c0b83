import { describe, expect, test } from '@jest/globals';
import type { KnownFact } from '../../../src/domain/story/known-facts.ts';
import { replaceSentences } from '../../../src/domain/story/replace-sentences.ts';
import {
  factsWithNumber,
  hasNumber,
  isSameMatter,
  isSameNumber,
  numberKey,
  numbersSaidIn,
} from '../../../src/domain/story/said-numbers.ts';
import { asSentence, joinSentences, splitSentences } from '../../../src/domain/story/split-sentences.ts';
import type { StorySentence } from '../../../src/domain/story/story-field.ts';
import {
  findPair,
  findRun,
  isFormOf,
  isFunctionWord,
  mayContain,
  wordsOf,
} from '../../../src/domain/story/text-words.ts';

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Led it. Sold it.', ['Led it.', 'Sold it.']],
    ['  Led   it!\nSold it? ', ['Led it!', 'Sold it?']],
    ['Works at Engine Works, Inc. since 2019.', ['Works at Engine Works, Inc. since 2019.']],
    ['Asked Dr. Smith and J. Doe.', ['Asked Dr. Smith and J. Doe.']],
    ['Saved 1.5 hours. 3 people left.', ['Saved 1.5 hours.', '3 people left.']],
    ['“Led it.” Then sold it.', ['“Led it.”', 'Then sold it.']],
    ['働きました。売りました。', ['働きました。', '売りました。']],
    ['「働きました。」と言った。', ['「働きました。」', 'と言った。']],
    ['', []],
  ])('of %j', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));

  test('are joined by spaces, but not in Chinese and Japanese', () => {
    expect(joinSentences(['Led it.', 'Sold it.'])).toBe('Led it. Sold it.');
    expect(joinSentences(['働きました。', '売りました。', 'End.'])).toBe('働きました。売りました。End.');
    expect(joinSentences([])).toBe('');
  });

  test.each([
    ['Led  it ', 'Led it.'],
    ['Led it,', 'Led it.'],
    ['Led it;', 'Led it.'],
    ['Led it!', 'Led it!'],
    ['“Led it.”', '“Led it.”'],
    ['働きました。', '働きました。'],
  ])('%j ends as %j', (text, sentence) => expect(asSentence(text)).toBe(sentence));
});

describe('replacing sentences', () => {
  const sentence = (text: string, paragraph: number) => ({ text, paragraph }) as StorySentence;
  const [first, second, third] = [sentence('One.', 0), sentence('Two.', 0), sentence('Three.', 1)];
  const replaced = (value: string | string[], by: Record<string, string[]>) => {
    const { value: left, sentences } = replaceSentences({ value, sentences: [first, second, third] }, ({ text }) =>
      by[text] ? by[text].map((one) => sentence(one, 9)) : null,
    );
    return [left, sentences.map(({ text, paragraph }) => `${paragraph} ${text}`)];
  };

  test.each<[string, string | string[], Record<string, string[]>, unknown, string[]]>([
    [
      'leaves the others as they were written',
      ['One.   Two.', 'Three.'],
      { 'Three.': ['3.'] },
      ['One.   Two.', '3.'],
      ['0 One.', '0 Two.', '1 3.'],
    ],
    [
      'puts several for one',
      ['One. Two.', 'Three.'],
      { 'Two.': ['A.', 'B.'] },
      ['One. A. B.', 'Three.'],
      ['0 One.', '0 A.', '0 B.', '1 Three.'],
    ],
    [
      'drops a paragraph without sentences',
      ['One. Two.', 'Three.'],
      { 'One.': [], 'Two.': [] },
      ['Three.'],
      ['0 Three.'],
    ],
    ['drops one sentence', ['One. Two.', 'Three.'], { 'One.': [] }, ['Two.', 'Three.'], ['0 Two.', '1 Three.']],
    [
      'leaves nothing when nothing is left',
      ['One. Two.', 'Three.'],
      { 'One.': [], 'Two.': [], 'Three.': [] },
      null,
      [],
    ],
    ['keeps a single text a text', 'One. Two.', { 'Two.': ['2.'] }, 'One. 2.', ['0 One.', '0 2.']],
    ['leaves nothing of a single text', 'One. Two.', { 'One.': [], 'Two.': [] }, null, []],
  ])('%s', (_name, value, by, left, sentences) => {
    expect(replaced(value, by)).toEqual([left, sentences]);
  });
});

describe('forms of a word', () => {
  const isForm = (word: string, written: string) =>
    isFormOf(word, wordsOf(written).tokens[0] ?? { word: '', isCapital: false });
  test.each([
    ['analyst', 'Analyst', true],
    ['analyst', 'analysts', true],
    ['lead', 'leading', true],
    ['lead', 'leadership', false],
    // Short words have no other forms.
    ['its', 'itself', false],
    ['data', 'database', false],
    // Names may start a compound, other words not.
    ['siemens', 'Siemensmitarbeiter', true],
    ['siemens', 'siemensmitarbeiter', false],
    ['works', 'Worksmitarbeiter', false],
    // The last vowel changes.
    ['москва', 'Москве', true],
    ['москва', 'Московский', false],
    ['porto', 'Port', false],
    ['analyst', 'analysis', false],
  ])('%s is in %s: %s', (word, written, is) => expect(isForm(word, written)).toBe(is));

  const text = wordsOf('Led Data and Platform at Blue Peak, NASA');
  test.each<[string[], boolean]>([
    [['blue', 'peak'], true],
    [['peak', 'blue'], false],
    [['blue', 'nasa'], false],
    [['peak', 'nasa', 'more'], false],
  ])('%j stand in sequence: %s', (words, is) => expect(findRun(text, words)).toBe(is));

  test.each<[[string, string], boolean]>([
    [['data', 'platform'], true],
    [['platform', 'data'], true],
    [['platform', 'led'], false],
    [['data', 'data'], false],
    [['blue', 'missing'], false],
  ])('%j stand close together: %s', (words, is) => expect(findPair(text, words)).toBe(is));

  test('pairs, capitals and starts are known', () => {
    expect([text.pairs.has('bluepeak'), text.pairs.has('peakblue')]).toEqual([true, false]);
    expect([...text.capitals]).toEqual(['nasa']);
    expect([mayContain(text, ['x', 'platter']), mayContain(text, ['bluepeak']), mayContain(text, ['x'])]).toEqual([
      true,
      true,
      false,
    ]);
    expect(['of', 'fur', 'och', 'data'].map(isFunctionWord)).toEqual([true, true, true, false]);
  });
});

describe('numbers that a text says', () => {
  test.each<[string, [key: string, isTelling: boolean][]]>([
    [
      'Cut costs by 40%',
      [
        ['40 percent', true],
        ['40', false],
      ],
    ],
    [
      'Led 12 engineers',
      [
        ['12 count engineers', true],
        ['12', false],
      ],
    ],
    [
      'A 14-strong team',
      [
        ['14 count strong team', true],
        ['14 people', true],
        ['14', false],
      ],
    ],
    ['Since 2019', []],
    ['Wrote version 1500', [['1500', true]]],
    ['Wrote version 999', [['999', false]]],
    ['Wrote version 1.5', [['1.5', true]]],
  ])('%s', (text, numbers) => {
    expect(numbersSaidIn(text).map(({ key, isTelling }) => [key, isTelling])).toEqual(numbers);
  });

  test.each([
    ['12', '12', true],
    ['12', '12 count colleagues', true],
    ['12 count colleagues', '12', true],
    ['12 count colleagues', '12 percent', false],
    ['1', '12', false],
  ])('%s and %s are the same: %s', (one, other, is) => expect(isSameNumber(one, other)).toBe(is));

  test('what is counted is part of a count alone', () => {
    expect(numberKey({ value: 12, unit: 'count', label: 'Colleagues' })).toBe('12 count colleagues');
    expect(numberKey({ value: 12, unit: 'count', label: null })).toBe('12 count');
    expect(numberKey({ value: 40, unit: 'percent', label: 'costs' })).toBe('40 percent');
  });

  const fact = (id: string, ...statements: string[]) =>
    ({ id, text: statements.join(' '), statements }) as unknown as KnownFact;
  const storage = fact('storage', 'Cut the cost of storage by 40%');
  const waste = fact('waste', 'Cut waste by 40%');
  const team = fact('team', 'Led 12 engineers');
  test.each<[string, { key: string; isTelling: boolean }, string[]]>([
    ['Made storage 40% cheaper', { key: '40 percent', isTelling: true }, ['storage']],
    // Nothing else in common: either of the two.
    ['Saved 40%', { key: '40 percent', isTelling: true }, ['storage', 'waste']],
    ['Saved 40', { key: '40', isTelling: false }, []],
    ['Trained engineers, 12 in all', { key: '12', isTelling: false }, ['team']],
    ['Trained nurses, 12 in all', { key: '12', isTelling: false }, []],
    ['Saved 41%', { key: '41 percent', isTelling: true }, []],
  ])('%s is about', (text, number, ids) => {
    expect(factsWithNumber(number, text, [storage, waste, team]).map(({ id }) => id)).toEqual(ids);
  });

  test('a fact has the numbers of its statements', () => {
    expect([hasNumber(team, '12'), hasNumber(team, '12 count engineers'), hasNumber(team, '12 percent')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each([
    ['Cut the cost of storage', 'Cut storage costs by half', true],
    ['Cut the cost of storage', 'Hired nurses', false],
    ['Led sales, hired nurses', 'Hired some people', false],
    ['Led', 'Led', false],
  ])('%s / %s: the same matter %s', (one, other, is) => expect(isSameMatter(one, other)).toBe(is));
});
