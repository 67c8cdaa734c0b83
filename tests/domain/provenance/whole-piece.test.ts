import { expect, test } from '@jest/globals';
import { passagesOf } from '../../../src/domain/provenance/passages.ts';
import { wholePiece } from '../../../src/domain/provenance/whole-piece.ts';
import { readPlain } from '../../../src/services/reading/plain-text/read-plain.ts';

/** The whole piece around the words between the marks. Words in brackets `⟨⟩` are another value. */
function pieceOf(source: string, { lessens = false }: { lessens?: boolean } = {}): string {
  const document = readPlain(Buffer.from(source.replaceAll(/[¦⟨⟩]/gu, '')), 'resume.txt');
  const span = (said: string) => {
    const start = document.text.indexOf(said);
    return { start, end: start + said.length };
  };
  const taken = [...source.matchAll(/⟨(.*?)⟩/gu)].map(([, said = '']) => span(said));
  const passages = passagesOf(document);
  const piece = wholePiece(document.text, span(source.split('¦')[1] ?? ''), { passages, taken, lessens });
  return document.text.slice(piece.start, piece.end);
}

test.each([
  ['Assistant ¦Manager¦, Berlin', 'Assistant Manager'],
  ['Berlin, ¦Manager¦', 'Manager'],
  ['Kestrel Rail | Junior ¦Manager¦ Finance | Berlin', 'Junior Manager Finance'],
  ['Kestrel – ¦Manager¦ – Berlin', 'Manager'],
  ['Kestrel - ¦Manager¦ - Berlin', 'Manager'],
  ['Vice-¦Manager¦', 'Vice-Manager'],
  ['Kestrel / ¦Manager¦ / Berlin', 'Manager'],
  ['(¦Manager¦) Berlin', 'Manager'],
  ['¦Manager¦ at Kestrel', 'Manager'],
  ['Sales ¦Manager¦ for Kestrel', 'Sales Manager'],
  ['Manager at ¦Kestrel¦', 'Kestrel'],
  ['Manager at ¦Kestrel¦ Rail', 'Kestrel Rail'],
  ['Leiterin bei ¦Kestrel¦', 'Kestrel'],
  ['Mat ¦Kestrel¦', 'Mat Kestrel'],
  ['¦Kestrel¦ Atelier', 'Kestrel Atelier'],
  ['东京¦Kestrel¦大阪', 'Kestrel'],
  ['¦Kestrel¦ 2019', 'Kestrel 2019'],
  ['-- ¦Manager¦ !!', 'Manager'],
])('the whole piece in %s is %s', (source, expected) => {
  expect(pieceOf(source)).toBe(expected);
});

test('other values and changes of style end a piece', () => {
  expect(pieceOf('⟨2019⟩ ¦Manager¦ ⟨Kestrel⟩')).toBe('Manager');
  expect(pieceOf('⟨2019⟩ Deputy ¦Manager¦ Sales ⟨Kestrel⟩')).toBe('Deputy Manager Sales');
  expect(pieceOf('Kestrel ¦Manager¦ **Berlin**')).toBe('Kestrel Manager');
  expect(pieceOf('**Kestrel** ¦Manager¦')).toBe('Manager');
});

test('a piece ends with its line', () => {
  expect(pieceOf('Sales\n¦Manager¦\nBerlin')).toBe('Manager');
  expect(pieceOf('Deputy ¦Sales\nManager¦ East')).toBe('Deputy Sales\nManager East');
});

test.each([
  ['¦Director¦ (acting)', 'Director (acting)'],
  ['¦Director¦, acting', 'Director, acting'],
  ['¦Director¦ – Intern | Berlin', 'Director – Intern'],
  ['¦Director¦ (Berlin)', 'Director'],
  ['¦BSc in Physics¦ (not completed), Bergen', 'BSc in Physics (not completed)'],
  ['¦Director¦', 'Director'],
])('words that lessen it belong to it: %s', (source, expected) => {
  expect(pieceOf(source, { lessens: true })).toBe(expected);
});

test('words that lessen something belong to titles and degrees alone', () => {
  expect(pieceOf('¦Director¦ (acting)')).toBe('Director');
  expect(pieceOf('¦Director¦ ⟨Kestrel⟩ (acting)', { lessens: true })).toBe('Director');
});

test('what stands on no line is left as it is', () => {
  const document = readPlain(Buffer.from('Manager'), 'resume.txt');
  const options = { passages: passagesOf(document), taken: [], lessens: true };
  expect(wholePiece(document.text, { start: 3, end: 40 }, options)).toEqual({ start: 3, end: 40 });
  expect(wholePiece(document.text, { start: 40, end: 45 }, options)).toEqual({ start: 40, end: 45 });
});
