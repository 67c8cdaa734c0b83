import path from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sweepErased } from '../../../src/jobs/sweep-erased.ts';
import { openDatabase, type Database } from '../../../src/services/database/prisma.ts';
import { openLogger } from '../../../src/services/log/logger.ts';
import { openFileStore } from '../../../src/services/storage/open-file-store.ts';
import type { FileStore } from '../../../src/services/storage/file-store.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { testServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
let worker: Database;
/** The store below the server's, which checks no owners. */
let files: FileStore;
beforeAll(async () => {
  server = await testServer();
  worker = openDatabase(server.test.workerUrl);
  files = openFileStore({ kind: 'local', root: path.join(server.home, 'files') });
});
afterAll(async () => {
  await worker?.close();
  await server?.close();
});

const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
const erase = (user: SignedUp) =>
  runQuery(server, `mutation { deleteAccount(confirm: "${user.email}") { __typename } }`, {}, user);
const put = (store: FileStore, key: string, contents: Uint8Array | Readable = Buffer.from('hers')) =>
  store.put(key, contents, { contentType: 'text/plain' });
const filesOf = async ({ userId }: SignedUp) =>
  (await Promise.all(['incoming', 'documents', 'images'].map((folder) => files.list(`${folder}/${userId}`)))).flat();

const TICKET = `mutation { createUpload(input: { fileName: "a.txt", mediaType: "text/plain", sizeBytes: 6 }) {
  ... on CreateUploadSuccess { upload { uploadId url } } } }`;

test('an upload that goes on while its account is deleted leaves nothing', async () => {
  const ada = await signUp(server);
  const { data } = await runQuery<{ createUpload: { upload: { url: string } } }>(server, TICKET, {}, ada);
  let send: (bytes: string | null) => void = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      send = (bytes) => (bytes === null ? controller.close() : controller.enqueue(Buffer.from(bytes)));
    },
  });
  const url = new URL(data?.createUpload.upload.url ?? '');
  send('abc');
  const answer = fetch(url, { method: 'PUT', body, duplex: 'half' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await erase(ada);
  send('def');
  send(null);
  expect((await answer).status).toBe(404);
  expect(await filesOf(ada)).toEqual([]);
});

test('a file that is written between the deletion and its commit is deleted after the commit', async () => {
  const ada = await signUp(server);
  const key = `images/${ada.userId}/${'a'.repeat(64)}`;
  // Deleting in the transaction is where a writer can slip in.
  const deleteAll = server.store.deleteAll.bind(server.store);
  let slipped = false;
  server.store.deleteAll = async (folder) => {
    await deleteAll(folder);
    if (slipped || !folder.startsWith('runs/')) return;
    slipped = true;
    await put(server.store, key);
  };
  try {
    await erase(ada);
  } finally {
    server.store.deleteAll = deleteAll;
  }
  expect([slipped, await filesOf(ada)]).toEqual([true, []]);
});

test('the sweeper finds files of erased accounts in the store, and touches no others', async () => {
  const [ada, eve] = [await signUp(server), await signUp(server)];
  await erase(ada);
  const stranger = '0190a000-0000-7000-8000-000000000000';
  const kept = [`documents/${eve.userId}/x`, `documents/${stranger}/x`];
  for (const key of [`incoming/${ada.userId}/late`, ...kept]) await put(files, key);
  await expect(put(server.store, `documents/${ada.userId}/later`)).rejects.toThrow(/owner of .* has been deleted/);
  expect(await sweepErased({ database: worker, files, log })).toEqual([ada.userId]);
  expect(await filesOf(ada)).toEqual([]);
  for (const key of kept) expect(await files.exists(key)).toBe(true);
  expect(await sweepErased({ database: worker, files, log })).toEqual([]);
});
