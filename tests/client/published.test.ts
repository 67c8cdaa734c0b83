import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CuttingProxy, cuttingProxy } from '../support/cutting-proxy.ts';
import { servedPipelines } from '../support/served-pipelines.ts';
import type { TestServer } from '../support/server.ts';
import { timeLimit } from '../support/time-limit.ts';

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '../..');
/** What npm would fetch besides, packed from here, so that the test needs no network. */
const DEPENDENCIES = ['graphql', 'graphql-ws', '@graphql-typed-document-node/core', '@types/node', 'undici-types'];

let folder: string;
let server: TestServer;
let proxy: CuttingProxy;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cursus-stranger-'));
  server = await servedPipelines();
  proxy = await cuttingProxy(server.url);
  const pack = (args: string[]) => run('npm', ['pack', '--pack-destination', folder, ...args], { cwd: ROOT });
  await pack(['--workspace', 'packages/client']);
  await pack(['--ignore-scripts', ...DEPENDENCIES.map((name) => `./node_modules/${name}`)]);
  const packed = (await readdir(folder)).filter((name) => name.endsWith('.tgz')).map((name) => `./${name}`);
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...packed], { cwd: folder });
}, timeLimit(180));
afterAll(async () => {
  await proxy?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const compile = async (options: Record<string, unknown>, files: string[]): Promise<string> => {
  const compilerOptions = { target: 'es2022', strict: true, exactOptionalPropertyTypes: true, ...options };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = path.join(ROOT, 'node_modules/.bin/tsc');
  return run(tsc, ['-p', folder]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
};

test('a stranger installs the package, compiles strictly, and does all of it over a connection that breaks', async () => {
  const program = await readFile(path.join(ROOT, 'tests/fixtures/client/stranger.ts'), 'utf8');
  await writeFile(path.join(folder, 'stranger.ts'), program.replace("'#client'", "'cursus-client'"));
  // The package's own types are checked too.
  expect(await compile({ module: 'nodenext', types: ['node'], skipLibCheck: false }, ['stranger.ts'])).toBe('');

  const stranger = spawn(process.execPath, ['stranger.js', proxy.url, path.join(ROOT, 'samples/resume.pdf')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: { name: string; value: unknown }[] = [];
  for await (const line of createInterface(stranger.stdout)) {
    const message = JSON.parse(line) as { name: string; value: unknown };
    told.push(message);
    if (message.name === 'INGEST' && message.value === 2) proxy.cut();
  }
  const all = (name: string) => told.filter((message) => message.name === name).map(({ value }) => value);
  expect(all('weak password')).toEqual(['PASSWORD_TOO_SHORT']);
  expect(all('viewer')).toEqual(['grace@example.org']);
  expect(all('progress').at(-1)).toBe(1);
  expect(all('reconnect')).toEqual(['NO_RESPONSE']);
  expect(all('INGEST')).toEqual(all('INGEST').map((_, at) => at + 1));
  expect(all('read')).toEqual(['SUCCEEDED']);
  expect(all('edit')).toEqual([expect.stringMatching(/^conflict in .*PROFILE/)]);
  expect(all('published')).toEqual(['SUCCEEDED']);
  expect(all('site')).toEqual(['grace']);
  expect(all('signed out')).toEqual(['UNAUTHENTICATED']);
});

test("pages compile with the types of browsers alone, and a mistake doesn't", async () => {
  await writeFile(
    path.join(folder, 'page.ts'),
    `import { createCursusClient, RerollImageDocument } from 'cursus-client';
const cursus = createCursusClient({ url: 'https://cv.example.org', credentials: 'include' });
export const reroll = (archetype: 'HERO' | 'DESK') => cursus.request(RerollImageDocument, { input: { archetype } });
document.querySelector('input')?.addEventListener('change', async ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file) await cursus.readDocument(file, { onProgress: ({ sentBytes }) => console.log(sentBytes) });
});
`,
  );
  const browser = { module: 'esnext', moduleResolution: 'bundler', types: [], lib: ['es2023', 'dom', 'dom.iterable'] };
  expect(await compile({ ...browser, skipLibCheck: false, noEmit: true }, ['page.ts'])).toBe('');
  await writeFile(
    path.join(folder, 'mistaken.ts'),
    `import { createCursusClient, RerollImageDocument } from 'cursus-client';
const cursus = createCursusClient({ url: 'https://cv.example.org' });
await cursus.request(RerollImageDocument, { input: { archetype: 'CASTLE' } });
await cursus.request(RerollImageDocument);
console.log((await cursus.request(RerollImageDocument, { input: { archetype: 'HERO' } })).rerollImage.run);
`,
  );
  const errors = await compile({ ...browser, noEmit: true }, ['mistaken.ts']);
  expect(errors.match(/mistaken\.ts\(\d/g)).toEqual(['mistaken.ts(3', 'mistaken.ts(4', 'mistaken.ts(5']);
});

test('the package contains no code of the server and nothing but its own files', async () => {
  const files = await readdir(path.join(folder, 'node_modules/cursus-client'), { recursive: true });
  expect(files.filter((name) => !/^dist(\/[a-z-]+)*(\.js|\.d\.ts)?$/.test(name)).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'package.json',
  ]);
});
