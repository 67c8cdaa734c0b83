import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const DOCS = path.resolve(import.meta.dirname, '../../docs');
const text = readFileSync(path.join(DOCS, 'security.md'), 'utf8');
const rows = [...text.matchAll(/^\| ([^|]+) \| ([^|]+) \| \[(.+)\]\((\S+)\) +\|$/gm)].map(
  ([, threat = '', , title = '', file = '']) => [threat.trim(), file, title] as const,
);

test('every threat has a test', () => {
  const all = text.split('\n').filter((line) => line.startsWith('| '));
  // All but the head and the line below it.
  expect(rows).toHaveLength(all.length - 2);
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('the test against "%s" exists', (_threat, file, title) => {
  const code = existsSync(path.join(DOCS, file)) ? readFileSync(path.join(DOCS, file), 'utf8') : '';
  expect([file, code.includes(`'${title}'`) || code.includes(`"${title}"`)]).toEqual([file, true]);
});
