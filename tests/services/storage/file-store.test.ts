import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openLogger } from '../../../src/services/log/logger.ts';
import { checkStore } from '../../../src/services/storage/check-store.ts';
import { FileMissing, type FileStore } from '../../../src/services/storage/file-store.ts';
import { openFileStore } from '../../../src/services/storage/open-file-store.ts';
import { s3Settings, startFakeS3, type FakeS3 } from './fake-s3.ts';

let root: string;
let s3: FakeS3;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cursus-files-'));
  s3 = await startFakeS3();
});
afterAll(async () => {
  await s3.close();
  await rm(root, { recursive: true });
});

const openLocal = () => openFileStore({ kind: 'local', root });
const openS3 = () => openFileStore(s3Settings(s3));
const text = { contentType: 'text/plain' };

describe.each<[string, () => FileStore]>([
  ['a local folder', openLocal],
  ['S3', openS3],
])('in %s', (_, open) => {
  test('bytes and streams are read as they were written', async () => {
    const store = open();
    await store.put('a/bytes', Buffer.from('one'), text);
    await store.put('a/stream', Readable.from([Buffer.from('tw'), Buffer.from('o')]), { ...text, size: 3 });
    await store.put('a/unmeasured', Readable.from([Buffer.from('three')]), text);
    expect(Buffer.from(await store.get('a/bytes')).toString()).toBe('one');
    expect(Buffer.from(await store.get('a/stream')).toString()).toBe('two');
    expect(Buffer.from(await store.get('a/unmeasured')).toString()).toBe('three');
    expect(await store.size('a/unmeasured')).toBe(5);
    expect(await store.exists('a/bytes')).toBe(true);
  });

  test('a deleted object is reported missing by name, however it is read', async () => {
    const store = open();
    await store.put('b/gone', Buffer.from('x'), text);
    await store.delete('b/gone');
    await store.delete('b/gone');
    expect(await store.exists('b/gone')).toBe(false);
    expect(await store.size('b/gone')).toBeNull();
    await expect(store.get('b/gone')).rejects.toThrow(FileMissing);
    await expect(store.stream('b/gone')).rejects.toThrow('There is no stored file b/gone.');
  });

  test('what is below a folder is listed and deleted, also on further pages, and nothing beside it', async () => {
    const store = open();
    expect(await store.list('list')).toEqual([]);
    const keys = ['list/a/1', 'list/a/2', 'list/b/3', 'list/c', 'list/d'];
    for (const key of [...keys, 'listed/e']) await store.put(key, Buffer.from('x'), text);
    expect((await store.list('list')).toSorted()).toEqual(keys);
    await store.deleteAll('list');
    expect(await store.list('list')).toEqual([]);
    expect(await store.list('listed')).toEqual(['listed/e']);
  });

  test('no key leads outside the store', async () => {
    const store = open();
    await expect(store.put('../outside', Buffer.from('x'), text)).rejects.toThrow(/traversal/);
    await expect(store.get('a/../../outside')).rejects.toThrow(/traversal/);
  });
});

test("a local object that could not be written completely doesn't exist, and an earlier one stays", async () => {
  const store = openLocal();
  async function* broken() {
    yield Buffer.from('half of ');
    throw new Error('the line was cut');
  }
  await store.put('c/whole', Buffer.from('whole'), text);
  await expect(store.put('c/whole', Readable.from(broken()), text)).rejects.toThrow('the line was cut');
  await expect(store.put('c/half', Readable.from(broken()), text)).rejects.toThrow('the line was cut');
  expect(await store.exists('c/half')).toBe(false);
  expect(Buffer.from(await store.get('c/whole')).toString()).toBe('whole');
  expect(await readdir(path.join(root, 'unfinished'))).toEqual([]);
});

test('a folder can be listed, and deleted with its contents', async () => {
  const store = openLocal();
  await store.put('d/one/x', Buffer.from('x'), text);
  await store.put('d/two', Buffer.from('x'), text);
  expect((await store.list('d')).toSorted()).toEqual(['d/one/x', 'd/two']);
  expect(await store.list('nowhere')).toEqual([]);
  expect(Date.now() - ((await store.modifiedAt('d/two'))?.getTime() ?? 0)).toBeLessThan(3_600_000);
  expect(await store.modifiedAt('d/three')).toBeNull();
  await store.deleteAll('d/one');
  expect([await store.exists('d/one/x'), await store.exists('d/two')]).toEqual([false, true]);
});

test('a listing is complete, and an opened file readable, while others write and delete', async () => {
  const store = openLocal();
  const kept = Array.from({ length: 20 }, (_unused, index) => `g/kept/${index}`);
  for (const key of kept) await store.put(key, Buffer.from(key), text);
  let isOver = false;
  const work = async (name: number) => {
    for (let count = 0; !isOver; count += 1) {
      await store.put(`g/${name}/${count}/x`, Buffer.from('x'), text);
      await store.deleteAll(`g/${name}/${count}`);
    }
  };
  const working = [1, 2, 3, 4].map(work);
  for (let count = 0; count < 200; count += 1) expect(await store.list('g')).toEqual(expect.arrayContaining(kept));
  isOver = true;
  await Promise.all(working);
  const opened = await store.stream('g/kept/0');
  await store.delete('g/kept/0');
  expect(Buffer.concat(await opened.toArray()).toString()).toBe('g/kept/0');
});

test('S3 creates URLs that accept exactly the announced number of bytes, and a local folder none', async () => {
  expect(openLocal().signedPutUrl).toBeNull();
  const url = await openS3().signedPutUrl?.('e/x', { contentType: 'text/plain', sizeBytes: 5, expiresInSeconds: 60 });
  const query = new URL(url ?? '').searchParams;
  expect(query.get('X-Amz-SignedHeaders')).toContain('content-length');
  expect(query.get('X-Amz-Expires')).toBe('60');
  expect([...query.keys()].join()).not.toMatch(/checksum/i);
  await fetch(url ?? '', { method: 'PUT', body: 'hello', headers: { 'content-type': 'text/plain' } });
  expect(s3.objects.get('e/x')?.bytes.toString()).toBe('hello');
});

test('a wrong setting of the bucket is named when a process starts, and a store that does not answer is only logged', async () => {
  const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
  const check = (wrong: Partial<ReturnType<typeof s3Settings>>) => {
    const settings = { ...s3Settings(s3), ...wrong };
    return checkStore(openFileStore(settings), settings, log);
  };
  await check({});
  await expect(check({ bucket: 'absent' })).rejects.toThrow('There is no bucket absent (S3_BUCKET).');
  await expect(check({ accessKeyId: 'other' })).rejects.toThrow('S3_ACCESS_KEY_ID');
  await check({ endpoint: 'http://127.0.0.1:1' });
});
