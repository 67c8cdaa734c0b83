import { expect, test } from '@jest/globals';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as belgian } from 'n2words/fr-BE';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { keyOf } from '../../../src/domain/numbers-guard/fold.ts';
import { numberWords } from '../../../src/domain/numbers-guard/number-words.ts';

const readAs = (spelling: string) => numberWords().words.get(keyOf(spelling).replaceAll('-', ' '));

test.each([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['fr', belgian],
  ['es', spanish],
  ['pt', portuguese],
  ['it', italian],
  ['nl', dutch],
] as const)('every number up to 999 is read as a library spells it in %s', (language, spell) => {
  const misread = Array.from({ length: 998 }, (_, at) => at + 2)
    .map((number) => ({ number, spelling: spell(number) }))
    .filter(({ number, spelling }) => {
      const read = readAs(spelling);
      return read?.value !== number || !read.languages.includes(language);
    });
  expect(misread).toEqual([]);
});

test.each<[number, string[]]>([
  [12, ['zwoelf', 'zwölf']],
  [16, ['dezasseis', 'dezesseis']],
  [21, ['veintiún', 'veintiuna']],
  [70, ['septante', 'soixante-dix']],
  [80, ['huitante', 'quatre-vingts', 'quatre-vingt']],
  [81, ['huitante et un', 'quatre-vingt-un']],
  [97, ['nonante-sept', 'quatre-vingt-dix-sept']],
  [100, ['hundred', 'a hundred', 'hundert', 'einhundert', 'cien', 'ciento', 'cem', 'cento', 'cent', 'honderd']],
  [101, ['hundertein', 'einhunderteins']],
  [108, ['centotto', 'centootto']],
  [115, ['a hundred fifteen', 'one hundred and fifteen']],
  [200, ['doscientas', 'duzentas', 'deux cents', 'deux cent']],
  [555, ['fuenfhundertfuenfundfuenfzig', 'quinientas cincuenta y cinco']],
])('%s has several spellings', (value, spellings) => {
  for (const spelling of spellings) expect({ spelling, value: readAs(spelling)?.value }).toEqual({ spelling, value });
});

test('words with other meanings count only in a text of their language', () => {
  const doubtful = (word: string) => readAs(word)?.needsLanguage;
  expect(['once', 'sei', 'elf', 'neuf', 'cent', 'set'].filter((word) => doubtful(word) === false)).toEqual([]);
  expect(['three', 'zwanzig', 'quinze', 'zwölf'].filter(doubtful)).toEqual([]);
});

test('one and more than 999 have no spelling here', () => {
  for (const word of ['one', 'eins', 'uno', 'thousand', 'mille', 'tausend', '']) expect(readAs(word)).toBeUndefined();
});
