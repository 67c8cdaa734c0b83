import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { asActor } from '../../src/services/database/actor.ts';
import { changeAndWait } from '../pipelines/images/images-harness.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { projectPicture } from '../support/project-picture.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { sourceTypeOf } from '../support/source-type.ts';
import { typeName } from '../support/type-name.ts';
import { uploadAs } from '../support/upload.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let entryId: string;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  entryId = await addProject(ada, 'Weaving machine');
});
afterAll(() => at?.close());

async function addProject(user: SignedUp, title: string): Promise<string> {
  const input = { sectionEntry: { kind: 'PROJECT', title } };
  const { data } = await runQuery<{ saveEntry: { entryId: string } }>(
    at,
    'mutation ($input: SaveEntryInput!) { saveEntry(input: $input) { ... on SaveEntrySuccess { entryId } } }',
    { input },
    user,
  );
  return data?.saveEntry.entryId ?? '';
}

interface Picture {
  alt: string | null;
  crop: { x: number; y: number; w: number; h: number; focalX: number; focalY: number } | null;
  asset: {
    id: string;
    kind: string;
    url: string;
    srcset: string;
    width: number;
    height: number;
    digitalSourceType: string | null;
  };
}

const PICTURES = `{ careerGraph { sections { id title editedFields picture { alt crop { x y w h focalX focalY }
  asset { id kind url srcset(format: AVIF) width height digitalSourceType } } } } }`;

interface Entry {
  id: string;
  title: string;
  editedFields: string[];
  picture: Picture | null;
}

async function entriesOf(user: SignedUp): Promise<Entry[]> {
  const { data } = await runQuery<{ careerGraph: { sections: Entry[] } }>(at, PICTURES, {}, user);
  return data?.careerGraph.sections ?? [];
}

const pictureOf = async (user: SignedUp) => (await entriesOf(user)).find(({ id }) => id === entryId)?.picture ?? null;

const uploaded = (user: SignedUp, bytes: Uint8Array, fileName = 'project.jpg') =>
  uploadAs(at, user, { bytes, fileName });

/** Shows a picture with the project. */
async function show(bytes: Uint8Array, alt: string | null = null) {
  const uploadId = await uploaded(ada, bytes);
  return changeAndWait(at, ada, 'uploadEntryPicture', { entryId, uploadId, alt });
}

interface Done {
  __typename: string;
  message?: string;
}

const INPUTS: Record<string, string> = { removeDocument: 'Document', removeEntry: 'Entry', restoreEntry: 'Entry' };

async function call(user: SignedUp, mutation: string, input: object): Promise<Done> {
  const { data, errors } = await runQuery<{ done: Done }>(
    at,
    `mutation ($input: ${INPUTS[mutation] ?? typeName(mutation)}Input!) { done: ${mutation}(input: $input) {
      __typename ... on Error { message } } }`,
    { input },
    user,
  );
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.done;
}

test('a picture is checked, loses its location, has all sizes, and is replaced, described, removed and restored', async () => {
  expect(await show(await projectPicture(0), 'A loom with punched cards')).toMatchObject({
    status: 'SUCCEEDED',
    output: { entryId },
  });
  const first = await pictureOf(ada);
  expect(first).toMatchObject({
    alt: 'A loom with punched cards',
    crop: { x: 0, y: 0, w: 1, h: 1 },
    asset: { kind: 'ENTRY_PICTURE', width: 1440, height: 900, digitalSourceType: null },
  });
  const headers = { authorization: `Bearer ${ada.token}` };
  expect(first?.asset.srcset.split(', ').map((one) => one.split(' ')[1])).toEqual([
    '240w',
    '480w',
    '640w',
    '960w',
    '1200w',
    '1440w',
  ]);
  for (const path of [first?.asset.url ?? '', first?.asset.srcset.split(' ')[0] ?? '']) {
    const answer = await fetch(`${at.url}${path}`, { headers });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, max-age=31536000, immutable']);
    expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).exif).toBeUndefined();
  }

  expect(await show(await projectPicture(1))).toMatchObject({ status: 'SUCCEEDED' });
  const second = await pictureOf(ada);
  expect(second?.alt).toBeNull();
  expect(second?.asset.id).not.toBe(first?.asset.id);
  const { asset, ...said } = first as Picture;
  expect(await call(ada, 'setEntryPicture', { entryId, assetId: asset.id, ...said })).toEqual({
    __typename: 'SetEntryPictureSuccess',
  });
  expect(await pictureOf(ada)).toEqual(first);
  expect(await call(ada, 'setEntryPicture', { entryId, alt: 'A loom' })).toMatchObject({
    __typename: 'SetEntryPictureSuccess',
  });
  expect(await pictureOf(ada)).toEqual({ ...first, alt: 'A loom' });

  expect((await entriesOf(ada))[0]?.editedFields).toContain('picture');
  expect(await call(ada, 'removeEntryPicture', { entryId })).toMatchObject({ __typename: 'RemoveEntryPictureSuccess' });
  expect(await pictureOf(ada)).toBeNull();
  expect((await entriesOf(ada))[0]?.editedFields).not.toContain('picture');
  expect(await call(ada, 'removeEntryPicture', { entryId })).toMatchObject({ __typename: 'NotFound' });
  expect(await call(ada, 'setEntryPicture', { entryId, alt: 'A loom' })).toMatchObject({
    __typename: 'InvalidInput',
    message: expect.stringContaining('has no picture'),
  });
  expect(await call(ada, 'setEntryPicture', { entryId, assetId: asset.id, ...said })).toMatchObject({
    __typename: 'SetEntryPictureSuccess',
  });
  expect(await pictureOf(ada)).toEqual(first);

  // Removing the entry keeps its picture for when it is restored.
  const entry = { kind: 'SECTION_ENTRY', id: entryId };
  await call(ada, 'removeEntry', entry);
  expect(await call(ada, 'removeEntryPicture', { entryId })).toMatchObject({ __typename: 'NotFound' });
  await call(ada, 'restoreEntry', entry);
  expect(await pictureOf(ada)).toEqual(first);
});

