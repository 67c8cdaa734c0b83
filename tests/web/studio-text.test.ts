import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';

/** Text in all places where code can show it. */
const TEXT = `
const TITLE = 'Hello world';
const LIST = [{ title: 'Welcome' }] as const;
const count = (n: number) => \`\${n} files found\`;
export const error = () => new Error('Something failed');
document.title = 'Overview';
export const Page = ({ isDone }: { isDone: boolean }) => (
  <section aria-label="Files" title="files">
    <p>done</p>
    {isDone && 'ready'}
    {isDone ? 'yes' : TITLE}
    <Action doing="Saving" label={\`\${count(1)} ok\`} onDo={() => 'failed badly'}>{LIST[0].title}</Action>
    <img alt="you" placeholder="your name" />
  </section>
);
`;
/** Strings that users never see. */
const CODE = `
import type { Thing } from './some thing.ts';
const QUERY = graphql(/* GraphQL */ \`query Things { things { id } }\`);
const isField = (thing: Thing) => thing.__typename === 'InvalidInput' || thing.key === 'Escape';
document.querySelector('.side [aria-current]');
export const Page = () => (
  <section className="card wide" aria-labelledby="title">
    <p className="brand">Cursus</p>
    <p>{t('page.title', { count: 1 })} · {QUERY} ✓ <kbd>A</kbd></p>
    <input type="file" accept=".pdf,.docx" name="companyName" placeholder="2019-03" />
  </section>
);
`;

const reportsOn = async (code: string) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'studio-text-'));
  const config = {
    jsPlugins: [path.resolve('scripts/lint/studio-text.mjs')],
    categories: { correctness: 'off' },
    rules: { 'studio/no-text': 'error' },
  };
  await writeFile(path.join(folder, 'oxlintrc.json'), JSON.stringify(config));
  await writeFile(path.join(folder, 'page.tsx'), code);
  const args = ['-c', path.join(folder, 'oxlintrc.json'), '--format', 'json', folder];
  const report = await new Promise<string>((resolve) => {
    execFile('node_modules/.bin/oxlint', args, (_error, stdout) => resolve(stdout));
  });
  await rm(folder, { recursive: true });
  const { diagnostics } = JSON.parse(report) as { diagnostics: { message: string }[] };
  return diagnostics.map(({ message }) => /“(?<text>.*)”/u.exec(message)?.groups?.['text']);
};

test('text in the code of the studio is reported wherever it is shown', async () => {
  const reported = await reportsOn(TEXT);
  const texts = ['Hello world', 'Welcome', 'x files found', 'Something failed', 'Overview', 'Files', 'files', 'done'];
  texts.push('ready', 'yes', 'Saving', 'ok', 'failed badly', 'you', 'your name');
  expect(new Set(reported)).toEqual(new Set(texts));
});

test('strings that users never see are not', async () => expect(await reportsOn(CODE)).toEqual([]));
