import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { ACCOUNT_TABLES } from '../../../src/services/archive/account-tables.ts';
import { IMPORTED_ROWS, IMPORTED_TABLES, NOT_IMPORTED } from '../../../src/services/archive/imported-tables.ts';
import { makeProject } from '../../support/make-project.ts';
import { projectPicture } from '../../support/project-picture.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type EndedRun, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { uploadAs } from '../../support/upload.ts';
import { walkGraph } from '../../support/walk-graph.ts';
import { exportAs } from '../export/export-harness.ts';
import { PLAIN_SAMPLE } from '../ingest/sample-resume.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let archive: Record<string, Uint8Array>;
beforeAll(async () => {
  at = await serverWithWorker();
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const [role] = (await walkGraph(at, ada)).graph.experiences;
  await runQuery(at, EDIT, { input: { id: role?.id, title: 'Head of Everything' } }, ada);
  const picture = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#336' } })
    .jpeg()
    .toBuffer();
  const uploadId = await uploadAs(at, ada, { bytes: picture, fileName: 'own.jpg' });
  const placed = await runQuery<{ uploadOwnImage: { run: { id: string } } }>(at, OWN, { uploadId }, ada);
  await at.ended(ada, placed.data?.uploadOwnImage.run.id ?? '');
  const project = await makeProject(at, ada, { hasPicture: false });
  const uploaded = { bytes: await projectPicture(), fileName: 'project.jpg' };
  const pictured = await runQuery<{ uploadEntryPicture: { run: { id: string } } }>(
    at,
    OF_ENTRY,
    { ...project, uploadId: await uploadAs(at, ada, uploaded) },
    ada,
  );
  await at.ended(ada, pictured.data?.uploadEntryPicture.run.id ?? '');
  archive = unzipSync((await exportAs(at, ada, 'ARCHIVE')).bytes);
});
afterAll(() => at?.close());

const EDIT = `mutation ($input: UpdateExperienceInput!) { updateExperience(input: $input) { __typename } }`;
const OWN = `mutation ($uploadId: ID!) { uploadOwnImage(input: { slot: HERO, uploadId: $uploadId }) {
  ... on UploadOwnImageSuccess { run { id } } ... on Error { message } } }`;
const OF_ENTRY = `mutation ($entryId: ID!, $uploadId: ID!) {
  uploadEntryPicture(input: { entryId: $entryId, uploadId: $uploadId, alt: "A loom" }) {
    ... on UploadEntryPictureSuccess { run { id } } ... on Error { message } } }`;
const IMPORT = `mutation ($uploadId: ID!) { importArchive(input: { uploadId: $uploadId }) {
  __typename ... on ImportArchiveSuccess { run { id } } ... on Error { message } } }`;

async function imported(user: SignedUp, bytes: Uint8Array): Promise<EndedRun> {
  const uploadId = await uploadAs(at, user, {
    bytes,
    fileName: 'my-cursus.zip',
    mediaType: 'application/zip',
    purpose: 'ARCHIVE',
  });
  const { data } = await runQuery<{ importArchive: { run?: { id: string } } }>(at, IMPORT, { uploadId }, user);
  const run = await at.ended(user, data?.importArchive.run?.id ?? JSON.stringify(data));
  await everythingEnded(user);
  return run;
}

/** Sizes of the images are made by a run that follows. */
async function everythingEnded(user: SignedUp) {
  const runs = await at.test.sql<{ id: string }>('select id from pipeline_runs where user_id = $1', [user.userId]);
  for (const { id } of runs) await at.ended(user, id);
}

type Row = Record<string, unknown>;
const rowsOf = (parts: Record<string, Uint8Array>, table: string) =>
  JSON.parse(strFromU8(parts[`rows/${table}.json`] ?? strToU8('[]'))) as Row[];

/** The archive with the rows of a table changed. */
const changed = (table: string, change: (row: Row, index: number) => Row) =>
  zipSync({ ...archive, [`rows/${table}.json`]: strToU8(JSON.stringify(rowsOf(archive, table).map(change))) });

