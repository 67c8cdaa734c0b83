import { expect, test } from '@jest/globals';
import { listItems } from '../../../src/domain/resume/list-items.ts';
import { resumeLines } from '../../../src/domain/resume/resume-line.ts';
import { readPlain } from '../../../src/services/reading/plain-text/read-plain.ts';

/** Label and items of each group. */
function groups(source: string): [label: string | null, items: string[], rest: string][] {
  const document = readPlain(Buffer.from(source), 'resume.txt');
  return listItems(document.text, resumeLines(document)).map(({ label, items, rest }) => [
    label,
    items.map(({ text }) => text),
    rest.text,
  ]);
}
const items = (source: string) => groups(source).flatMap(([, all]) => all);

test.each([
  ['SQL, R; Python', ['SQL', 'R', 'Python']],
  ['SQL | R • Python · Go', ['SQL', 'R', 'Python', 'Go']],
  ['SQL – R — Python', ['SQL', 'R', 'Python']],
  ['CI/CD / TCP/IP', ['CI/CD', 'TCP/IP']],
  ['Node-RED, a–z', ['Node-RED', 'a–z']],
  ['SQL (Oracle, MySQL), R', ['SQL (Oracle, MySQL)', 'R']],
  ['SQL    R    Python', ['SQL', 'R', 'Python']],
  ['日本語、英語', ['日本語', '英語']],
  ['SQL ●●●○○, R', ['SQL ●●●○○', 'R']],
  ['SQL, , –, R', ['SQL', 'R']],
])('the items of %s', (source, expected) => {
  expect(items(source)).toEqual(expected);
});

test('a label before a colon names the group', () => {
  expect(groups('Databases: Oracle, MySQL\nTools：Git')).toEqual([
    ['Databases', ['Oracle', 'MySQL'], 'Oracle, MySQL'],
    ['Tools', ['Git'], 'Git'],
  ]);
  expect(groups('Databases:')).toEqual([['Databases', [], '']]);
  expect(groups('a: bc')).toEqual([[null, ['a: bc'], 'a: bc']]);
  const long = `${'word '.repeat(9)}word`;
  expect(groups(`${long}: b`)).toEqual([[null, [`${long}: b`], `${long}: b`]]);
});

test('a bold beginning is a label if the line goes on in regular type', () => {
  expect(groups('**Databases** Oracle, MySQL, DB2')).toEqual([
    ['Databases', ['Oracle', 'MySQL', 'DB2'], 'Oracle, MySQL, DB2'],
  ]);
  expect(groups('**Databases** –  Oracle, MySQL, DB2')[0]?.[0]).toBe('Databases');
  // Too short to tell, or a list in bold itself.
  expect(groups('**SQL** Oracle, MySQL')[0]?.[0]).toBeNull();
  expect(groups('**SQL, R, Go** and Oracle, MySQL, DB2')[0]?.[0]).toBeNull();
});

test('a column of labels stands beside lists that begin at the same place', () => {
  // The widest line shows that the others end where they do on purpose.
  const wide = 'Everything else that one may need at a railway company';
  const source = `Databases     Oracle, MySQL\nLanguages     Python, Go\nTools         Git\n\n${wide}`;
  expect(groups(source).slice(0, 3)).toEqual([
    ['Databases', ['Oracle', 'MySQL'], 'Oracle, MySQL'],
    ['Languages', ['Python', 'Go'], 'Python, Go'],
    ['Tools', ['Git'], 'Git'],
  ]);
  expect(items('Databases     Oracle, MySQL')).toEqual(['Databases', 'Oracle', 'MySQL']);
});

test.each([
  ['an open list', 'SQL, R,\nPython', ['SQL', 'R', 'Python']],
  ['an open bracket', 'SQL (Oracle,\nMySQL)', ['SQL (Oracle,\nMySQL)']],
  ['a small letter', 'SQL, data\nwarehouses, R', ['SQL', 'data\nwarehouses', 'R']],
])('a row goes on after %s', (_name, source, expected) => {
  expect(items(source).map((one) => one.replace(/\s+/gu, ' '))).toEqual(
    expected.map((one) => one.replace(/\s+/gu, ' ')),
  );
});

test.each([
  ['a bullet', '- SQL, R,\n- Python'],
  ['a gap', 'SQL, R,\n\nPython'],
  ['a label', 'SQL, R,\nTools: Python'],
  ['bold type', 'SQL, R,\n**Python**'],
])('and not over %s', (_name, source) => {
  expect(groups(source)).toHaveLength(2);
});