test('what a picture says about being made by a model stays in it', async () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/></rdf:RDF></x:xmpmeta>`;
  const marked = await sharp(await projectPicture(2))
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
  expect(await show(marked, 'A dream')).toMatchObject({ status: 'SUCCEEDED' });
  const picture = await pictureOf(ada);
  expect(picture?.asset.digitalSourceType).toBe('trainedAlgorithmicMedia');
  const answer = await fetch(`${at.url}${picture?.asset.url}`, { headers: { authorization: `Bearer ${ada.token}` } });
  expect(sourceTypeOf(Buffer.from(await answer.arrayBuffer()))).toMatch(/trainedAlgorithmicMedia$/u);
});

test('what is no picture, too small or broken is refused, and says why', async () => {
  const before = await pictureOf(ada);
  const text = { entryId, uploadId: await uploaded(ada, Buffer.from('not an image'), 'notes.jpg') };
  expect(await call(ada, 'uploadEntryPicture', text)).toMatchObject({
    __typename: 'UploadRefused',
    message: expect.stringContaining('notes.jpg'),
  });
  expect(await show(await projectPicture(0, { width: 320, height: 199 }))).toMatchObject({
    status: 'FAILED',
    error: { code: 'photo_too_small', message: expect.stringContaining('320 × 199') },
  });
  expect(await show((await projectPicture(0)).subarray(0, 9_000))).toMatchObject({
    status: 'FAILED',
    error: { code: 'photo_unreadable' },
  });
  const long = { entryId, uploadId: await uploaded(ada, await projectPicture(0)), alt: 'x'.repeat(301) };
  expect(await call(ada, 'uploadEntryPicture', long)).toMatchObject({
    __typename: 'InvalidInput',
    message: expect.stringContaining('the limit is 300'),
  });
  const beyond = { x: 0.5, y: 0, w: 0.6, h: 1, focalX: 0.5, focalY: 0.5 };
  expect(await call(ada, 'setEntryPicture', { entryId, crop: beyond })).toMatchObject({
    __typename: 'InvalidInput',
    message: expect.stringContaining('x + w'),
  });
  expect(await pictureOf(ada)).toEqual(before);
});

test('nobody reaches the entries or pictures of others, and originals are no pictures', async () => {
  const eve = await signUp(at);
  const before = await pictureOf(ada);
  const uploadId = await uploaded(eve, await projectPicture(1));
  expect(await call(eve, 'uploadEntryPicture', { entryId, uploadId })).toMatchObject({
    __typename: 'NotFound',
    message: expect.stringContaining(entryId),
  });
  expect(await call(eve, 'setEntryPicture', { entryId, assetId: before?.asset.id })).toMatchObject({
    __typename: 'NotFound',
  });
  expect(await call(eve, 'removeEntryPicture', { entryId })).toMatchObject({ __typename: 'NotFound' });
  const own = await addProject(eve, 'Spy glass');
  expect(await call(eve, 'setEntryPicture', { entryId: own, assetId: before?.asset.id })).toMatchObject({
    __typename: 'NotFound',
    message: expect.stringContaining(before?.asset.id ?? 'no asset'),
  });
  const [original] = await at.test.sql<{ id: string }>(
    `select id from assets where user_id = $1 and storage_key like 'photos/%'`,
    [ada.userId],
  );
  expect(await call(ada, 'setEntryPicture', { entryId, assetId: original?.id })).toMatchObject({
    __typename: 'NotFound',
  });
  expect(
    (await fetch(`${at.url}${before?.asset.url}`, { headers: { authorization: `Bearer ${eve.token}` } })).status,
  ).toBe(404);

  // Row-level security says the same, whatever a resolver does.
  const [row] = await at.test.sql<{ tenant_id: string }>('select tenant_id from users where id = $1', [eve.userId]);
  const actor = { role: 'app_user', userId: eve.userId, tenantId: row?.tenant_id ?? '' } as const;
  const asEve = <Result>(work: Parameters<typeof asActor<Result>>[2]) => asActor(at.database, actor, work);
  expect(await asEve((db) => db.entryPicture.count())).toBe(0);
  expect(await asEve((db) => db.entryPicture.deleteMany({ where: { entryId } }))).toEqual({ count: 0 });
  const data = { userId: eve.userId, entryId: own, assetId: before?.asset.id ?? '' };
  await expect(asEve((db) => db.entryPicture.create({ data }))).rejects.toThrow();
  expect(await pictureOf(ada)).toEqual(before);
});

test('it can be a HEIC file, as phones make them', async () => {
  const heic = await readFile(path.join(import.meta.dirname, '../fixtures/portrait.heic'));
  expect(await show(heic)).toMatchObject({ status: 'SUCCEEDED' });
  expect((await pictureOf(ada))?.asset).toMatchObject({ width: 640, height: 750 });
});

test('visitors get the picture of the published page, in its place, and no other', async () => {
  expect(await show(await projectPicture(0), 'A loom with punched cards')).toMatchObject({ status: 'SUCCEEDED' });
  const shown = await pictureOf(ada);
  await publish();
  await show(await projectPicture(1));
  const next = await pictureOf(ada);
  const page = await (await fetch(`${at.url}/weaver`)).text();
  const [img = ''] = /<img[^>]*alt="A loom with punched cards"[^>]*>/u.exec(page) ?? [];
  expect(img).toContain('width="1440" height="900"');
  expect(img).toContain('loading="lazy"');
  expect(img).toContain(shown?.asset.id);
  const [avif = ''] = /\/media\/\S+-480\.avif/u.exec(page) ?? [];
  const answer = await fetch(`${at.url}${avif}`);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'image/avif',
    'public, max-age=31536000, immutable',
  ]);
  expect(JSON.parse(/ld\+json">(.*?)<\/script>/u.exec(page)?.[1] ?? '{}')).toMatchObject({
    mainEntity: {
      subjectOf: [
        {
          '@type': 'CreativeWork',
          name: 'Weaving machine',
          image: {
            contentUrl: expect.stringContaining(shown?.asset.id ?? 'none'),
            caption: 'A loom with punched cards',
          },
        },
      ],
    },
  });
  expect((await fetch(`${at.url}${next?.asset.url}`)).status).toBe(404);

  const { data } = await runQuery<{ site: { changes: string[] } }>(at, '{ site { changes } }', {}, ada);
  expect(data?.site.changes).toContain('The pictures of projects or other entries change.');
  await publish();
  expect((await fetch(`${at.url}${next?.asset.url}`)).status).toBe(200);
  expect((await fetch(`${at.url}${shown?.asset.url}`)).status).toBe(404);
});

async function publish() {
  await runQuery(
    at,
    'mutation { updateSite(input: { slug: "weaver", visibility: PUBLIC, theme: GALLERY }) { __typename } }',
    {},
    ada,
  );
  const { data } = await runQuery<{ publishSite: { run: { id: string } } }>(
    at,
    'mutation { publishSite { ... on PublishSiteSuccess { run { id } } ... on Error { message } } }',
    {},
    ada,
  );
  expect(await at.ended(ada, data?.publishSite.run.id ?? JSON.stringify(data))).toMatchObject({ status: 'SUCCEEDED' });
}

test('a project with a picture stays when the document that it was read from is removed', async () => {
  const eve = await signUp(at);
  await at.ingest(eve, `${PLAIN_SAMPLE}\n\nPROJECTS\n\nDifference Engine, 2015\nSilk Loom, 2016\n`);
  const entries = await entriesOf(eve);
  const [pictured] = entries;
  expect(entries.length).toBeGreaterThan(1);
  const uploadId = await uploaded(eve, await projectPicture(2));
  await changeAndWait(at, eve, 'uploadEntryPicture', { entryId: pictured?.id, uploadId });
  const [document] = await at.test.sql<{ id: string }>('select id from documents where user_id = $1', [eve.userId]);
  expect(await call(eve, 'removeDocument', { id: document?.id })).toMatchObject({
    __typename: 'RemoveDocumentSuccess',
  });
  const left = await entriesOf(eve);
  expect(left.map(({ id, picture }) => ({ id, hasPicture: picture !== null }))).toEqual([
    { id: pictured?.id, hasPicture: true },
  ]);
});
