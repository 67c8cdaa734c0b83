// Removes from node_modules what the running product doesn't use: node --import tsx scripts/slim-modules.ts [--dry-run]
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CARD_FACES, FALLBACK_FACES, RESUME_FACES } from '../src/services/typst/fonts.ts';
import { type Lock, neededPackages } from './slim-modules/needed-packages.ts';
import { isUseless } from './slim-modules/is-useless.ts';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const MB = 1_000_000;
let freed = 0;

function remove(file: string): void {
  freed += sizeOf(file);
  if (!values['dry-run']) rmSync(file, { recursive: true });
}

function sizeOf(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(file).reduce((total, name) => total + sizeOf(path.join(file, name)), 0);
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const needed = neededPackages(packages);
for (const folder of Object.keys(packages).toSorted())
  if (folder.startsWith('node_modules/') && !needed.has(folder) && existsSync(folder)) remove(folder);
const without = freed;

const faces = { ...RESUME_FACES, ...CARD_FACES, ...FALLBACK_FACES };
for (const file of readdirSync('node_modules', { recursive: true, encoding: 'utf8', withFileTypes: true }))
  if (file.isFile()) {
    const whole = path.join(file.parentPath, file.name);
    if (isUseless(path.relative('node_modules', whole), faces)) remove(whole);
  }
console.log(
  `${Math.round(without / MB)} MB in packages that nothing needs, ${Math.round((freed - without) / MB)} MB in files that nothing reads.`,
);
