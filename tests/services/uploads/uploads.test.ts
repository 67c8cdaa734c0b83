import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { asActor } from '../../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../../src/services/database/prisma.ts';
import type { FileStore } from '../../../src/services/storage/file-store.ts';
import { openFileStore } from '../../../src/services/storage/open-file-store.ts';
import { createUploadTicket, type UploadTicket } from '../../../src/services/uploads/create-upload-ticket.ts';
import { finishUpload } from '../../../src/services/uploads/finish-upload.ts';
import { receiveUpload } from '../../../src/services/uploads/receive-upload.ts';
import { storeDocument } from '../../../src/services/uploads/store-document.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';
import { startFakeS3 } from '../storage/fake-s3.ts';

const LIMIT = 10_000;
const RESUME = Buffer.from(
  `Ada Byron\n\nExperience\nAnalyst, Engine Works, 2019 - 2021\n${'- Wrote notes.\n'.repeat(20)}`,
);
const SETTINGS = {
  publicUrl: 'http://cursus.test',
  secret: 'only tests know this',
  limitBytes: LIMIT,
  totalBytes: 1_000_000,
};

let cluster: TestDatabase;
let database: Database;
let root: string;
let store: FileStore;
let ada: TestUser;
let users = 0;

beforeAll(async () => {
  cluster = await testDatabase();
  database = openDatabase(cluster.apiUrl);
  root = await mkdtemp(path.join(tmpdir(), 'cursus-uploads-'));
  store = openFileStore({ kind: 'local', root });
});
beforeEach(async () => {
  ada = await makeUser(database, `ada${++users}`);
});
afterAll(async () => {
  await database?.close();
  await cluster?.close();
  await rm(root, { recursive: true, force: true });
});

const ask = (user: TestUser, sizeBytes = RESUME.length, fileName = 'resume.txt', into = store) =>
  asActor(database, user.actor, (db) =>
    createUploadTicket(db, into, SETTINGS, {
      userId: user.id,
      fileName,
      mediaType: 'text/plain',
      sizeBytes,
      purpose: 'file',
    }),
  );
const put = (ticket: UploadTicket, body: Buffer | Readable, { now = new Date(), change = {} } = {}) => {
  const url = new URL(ticket.url);
  return receiveUpload(
    { database, store, secret: SETTINGS.secret },
    {
      uploadId: url.pathname.split('/').at(-1) ?? '',
      user: url.searchParams.get('user') ?? '',
      expires: url.searchParams.get('expires') ?? '',
      signature: url.searchParams.get('signature') ?? '',
      contentLength: null,
      body: body instanceof Readable ? body : Readable.from([body]),
      ...change,
    },
    now,
  );
};
const finish = (user: TestUser, uploadId: string, now?: Date) =>
  asActor(database, user.actor, (db) => finishUpload(db, store, { userId: user.id, uploadId }, now));
const send = (user: TestUser, source: Uint8Array | Readable, fileName = 'resume.txt') =>
  asActor(database, user.actor, (db) =>
    storeDocument(db, store, {
      ...{ userId: user.id, fileName, source, limit: LIMIT },
      totalBytes: SETTINGS.totalBytes,
    }),
  );
const kept = async (user: TestUser) => {
  const files = await readdir(root, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile() && file.parentPath.includes(user.id)).length;
};
const documents = (user: TestUser) =>
  cluster.sql('select kind, file_name, size_bytes, checksum from documents where user_id = $1', [user.id]);

