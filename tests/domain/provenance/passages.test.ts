import { expect, test } from '@jest/globals';
import { passagesOf } from '../../../src/domain/provenance/passages.ts';
import { readPlain } from '../../../src/services/reading/plain-text/read-plain.ts';

const WIDE = 'We moved the ledgers of nine subsidiaries to one system';

/** The whole sentences that the words between the two marks touch; `…` behind one that may go on. */
function sentencesAround(source: string): string[] {
  const document = readPlain(Buffer.from(source.replaceAll('¦', '')), 'resume.txt');
  const said = source.split('¦')[1] ?? '';
  const start = document.text.indexOf(said.trim());
  return passagesOf(document)
    .wholeSentences({ start, end: start + said.trim().length })
    .map((whole) => `${document.text.slice(whole.start, whole.end)}${whole.isOpen ? '…' : ''}`);
}

test('a part of a sentence is the whole one, and no neighbor of it', () => {
  const text = (marked: string) => `Wrote the ledger. ${marked} Left in May.`;
  expect(sentencesAround(text('Led ¦the audit¦ of nine banks.'))).toEqual(['Led the audit of nine banks.']);
  expect(sentencesAround(text('Led the audit ¦of nine banks.¦'))).toEqual(['Led the audit of nine banks.']);
  expect(sentencesAround('¦Wrote the ledger. Led¦ the audit. Left.')).toEqual(['Wrote the ledger. Led the audit.']);
});

test('bullets are passages of their own', () => {
  const list = '- Wrote the ledger of the bank\n- Led the audit of nine banks\n';
  expect(sentencesAround(`- Wrote ¦the ledger¦ of the bank\n- Led the audit of nine banks\n`)).toEqual([
    'Wrote the ledger of the bank',
  ]);
  // Two whole bullets may stand together; parts of two were never written.
  const document = readPlain(Buffer.from(list), 'resume.txt');
  const whole = (from: string, to: string) =>
    passagesOf(document)
      .wholeSentences({ start: document.text.indexOf(from), end: document.text.indexOf(to) + to.length })
      .map(({ start, end }) => document.text.slice(start, end));
  expect(whole('Wrote', 'nine banks')).toEqual(['Wrote the ledger of the bank', 'Led the audit of nine banks']);
  expect(whole('Wrote', 'nine')).toEqual([]);
  expect(whole('ledger', 'nine banks')).toEqual([]);
  // Only a line break of the next one.
  expect(whole('Wrote', 'the bank')).toEqual(['Wrote the ledger of the bank']);
});

test('paragraphs that are quoted together are one range', () => {
  const source = 'Wrote the ledger.\n\nLed the audit.\n';
  const document = readPlain(Buffer.from(source), 'resume.txt');
  const [first, ...more] = passagesOf(document).wholeSentences({ start: 0, end: document.text.length });
  expect(more).toEqual([]);
  expect(document.text.slice(first?.start, first?.end)).toBe(document.text);
  expect(first?.isOpen).toBe(false);
});

test.each([
  ['ends in a comma', 'Led the audit of banks,\nInsurers', 'Led the audit of banks,\nInsurers'],
  ['ends in "and"', 'Led the audit of banks and\nInsurers', 'Led the audit of banks and\nInsurers'],
  [
    'goes on in small letters',
    'Led the audit of banks\nin nine countries',
    'Led the audit of banks\nin nine countries',
  ],
])('a line that %s goes on below', (_, source, expected) => {
  const [first = '', ...rest] = source.split(' ');
  expect(sentencesAround(`¦${first}¦ ${rest.join(' ')}\n\nx`)).toEqual([expected]);
});

