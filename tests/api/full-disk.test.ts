import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

/** CI must not skip this. */
const canMount = process.getuid?.() === 0 || process.env['CI'] !== undefined;
const testAsRoot = canMount ? test : test.skip;

const usual = process.env['TMPDIR'];
let disk: string;
let server: TestServer;
let ada: SignedUp;
beforeAll(async () => {
  if (!canMount) {
    console.warn('Skipped: only root can mount a small disk.');
    return;
  }
  disk = await mkdtemp(path.join(tmpdir(), 'cursus-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
  // The server's files are in a folder there.
  process.env['TMPDIR'] = disk;
  server = await testServer();
  ada = await signUp(server);
});
afterAll(async () => {
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  await server?.close();
  if (disk === undefined) return;
  execFileSync('umount', [disk]);
  await rm(disk, { recursive: true });
});

const BYTES = Buffer.from(
  'Ada Byron\n\nExperience\nAnalyst, Engine Works, 2019 - 2021\n'.padEnd(400_000, '- Wrote notes.\n'),
);

async function upload(): Promise<Response> {
  const form = new FormData();
  form.set('document', new Blob([BYTES]), 'resume.txt');
  const headers = { authorization: `Bearer ${ada.token}` };
  return fetch(`${server.url}/documents/upload`, { method: 'POST', headers, body: form });
}

const stored = async () =>
  (await readdir(disk, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'ballast')
    .map(({ name }) => name);

testAsRoot('a full disk is answered with 507, and nothing is stored half', async () => {
  const ballast = path.join(disk, 'ballast');
  await writeFile(ballast, Buffer.alloc(1_850_000));
  const answer = await upload();
  expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
    507,
    '60',
    { error: 'storage_full', details: expect.stringContaining('no space left') },
  ]);
  expect(await stored()).toEqual([]);
  expect(await server.test.sql('select 1 from documents')).toEqual([]);
  await rm(ballast);
  expect((await upload()).status).toBe(202);
  expect(await stored()).toHaveLength(1);
});