/** Rows with ids replaced by the order in which they first appear, so that two accounts can be compared. */
function canonical(parts: Record<string, Uint8Array>): Record<string, Row[]> {
  const seen = new Map<string, string>();
  const name = (id: string) => seen.get(id) ?? seen.set(id, `#${seen.size}`).get(id);
  const ofTables = ['profiles', ...IMPORTED_TABLES].map((table) => {
    const rows = rowsOf(parts, table)
      .filter(({ storage_key: key }) => typeof key !== 'string' || !key.startsWith('exports/'))
      .toSorted((a, b) => (String(a['id'] ?? a['document_id']) < String(b['id'] ?? b['document_id']) ? -1 : 1))
      .map((row) => ({ ...row, updated_at: null, created_at: null }))
      .map((row) => (table === 'stories' ? withoutHashOfIds(row) : row));
    return [table, rows];
  });
  const text = JSON.stringify(Object.fromEntries(ofTables));
  return JSON.parse(text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => name(id) ?? id)) as Record<
    string,
    Row[]
  >;
}

/** A field of a story has a hash of all facts with their ids, by which a model is asked only once. */
function withoutHashOfIds(story: Row): Row {
  const fields = Object.entries(story['fields'] as Record<string, Row>);
  return { ...story, fields: Object.fromEntries(fields.map(([name, field]) => [name, { ...field, basis: null }])) };
}

test('what was exported comes back in another account, row by row, and the first stays as it is', async () => {
  const eve = await signUp(at);
  const run = await imported(eve, zipSync(archive));
  expect(run).toMatchObject({ status: 'SUCCEEDED', error: null });
  const again = unzipSync((await exportAs(at, eve, 'ARCHIVE')).bytes);
  const [before, after] = [canonical(archive), canonical(again)];
  for (const table of Object.keys(before))
    expect({ table, rows: after[table] }).toEqual({ table, rows: before[table] });
  const [theirs, ours] = [await walkGraph(at, eve), await walkGraph(at, ada)];
  expect(theirs.exceptions).toEqual([]);
  expect(theirs.statements).toBe(ours.statements);
  expect(theirs.graph.experiences[0]?.title).toBe('Head of Everything');
  const pictures = await runQuery<{
    careerGraph: { sections: { picture: { alt: string; asset: { url: string } } }[] };
  }>(at, '{ careerGraph { sections { picture { alt asset { url } } } } }', {}, eve);
  const [pictured] = pictures.data?.careerGraph.sections ?? [];
  expect(pictured?.picture.alt).toBe('A loom');
  const headers = { authorization: `Bearer ${eve.token}` };
  expect((await fetch(`${at.url}${pictured?.picture.asset.url}`, { headers })).status).toBe(200);
  const names = Object.keys(again).filter((name) => /^(?:documents|assets)/.test(name));
  expect(names).toHaveLength(Object.keys(archive).filter((name) => /^(?:documents|assets)/.test(name)).length);
  const shown = await runQuery<{ careerGraph: { placements: { asset: { url: string } | null }[] } }>(
    at,
    '{ careerGraph { placements { asset { url } } } }',
    {},
    eve,
  );
  expect(shown.errors).toBeUndefined();
  expect(await at.test.sql('select 1 from uploads where user_id = $1', [eve.userId])).toEqual([]);
  expect(await at.store.list(`incoming/${eve.userId}`)).toEqual([]);
  expect(canonical(unzipSync((await exportAs(at, ada, 'ARCHIVE')).bytes))).toEqual(before);
});

test('it is the same rows the second time, and nothing is mixed with what is there', async () => {
  const eve = await signUp(at);
  await imported(eve, zipSync(archive));
  const count = async () => (await at.test.sql('select id from achievements where user_id = $1', [eve.userId])).length;
  const before = await count();
  expect(await imported(eve, zipSync(archive))).toMatchObject({ status: 'SUCCEEDED' });
  expect(await count()).toBe(before);
  const bob = await signUp(at);
  await at.ingest(bob, PLAIN_SAMPLE);
  expect(await imported(bob, zipSync(archive))).toMatchObject({
    status: 'FAILED',
    error: { code: 'account_not_empty', message: expect.stringContaining('documents (1)') },
  });
});

