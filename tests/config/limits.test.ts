import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { LIMITS } from '../../src/config/limits.ts';
import { limitRows } from '../../scripts/limits-reference/limits.ts';
import { limitsReference } from '../../scripts/limits-reference/limits-reference.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('docs/limits.md is what the code says', () => {
  expect(readFileSync(path.join(ROOT, 'docs/limits.md'), 'utf8')).toBe(limitsReference());
});

test('every setting has a row', () => {
  const described = new Set<string | null>(limitRows.map(({ variable }) => variable));
  expect(Object.values(LIMITS).filter(({ variable }) => !described.has(variable))).toEqual([]);
});

test.each(limitRows.map(({ limit, test: [file, title] }) => [limit, file, title]))(
  'the test of "%s" exists',
  (_limit, file, title) => {
    const code = existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), 'utf8') : '';
    expect([file, code.includes(`'${title}'`) || code.includes(`"${title}"`)]).toEqual([file, true]);
  },
);