test('an uploaded file becomes a document under its checksum, and leaves nothing else behind', async () => {
  const ticket = await ask(ada);
  expect(ticket.url).toMatch(/^http:\/\/cursus\.test\/uploads\//);
  const checksum = createHash('sha256').update(RESUME).digest('hex');
  expect(await put(ticket, RESUME)).toEqual({ checksum, sizeBytes: RESUME.length });
  const { document, duplicate } = await finish(ada, ticket.uploadId);
  expect(duplicate).toBe(false);
  expect(document).toMatchObject({ kind: 'resume_text', fileName: 'resume.txt', checksum, sizeBytes: RESUME.length });
  expect(Buffer.from(await store.get(document.storageKey))).toEqual(RESUME);
  expect(document.storageKey).toBe(`documents/${ada.id}/${checksum}`);
  expect(await kept(ada)).toBe(1);
});

test('the same bytes are one document, uploaded either way or concurrently, and a separate one for another user', async () => {
  const ticket = await ask(ada);
  await put(ticket, RESUME);
  const [first, second] = await Promise.all([finish(ada, ticket.uploadId), send(ada, RESUME, 'again.txt')]);
  expect(first.document.id).toBe(second.document.id);
  expect([first.duplicate, second.duplicate].sort()).toEqual([false, true]);
  expect(await documents(ada)).toHaveLength(1);
  const eve = await makeUser(database, `eve${users}`);
  const hers = await send(eve, RESUME);
  expect(hers.duplicate).toBe(false);
  expect(hers.document.id).not.toBe(first.document.id);
});

test('the bytes decide what a file is, not its name', async () => {
  const { document } = await send(ada, RESUME, 'resume.pdf');
  expect(document).toMatchObject({ kind: 'resume_text', fileName: 'resume.pdf' });
});

test("a file name can't contain a path", async () => {
  const { document } = await send(ada, RESUME, '../../etc/\u001b[31mpass\u202ewd.txt');
  expect(document.fileName).toBe('[31mpasswd.txt');
});

describe('refused', () => {
  const refusal = (code: string, message: RegExp = /\./) =>
    expect.objectContaining({ name: 'UploadRefused', code, message: expect.stringMatching(message) });

  test('before it starts: an empty or too large file, an invalid name, one ticket too many', async () => {
    await expect(ask(ada, 0)).rejects.toEqual(refusal('upload_empty', /resume\.txt is empty/));
    await expect(ask(ada, LIMIT + 1)).rejects.toEqual(refusal('upload_too_large', /the limit is 9\.8 KB/));
    await expect(ask(ada, 10, 'folder/')).rejects.toEqual(refusal('upload_file_name_invalid'));
    for (let open = 0; open < 20; open++) await ask(ada);
    await expect(ask(ada)).rejects.toEqual(refusal('too_many_uploads', /20 unfinished uploads/));
  });

  test('a ticket that was changed, or is signed with another secret or for another user', async () => {
    const ticket = await ask(ada);
    const eve = await makeUser(database, `eve${users}`);
    const wrong = refusal('upload_signature_wrong');
    await expect(put(ticket, RESUME, { change: { signature: 'A'.repeat(43) } })).rejects.toEqual(wrong);
    await expect(put(ticket, RESUME, { change: { expires: '99999999999' } })).rejects.toEqual(wrong);
    await expect(put(ticket, RESUME, { change: { user: eve.id } })).rejects.toEqual(wrong);
    await expect(put(ticket, RESUME, { change: { uploadId: '../../x' } })).rejects.toEqual(wrong);
    await put(ticket, RESUME);
    await expect(finish(eve, ticket.uploadId)).rejects.toEqual(refusal('upload_not_found'));
    await expect(finish(ada, randomUUID())).rejects.toEqual(refusal('upload_not_found'));
    await expect(finish(ada, 'not an id')).rejects.toEqual(refusal('upload_not_found'));
    expect(await documents(eve)).toEqual([]);
  });

  test('an expired ticket, for both the bytes and the document', async () => {
    const [late, early] = [await ask(ada), await ask(ada)];
    await put(early, RESUME);
    const tomorrow = new Date(Date.now() + 86_400_000);
    await expect(put(late, RESUME, { now: tomorrow })).rejects.toEqual(refusal('upload_expired'));
    await expect(finish(ada, early.uploadId, tomorrow)).rejects.toEqual(refusal('upload_expired', /Request a new one/));
    expect(await kept(ada)).toBe(0);
  });

  test('a used ticket, before and after it became a document', async () => {
    const ticket = await ask(ada);
    await expect(finish(ada, ticket.uploadId)).rejects.toEqual(refusal('upload_missing'));
    await put(ticket, RESUME);
    await expect(put(ticket, RESUME)).rejects.toEqual(refusal('upload_used'));
    const { document } = await finish(ada, ticket.uploadId);
    await expect(put(ticket, RESUME)).rejects.toEqual(refusal('upload_used'));
    await expect(finish(ada, ticket.uploadId)).rejects.toEqual(refusal('upload_used', new RegExp(document.id)));
  });

  test('more bytes than announced, without reading the rest', async () => {
    const ticket = await ask(ada, 1000);
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 100;
        yield Buffer.alloc(100, 'x');
      }
    }
    await expect(put(ticket, Readable.from(endless()))).rejects.toEqual(refusal('upload_too_large'));
    expect(read).toBeLessThan(10_000);
    await expect(put(ticket, RESUME, { change: { contentLength: 5000 } })).rejects.toEqual(refusal('upload_too_large'));
    await expect(send(ada, Readable.from(endless()))).rejects.toEqual(refusal('upload_too_large'));
    expect(await kept(ada)).toBe(0);
  });

  test('fewer bytes than announced, or a lost connection, which leave the ticket valid', async () => {
    const ticket = await ask(ada);
    await expect(put(ticket, RESUME.subarray(0, 10))).rejects.toEqual(refusal('upload_size_differs', /10 bytes of/));
    async function* cut() {
      yield RESUME.subarray(0, 10);
      throw new Error('aborted');
    }
    await expect(put(ticket, Readable.from(cut()))).rejects.toThrow('aborted');
    expect(await kept(ada)).toBe(0);
    await put(ticket, RESUME);
    expect((await finish(ada, ticket.uploadId)).duplicate).toBe(false);
  });

  test('an empty file, and unsupported bytes, whatever their name', async () => {
    const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
    await expect(send(ada, Buffer.alloc(0))).rejects.toEqual(refusal('upload_empty'));
    await expect(send(ada, gif, 'resume.pdf')).rejects.toEqual(refusal('upload_type_unsupported', /resume\.pdf/));
    const ticket = await ask(ada, gif.length, 'resume.pdf');
    await put(ticket, gif);
    await expect(finish(ada, ticket.uploadId)).rejects.toEqual(refusal('upload_type_unsupported'));
    expect(await kept(ada)).toBe(0);
    expect(await documents(ada)).toEqual([]);
  });
});

test('the next ticket cleans up after an expired one', async () => {
  await put(await ask(ada), RESUME);
  expect(await kept(ada)).toBe(1);
  await cluster.sql(`update uploads set expires_at = now() - interval '1 minute' where user_id = $1`, [ada.id]);
  await ask(ada);
  expect(await kept(ada)).toBe(0);
  expect(await cluster.sql('select count(*)::int n from uploads where user_id = $1', [ada.id])).toEqual([{ n: 1 }]);
});

test('with S3, the bytes are sent there directly and become the document', async () => {
  const s3 = await startFakeS3();
  const bucket = openFileStore({
    kind: 's3',
    bucket: 'files',
    region: 'us-east-1',
    endpoint: s3.url,
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  });
  const ticket = await ask(ada, RESUME.length, 'resume.txt', bucket);
  expect(ticket.url.startsWith(s3.url)).toBe(true);
  await fetch(ticket.url, { method: 'PUT', headers: ticket.headers, body: new Uint8Array(RESUME) });
  const { document } = await asActor(database, ada.actor, (db) =>
    finishUpload(db, bucket, { userId: ada.id, uploadId: ticket.uploadId }),
  );
  expect([...s3.objects.keys()]).toEqual([document.storageKey]);
  await s3.close();
});
