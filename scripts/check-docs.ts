// Checks the documentation by following it: npm run check:docs
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { executableSchema } from '../src/api/executable-schema.ts';
import { checkReferences } from './check-docs/check-references.ts';
import { type FencedBlock, fencedBlocks } from './check-docs/fenced-blocks.ts';
import { isSession, runSession } from './check-docs/run-session.ts';
import { startServer } from './check-docs/start-server.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

interface Page {
  file: string;
  text: string;
  blocks: FencedBlock[];
}

const pages = await readPages();
const references = await Promise.all(pages.map((page) => checkReferences(ROOT, page)));
const problems = [
  ...references.flat(),
  ...pages.flatMap(checkQueries),
  ...(await checkSessions(pages.filter(hasSession))),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('The documentation does what it says.');
process.exit(problems.length === 0 ? 0 : 1);

async function readPages(): Promise<Page[]> {
  const docs = (await readdir(path.join(ROOT, 'docs'), { recursive: true })).filter((name) => name.endsWith('.md'));
  const files = ['README.md', 'CONTRIBUTING.md', ...docs.toSorted().map((name) => path.join('docs', name))];
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(ROOT, file), 'utf8');
      return { file, text, blocks: fencedBlocks(text) };
    }),
  );
}

function hasSession({ blocks }: Page): boolean {
  return blocks.some(isSession);
}

/** GraphQL blocks must fit the schema. */
function checkQueries({ file, blocks }: Page): string[] {
  return blocks
    .filter(({ language }) => language === 'graphql')
    .flatMap(({ text, line }) =>
      validate(executableSchema, parse(text)).map(({ message }) => `${file}:${line}: ${message}`),
    );
}

/** Shell blocks with curl must work against a fresh server. */
async function checkSessions(pages: Page[]): Promise<string[]> {
  const server = await startServer(ROOT);
  try {
    const problems: string[] = [];
    for (const { file, blocks } of pages) {
      console.log(`${file}: ${blocks.filter(isSession).length} shell blocks`);
      const failed = await runSession(blocks, { url: server.url, root: ROOT });
      problems.push(...failed.map((problem) => `${file}, ${problem}`));
    }
    return problems;
  } finally {
    await server.stop();
  }
}
