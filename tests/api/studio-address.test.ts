import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isOtherLoopback } from '../../src/api/studio/other-loopback.ts';
import { studioPolicy } from '../../src/api/studio/studio-policy.ts';
import { openFileStore } from '../../src/services/storage/open-file-store.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server?.close());

const studioAt = (host: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(`${server.url}/studio/site`, { headers: { host } }, (answer) => resolve(answer.resume())).on('error', reject);
  });

test('the studio is opened by the name that its uploads go to', async () => {
  const { host, port } = new URL(server.url);
  const moved = await studioAt(`localhost:${port}`);
  expect([moved.statusCode, moved.headers.location]).toEqual([302, `${server.url}/studio/site`]);
  const own = await studioAt(host);
  expect(own.statusCode).toBe(200);
  expect(own.headers['content-security-policy']).toContain("connect-src 'self';");
  // Another machine's name may be right behind a proxy.
  expect((await studioAt('cv.example.org')).statusCode).toBe(200);
});

test.each([
  ['localhost:4000', 'http://127.0.0.1:4000', true],
  ['[::1]:4000', 'http://localhost:4000', true],
  ['127.0.0.1:4000', 'http://127.0.0.1:4000', false],
  ['localhost:4001', 'http://127.0.0.1:4000', false],
  ['evil.example:4000', 'http://127.0.0.1:4000', false],
  ['localhost', 'https://cv.example.org', false],
  ['', 'http://127.0.0.1', false],
])('%s at a server at %s: %s', (host, publicUrl, isOther) => {
  expect(isOtherLoopback(host, publicUrl)).toBe(isOther);
});

test('with S3, browsers may send files to it, and nowhere else', async () => {
  const keys = { region: 'eu-central-1', accessKeyId: 'id', secretAccessKey: 'key' };
  const s3 = openFileStore({ kind: 's3', bucket: 'resumes', endpoint: 'https://s3.example.org', ...keys });
  expect(await studioPolicy(s3)).toMatch(/connect-src 'self' https:\/\/[a-z.]*s3\.example\.org;/u);
  expect(await studioPolicy({ signedPutUrl: null })).toContain("connect-src 'self';");
});
