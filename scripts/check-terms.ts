// Finds words that the glossary replaces with others in comments, docs, descriptions and the studio's texts: part of npm run lint
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findTerms } from './check-terms/find-terms.ts';
import { proseIn } from './check-terms/prose-in.ts';
import { replacedTerms } from './check-terms/replaced-terms.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const GLOSSARY = 'docs/glossary.md';
const READ = /\.(?:ts|tsx|mjs|css|prisma|graphql|md)$|^web\/studio\/messages\/en\.json$/u;
/** Generated, or names the words themselves. */
const SKIPPED = /graphql\/(?:graphql|gql)\.ts$|^docs\/(?:glossary|api)\.md$/u;

const terms = replacedTerms(await readFile(path.join(ROOT, GLOSSARY), 'utf8'));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => READ.test(name) && !SKIPPED.test(name));
let count = 0;
for (const name of files) {
  const content = await readFile(path.join(ROOT, name), 'utf8').catch(() => '');
  for (const { line, term, instead } of findTerms(proseIn(name, content), terms)) {
    count += 1;
    console.error(`${name}:${line}: write “${instead}” instead of “${term}”`);
  }
}
if (count > 0) process.exitCode = 1;
else console.log(`Nothing uses the words that ${GLOSSARY} advises against.`);