test.each<[string, () => Uint8Array]>([
  [
    'another file in place of a document',
    () => zipSync({ ...archive, [nameOf('documents/')]: strToU8('Somebody else') }),
  ],
  ['evidence beyond the document', () => changed('evidence', (row) => ({ ...row, end_offset: 1e6 }))],
  ['a row that a constraint forbids', () => changed('achievements', (row) => ({ ...row, confidence: 7 }))],
  ['a value of another type', () => changed('metrics', (row) => ({ ...row, value: 'many' }))],
  ['an enumeration value that does not exist', () => changed('skills', (row) => ({ ...row, provenance: 'oracle' }))],
  ['a table that is no list', () => zipSync({ ...archive, 'rows/skills.json': strToU8('{"a":1}') })],
  ['no JSON', () => zipSync({ ...archive, 'rows/skills.json': strToU8('[') })],
  ['no archive of an account', () => zipSync({ 'Profile.csv': strToU8('a,b') })],
  ['no ZIP', () => strToU8('PK, but not really')],
  ['too many rows', () => zipSync({ ...archive, 'rows/skills.json': strToU8(`[${'{},'.repeat(20_000)}{}]`) })],
  ['a bomb', () => zipSync({ ...archive, 'rows/skills.json': new Uint8Array(70 * 1024 * 1024).fill(32) })],
])('nothing is imported: %s', async (_, make) => {
  const eve = await signUp(at);
  expect(await imported(eve, make())).toMatchObject({ status: 'FAILED', error: { code: 'archive_invalid' } });
  for (const table of ['documents', 'work_experiences', 'skills', 'assets'])
    expect(await at.test.sql(`select 1 from ${table} where user_id = $1`, [eve.userId])).toEqual([]);
});

test('an archive can name neither files nor rows of others', async () => {
  const eve = await signUp(at);
  const [theirs] = await at.test.sql<{ id: string; storage_key: string }>(
    'select id, storage_key from documents where user_id = $1',
    [ada.userId],
  );
  const forged = changed('documents', (row) => ({
    ...row,
    user_id: ada.userId,
    storage_key: theirs?.storage_key,
    media_type: 'text/html',
  }));
  expect(await imported(eve, forged)).toMatchObject({ status: 'SUCCEEDED' });
  const [document] = await at.test.sql<Row>('select * from documents where user_id = $1', [eve.userId]);
  expect(document).toMatchObject({ media_type: 'text/plain', storage_key: expect.stringContaining(eve.userId) });
  expect(document?.['id']).not.toBe(theirs?.id);
  const bob = await signUp(at);
  const [placed] = await at.test.sql<{ asset_id: string }>(
    'select asset_id from image_placements where user_id = $1 and asset_id is not null',
    [ada.userId],
  );
  const stolen = changed('image_placements', (row) => ({
    ...row,
    asset_id: placed?.asset_id,
    generation_id: randomUUID(),
  }));
  const taken = unzipSync(stolen);
  // Its own picture is not in the archive, so the id names one of another account.
  for (const name of Object.keys(taken)) if (name.startsWith('assets/')) delete taken[name];
  expect(await imported(bob, zipSync(taken))).toMatchObject({ status: 'SUCCEEDED' });
  expect(
    await at.test.sql('select 1 from image_placements where user_id = $1 and asset_id is not null', [bob.userId]),
  ).toEqual([]);
});

