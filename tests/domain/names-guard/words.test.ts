import { describe, expect, test } from '@jest/globals';
import { checkNames, type KnownNames } from '../../../src/domain/names-guard/check-names.ts';
import { wordsOf } from '../../../src/domain/names-guard/words.ts';

describe('a word of a statement', () => {
  test.each([
    ['led', 'small'],
    ['Led', 'capital'],
    ['A', 'capital'],
    ['LED', 'all'],
    ['KPIs', 'all'],
    ['iOS', 'mixed'],
    ['LinkedIn', 'mixed'],
    ['Follow-up', 'capital'],
    ['Know-How', 'capital'],
    ['e-Commerce', 'capital'],
    ['42', 'other'],
    ['日本', 'other'],
  ])('%s is %s', (text, shape) => expect(wordsOf(text)[0]?.shape).toBe(shape));

  test.each([
    ['Größe', 'grosse'],
    ['Acme’s', 'acme'],
    ['ACME', 'acme'],
    ['José', 'jose'],
  ])('%s is compared as %s', (text, key) => expect(wordsOf(text)[0]?.key).toBe(key));
});

/** The words after which a capital letter means nothing. */
test.each([
  ['Led it. Then sold it', ['Led', 'Then']],
  ['Led it: Then sold it', ['Led', 'Then']],
  ['Led "It" then', ['Led']],
  ['Led it. "Then" sold', ['Led', 'Then']],
  ['• Led it', ['Led']],
  ['Asked Dr. Smith', ['Asked']],
  ['Asked J. Smith', ['Asked']],
  ['Asked Dr.: Smith', ['Asked', 'Smith']],
  ['Asked us. Smith came', ['Asked', 'Smith']],
])('sentences of %j begin with %j', (text, initial) => {
  expect(
    wordsOf(text)
      .filter((word) => word.initial)
      .map((word) => word.text),
  ).toEqual(initial);
});

const NOTHING: KnownNames = { companies: [], people: [], products: [] };
const added = (source: string, rewrite: string, known = NOTHING) => {
  const verdict = checkNames(source, rewrite, known);
  return verdict.ok ? [] : verdict.added;
};

describe('names are found', () => {
  test.each<[string, string, string, string[]]>([
    ['with their legal form, however common the word', 'Led sales', 'Led sales at Team GmbH', ['Team']],
    ['not with a legal form in lower case', 'Led sales', 'Led the Team as one', []],
    ['as domains', 'Led sales', 'led sales at shop.example.com', ['shop.example.com']],
    ['with capitals inside', 'Led sales', 'Led sales at LinkedOut', ['LinkedOut']],
    ['in capitals', 'Led sales', 'Led sales at IKEA', ['IKEA']],
    ['not as common acronyms', 'Led sales', 'Led sales by KPIs and ROI', []],
    ['not where all is in capitals', 'LED SALES', 'LED SALES FOR THE WHOLE TEAM', []],
    ['in two capitals of a short text', 'Led sales', 'Led ACME XYZ', ['ACME XYZ']],
    ['not at the start of a sentence', 'Led sales', 'Globetrotters led sales', []],
    ['listed ones at the start too', 'Led sales', 'Siemens led sales', ['Siemens']],
    ['common openings are verbs', 'Led sales', 'Target sales', []],
    ['not as hyphenated common words', 'Led sales', 'Led the Sales-Team', []],
    ['with a hyphen', 'Led sales', 'Led the Sales-Xyloph', ['Sales-Xyloph']],
    ['not in a title of five words', 'led sales', 'Led Sales Across Regions With Growing Branches', []],
    ['in fewer capitals than a title has', 'led sales', 'Led Sales across regions with Xyloph branches', ['Xyloph']],
    ['not in German, where nouns are capitalized', 'Led sales', 'Leitete das Team und die Planung', []],
    ['in German when listed', 'Leitete das Team', 'Leitete das Team bei Siemens', ['Siemens']],
    ['adjacent ones as one', 'Led sales', 'Led sales at Xyloph Works', ['Xyloph Works']],
    ['apart as two', 'Led sales', 'Led sales at Xyloph for Zeppo', ['Xyloph', 'Zeppo']],
    ['not as numbers', 'Led sales', 'Led sales in Q3 and FY24', []],
    ['not as the legal form alone', 'Led sales', 'led sales as an AG', []],
  ])('%s', (_name, source, rewrite, names) => expect(added(source, rewrite)).toEqual(names));
});

describe('a name is justified by', () => {
  test.each<[string, string, string]>([
    ['its plural', 'Sold Xylophs', 'Sold the Xyloph'],
    ['its singular', 'Sold a Xyloph', 'Sold the Xylophs'],
    ['its parts', 'Ran the xyloph zeppo', 'Ran the XylophZeppo'],
    ['the joined word', 'Ran the XylophZeppo', 'Ran the Xyloph Zeppo'],
    ['the word without hyphen', 'Ran xylophzeppo', 'Ran the Xyloph-Zeppo'],
    ['the word with hyphen', 'Ran the Xyloph-Zeppo', 'Ran the Xyloph'],
    ['its initials', 'Ran the Xyloph Zeppo Works', 'Ran the XZW'],
    ['another spelling of the place', 'Sold in Germany', 'Sold in Deutschland'],
  ])('%s', (_name, source, rewrite) => expect(added(source, rewrite)).toEqual([]));

  test.each<[string, string, string, string[]]>([
    ['words that only begin like it', 'Sold xylo', 'Sold the Xyloph', ['Xyloph']],
    ['initials in another order', 'Ran the Xyloph Zeppo Works', 'Ran the ZXQ', ['ZXQ']],
    ['one part of it', 'Ran the xyloph', 'Ran the XylophZeppo', ['XylophZeppo']],
    ['a word and any letters', 'Ran xyz', 'Ran the Xyzok', ['Xyzok']],
  ])('not by %s', (_name, source, rewrite, names) => expect(added(source, rewrite)).toEqual(names));

  test('the career graph, but not by its places', () => {
    const known = { companies: ['Deutsche Bank'], people: ['Ada Xyloph'], products: ['Zeppo'] };
    expect(added('Led sales', 'Led sales at Deutsche Bank with Ada Xyloph and Zeppo', known)).toEqual([]);
    expect(added('Led sales', 'Led sales in Germany', known)).toEqual(['Germany']);
  });
});

test('a refusal says which names were lost as well', () => {
  expect(checkNames('Sold Xyloph and Zeppo', 'Sold the Zeppo and Quux', NOTHING)).toMatchObject({
    dropped: ['Xyloph'],
    added: ['Quux'],
  });
});
