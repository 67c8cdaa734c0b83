import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
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

const FULL = { error: 'storage_full', details: expect.stringContaining('no space left') };

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
  expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([507, '60', FULL]);
  expect(await stored()).toEqual([]);
  expect(await server.test.sql('select 1 from documents')).toEqual([]);
  await rm(ballast);
  expect((await upload()).status).toBe(202);
  expect(await stored()).toHaveLength(1);
});

testAsRoot('a full disk is answered with 507 where a ticket leads, and the ticket works afterwards', async () => {
  const bytes = Buffer.alloc(400_000, 'x');
  const input = { fileName: 'notes.txt', mediaType: 'text/plain', sizeBytes: bytes.length };
  const { data } = await runQuery<{ createUpload: { upload: { url: string } } }>(server, TICKET, { input }, ada);
  const send = () => fetch(data?.createUpload.upload.url ?? '', { method: 'PUT', body: bytes });
  const before = await stored();
  const ballast = path.join(disk, 'ballast');
  await writeFile(ballast, Buffer.alloc(1_450_000));
  const answer = await send();
  expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([507, '60', FULL]);
  expect(await stored()).toEqual(before);
  await rm(ballast);
  expect((await send()).status).toBe(201);
});

const TICKET = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
  ... on CreateUploadSuccess { upload { url } } ... on Error { message } } }`;

describe('where the database has no space left, or is shutting down', () => {
  let at: TestServer;
  let eve: SignedUp;
  let uploadUrl: string;
  beforeAll(async () => {
    at = await testServer();
    eve = await signUp(at, 'eve');
    const input = { fileName: 'notes.txt', mediaType: 'text/plain', sizeBytes: 5 };
    const { data } = await runQuery<{ createUpload: { upload: { url: string } } }>(at, TICKET, { input }, eve);
    uploadUrl = data?.createUpload.upload.url ?? '';
    // What PostgreSQL reports then, from every table.
    await at.test
      .sql(`create table failing (code text); insert into failing values (null); grant select on failing to public;
      create function fail() returns trigger language plpgsql security definer as $$ begin
        if (select code from failing) is not null then
          raise exception using errcode = (select code from failing), message = 'could not extend file'; end if; return new; end $$`);
    for (const { name } of await at.test.sql<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and not relispartition and relname not in ('failing', 'rate_limits')`,
    ))
      await at.test.sql(
        `create trigger fail before insert or update on "${name}" for each row execute function fail()`,
      );
  });
  afterAll(() => at?.close());

  const json = (body: unknown, as: SignedUp | null = eve) => ({
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: at.url,
      ...(as && { authorization: `Bearer ${as.token}` }),
    },
    body: JSON.stringify(body),
  });
  const graphql = (query: string) => () => fetch(`${at.url}/graphql`, json({ query }));
  const form = () => {
    const data = new FormData();
    data.set('document', new Blob(['Eve Byron\n\nExperience\nAnalyst, Engine Works, 2019 - 2021\n']), 'resume.txt');
    return data;
  };
  const requests: [name: string, send: () => Promise<Response>][] = [
    ['an edit', graphql('mutation { addExperience(input: { title: "Clerk" }) { __typename } }')],
    [
      'a ticket',
      graphql(
        'mutation { createUpload(input: { fileName: "a.txt", mediaType: "text/plain", sizeBytes: 1 }) { __typename } }',
      ),
    ],
    ['a run', graphql('mutation { runPipeline(input: { kind: TIMELINE }) { __typename } }')],
    ['an export', graphql('mutation { exportGraph(format: TEXT) { __typename } }')],
    ['a run over REST', () => fetch(`${at.url}/images/reroll`, json({ archetype: 'hero' }))],
    [
      'an upload over REST',
      () =>
        fetch(`${at.url}/documents/upload`, {
          method: 'POST',
          headers: { authorization: `Bearer ${eve.token}` },
          body: form(),
        }),
    ],
    ['the file of a ticket', () => fetch(uploadUrl, { method: 'PUT', body: 'notes' })],
    [
      'a sign-up',
      () =>
        fetch(
          `${at.url}/api/auth/sign-up/email`,
          json({ name: 'Mary', email: 'mary@example.com', password: 'correct horse battery' }, null),
        ),
    ],
    [
      'a sign-in',
      () => fetch(`${at.url}/api/auth/sign-in/email`, json({ email: eve.email, password: eve.password }, null)),
    ],
  ];
  test.each(requests)('%s says so, and when to try again', async (_name, send) => {
    for (const [code, status, error] of [
      ['53100', 507, 'storage_full'],
      ['57P01', 503, 'unavailable'],
    ] as const) {
      await at.test.sql('update failing set code = $1', [code]);
      const answer = await send();
      const body = (await answer.json()) as {
        error?: string;
        errors?: { extensions: { code: string; retryAfterSeconds: number } }[];
      };
      await at.test.sql('update failing set code = null');
      if (body.errors)
        expect(body.errors[0]?.extensions).toEqual({
          code: error.toUpperCase(),
          retryAfterSeconds: expect.any(Number),
        });
      else
        expect([answer.status, body.error, Number(answer.headers.get('retry-after')) > 0]).toEqual([
          status,
          error,
          true,
        ]);
    }
  });
});