test('a script in a logo and a page in place of an image do not come in', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><rect width="9" height="9"/></svg>';
  const logos = rowsOf(archive, 'assets').filter(({ media_type: type }) => type === 'image/svg+xml');
  expect(logos.length).toBeGreaterThan(0);
  const eve = await signUp(at);
  expect(await imported(eve, withFile(String(logos[0]?.['id']), strToU8(svg), {}))).toMatchObject({
    status: 'SUCCEEDED',
  });
  const stored = await at.test.sql<{ storage_key: string }>(
    `select storage_key from assets where user_id = $1 and media_type = 'image/svg+xml'`,
    [eve.userId],
  );
  for (const { storage_key: key } of stored)
    expect(Buffer.from(await at.store.get(key)).toString('utf8')).not.toContain('script');
  const page = strToU8('<html><script>alert(1)</script></html>');
  const bob = await signUp(at);
  const asPage = withFile(String(logos[0]?.['id']), page, { media_type: 'text/html' });
  expect(await imported(bob, asPage)).toMatchObject({ status: 'FAILED', error: { code: 'archive_invalid' } });
});

test('only an archive is an archive, and it is no document', async () => {
  const eve = await signUp(at);
  const file = { bytes: zipSync(archive), fileName: 'my-cursus.zip', mediaType: 'application/zip' };
  const plain = await uploadAs(at, eve, file);
  expect((await runQuery(at, IMPORT, { uploadId: plain }, eve)).data).toMatchObject({
    importArchive: { __typename: 'UploadRefused', message: expect.stringContaining('purpose ARCHIVE') },
  });
  const ingest = `mutation ($uploadId: ID!) { ingestDocument(input: { uploadId: $uploadId }) { __typename ... on Error { message } } }`;
  expect((await runQuery(at, ingest, { uploadId: plain }, eve)).data).toMatchObject({
    ingestDocument: { __typename: 'UploadRefused', message: expect.stringContaining('Import it in the studio') },
  });
  const kept = await uploadAs(at, eve, { ...file, purpose: 'ARCHIVE' });
  expect((await runQuery(at, ingest, { uploadId: kept }, eve)).data).toMatchObject({
    ingestDocument: { __typename: 'UploadRefused', message: expect.stringContaining('importArchive') },
  });
  expect((await runQuery(at, IMPORT, { uploadId: kept }, ada)).data).toMatchObject({
    importArchive: { __typename: 'UploadRefused', message: expect.stringContaining('not found') },
  });
});

test('an archive may be as large as everything that a user may keep', async () => {
  const eve = await signUp(at);
  const ask = async (purpose: string, megabytes: number) => {
    const input = {
      fileName: 'my-cursus.zip',
      mediaType: 'application/zip',
      sizeBytes: megabytes * 1024 * 1024,
      purpose,
    };
    const create = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { __typename ... on UploadRefused { code } } }`;
    return (await runQuery<{ createUpload: { __typename: string; code?: string } }>(at, create, { input }, eve)).data
      ?.createUpload;
  };
  expect(await ask('ARCHIVE', 999)).toMatchObject({ __typename: 'CreateUploadSuccess' });
  for (const [purpose, size] of [
    ['ARCHIVE', 1001],
    ['FILE', 21],
  ] as const)
    expect(await ask(purpose, size)).toMatchObject({ code: 'upload_too_large' });
});

test('every table of an archive is imported, or says why not', () => {
  const known = [...IMPORTED_TABLES, ...Object.keys(IMPORTED_ROWS), ...Object.keys(NOT_IMPORTED)];
  expect(known.toSorted()).toEqual(Object.keys(ACCOUNT_TABLES).toSorted());
});

const nameOf = (prefix: string) => Object.keys(archive).find((name) => name.startsWith(prefix)) ?? '';

/** The archive with another file for an asset, and the checksum of that file in its row. */
function withFile(id: string, bytes: Uint8Array, columns: Row): Uint8Array {
  const name = Object.keys(archive).find((one) => one.includes(id)) ?? '';
  const checksum = createHash('sha256').update(bytes).digest('hex');
  const rows = rowsOf(archive, 'assets').map((row) => (row['id'] === id ? { ...row, checksum, ...columns } : row));
  return zipSync({ ...archive, [name]: bytes, 'rows/assets.json': strToU8(JSON.stringify(rows)) });
}