test.each([
  ['a sentence has ended', 'Led the audit.\nAnother passage, much wider than the first one is', 'Led the audit.'],
  ['an ended sentence', `Led the audit of banks.\nin nine countries\n\n${WIDE}`, 'Led the audit of banks.'],
  ['a wide gap', 'Led the audit of banks and\n\ninsurers', 'Led the audit of banks and'],
  ['a heading', 'Led the audit of banks and\n# insurers', 'Led the audit of banks and'],
  ['a bold line', 'Led the audit of banks and\n**insurers**', 'Led the audit of banks and'],
  ['capitals', 'Led the audit of banks and\nINSURERS', 'Led the audit of banks and'],
  ['a bullet', 'Led the audit of banks and\n- insurers', 'Led the audit of banks and'],
  ['a date', 'Led the audit of banks and\nMay 2019 – July 2021', 'Led the audit of banks and'],
])('nothing goes on across %s', (_, source, expected) => {
  const marked = source.replace('the audit', '¦the audit¦');
  expect(sentencesAround(marked)).toEqual([expected]);
});

test('text below a heading does not belong to it', () => {
  expect(sentencesAround('# Led the audit and\n¦insurers¦ of the town')).toEqual(['insurers of the town']);
});

test('capitals go on below capitals', () => {
  expect(sentencesAround('LED ¦THE AUDIT¦ OF BANKS AND\nINSURERS OF THE TOWN')).toEqual([
    'LED THE AUDIT OF BANKS AND\nINSURERS OF THE TOWN',
  ]);
});

test('a full line may go on below', () => {
  // Nothing tells whether the second line is a statement of its own.
  expect(sentencesAround(`¦${WIDE}¦\nFinance systems of the group`)).toEqual([`${WIDE}…`]);
  expect(sentencesAround(`${WIDE}\n¦Finance systems of the group¦`)).toEqual(['Finance systems of the group…']);
  expect(sentencesAround(`${WIDE}\nFinance ¦systems¦ of the group`)).toEqual([`${WIDE}\nFinance systems of the group`]);
  expect(sentencesAround(`We ¦moved¦ ${WIDE.slice(9)}\nFinance systems of the group`)).toEqual([
    `${WIDE}\nFinance systems of the group`,
  ]);
});

test('a line with a date of its own does not go on', () => {
  const dated = 'Kestrel Rail, Controller of all the finance systems 2019';
  expect(sentencesAround(`¦Kestrel Rail¦${dated.slice(12)}\nFinance systems of the group`)).toEqual([dated]);
});

test('a line of a long text with a date is no date', () => {
  const below = 'since May 2019 with a team of nine auditors';
  expect(sentencesAround(`Led ¦the audit¦ of banks and\n${below}`)).toEqual([`Led the audit of banks and\n${below}`]);
});

test('a span without words, or outside of the document, is in no sentence', () => {
  const document = readPlain(Buffer.from('Led the audit – and left.'), 'resume.txt');
  const { wholeSentences } = passagesOf(document);
  expect(wholeSentences({ start: 13, end: 15 })).toEqual([]);
  expect(wholeSentences({ start: 4, end: 4 })).toEqual([]);
  expect(wholeSentences({ start: 900, end: 910 })).toEqual([]);
});

test('finds the line at an offset', () => {
  const document = readPlain(Buffer.from('Mira Okafor\nController'), 'resume.txt');
  const { lineAt } = passagesOf(document);
  expect([0, 10, 11, 12, 21, 22].map((at) => lineAt(at)?.text)).toEqual([
    'Mira Okafor',
    'Mira Okafor',
    undefined,
    'Controller',
    'Controller',
    undefined,
  ]);
});

test('names the headings with their lines and kinds', () => {
  const long = `Education ${' '.repeat(60)}`;
  const document = readPlain(
    Buffer.from(`Mira Okafor\n\nWork Experience\nKestrel Rail\nSkills\n${long}x`),
    'resume.txt',
  );
  expect(passagesOf(document).headings).toEqual([
    { start: 13, index: 1, kind: 'experience' },
    { start: 42, index: 3, kind: 'skills' },
  ]);
});
