// Compares the studio's message files with each other, with the code that uses them and with the texts of the server: npm run messages
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { MESSAGES, readMessages } from '../src/api/studio/studio-messages.ts';
import { compareLanguages } from './check-messages/compare-languages.ts';
import { compareServer } from './check-messages/compare-server.ts';
import { compareUses } from './check-messages/compare-uses.ts';
import { findUses } from './check-messages/find-uses.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const studio = path.dirname(MESSAGES);
const all = await readMessages();
const english = all.get('en') ?? {};
const sources = [...(await sourcesIn(studio)), ...(await sourcesIn(path.join(ROOT, 'src/api/studio')))];
const files = await Promise.all(
  sources.map(async (file) => ({
    path: path.relative(ROOT, file),
    uses: findUses(await readFile(file, 'utf8'), file),
  })),
);
const faults = [
  ...compareLanguages(all),
  ...compareUses(english, files),
  ...(await compareServer(english, path.join(ROOT, 'src'))),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(english).length} messages in ${[...all.keys()].join(', ')}.`);

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /^(?!graphql\/).*\.tsx?$/u.test(name)).map((name) => path.join(folder, name));
}
