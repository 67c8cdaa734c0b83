import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

// Compares docs/architecture.md, which says who may import whom, with the linter's configuration.

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Rule {
  files: string[];
  rules: { 'no-restricted-imports'?: [string, { patterns: { regex?: string }[] }] };
}
const { overrides } = JSON.parse(read('.oxlintrc.json')) as { overrides: Rule[] };

/** Folders and their allowed imports, from the table whose last column is "may import". */
const table = new Map(
  read('docs/architecture.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, folder]) => /^`(?:src|web)\//u.test(folder ?? ''))
    .map(([, folder = '', , allowed = '']) => [folder.replaceAll('`', ''), allowed]),
);
const layers = [...table.keys()].map((folder) => folder.replace(/^src\//u, ''));

/** The leading name in each part of `config`, `domain` (rules only), … */
function allowedTo(folder: string): string[] {
  const [list = ''] = (table.get(folder) ?? '').split(';');
  if (list === 'anything') return layers;
  return list.split(',').flatMap((part) => /^\s*`([^`]+)`/u.exec(part)?.[1] ?? []);
}

/** The import path from a file directly in the folder. */
function specifier(folder: string, layer: string): string {
  if (folder.startsWith('web/'))
    return layer.startsWith('web/') ? `../${layer.slice(4)}/x.ts` : `../../src/${layer}/x.ts`;
  return layer.startsWith('web/') ? `../../${layer}/x.ts` : `../${layer}/x.ts`;
}

function isForbidden(folder: string, layer: string): boolean {
  const rule = overrides.find(({ files, rules }) => files.includes(`${folder}/**`) && rules['no-restricted-imports']);
  const patterns = rule?.rules['no-restricted-imports']?.[1].patterns ?? [];
  return patterns.some(({ regex }) => regex !== undefined && new RegExp(regex, 'u').test(specifier(folder, layer)));
}

test('the page has every folder with code', () => {
  const folders = ['src', 'web'].flatMap((parent) =>
    readdirSync(path.join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}`),
  );
  expect([...table.keys()].toSorted()).toEqual(folders.filter((folder) => folder !== 'src/generated').toSorted());
  for (const folder of table.keys()) expect(allowedTo(folder).filter((name) => !isLayer(name))).toEqual([]);
});

const isLayer = (name: string) => name === 'web' || layers.includes(name);

test.each([...table.keys()].filter((folder) => folder !== 'src/bin'))('%s: page and linter agree', (folder) => {
  const own = folder.replace(/^src\//u, '');
  const others = layers.filter((layer) => layer !== own);
  const allowed = new Set(allowedTo(folder).flatMap((name) => (name === 'web' ? ['web/site', 'web/studio'] : [name])));
  expect(others.filter((layer) => !isForbidden(folder, layer))).toEqual(others.filter((layer) => allowed.has(layer)));
});
