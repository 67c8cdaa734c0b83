import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let plain: TestServer;
let secure: TestServer;
let ada: SignedUp;
beforeAll(async () => {
  plain = await testServer();
  secure = await testServer({ publicUrl: 'https://cv.example.org' });
  ada = await signUp(plain);
});
afterAll(async () => {
  await plain?.close();
  await secure?.close();
});

test('browsers are told to use HTTPS only, where the public URL has it', async () => {
  const headerOf = async (url: string) => (await fetch(url)).headers.get('strict-transport-security');
  for (const path of ['/health/live', '/studio', '/nowhere']) {
    expect(await headerOf(`http://127.0.0.1:${secure.port}${path}`)).toBe('max-age=31536000');
    expect(await headerOf(`${plain.url}${path}`)).toBeNull();
  }
});

test.each([
  ['a list', '/pipeline-runs', {}],
  ['the career graph', '/career-graph', {}],
  ['the audit log', '/audit-log.jsonl', {}],
  ['a refusal', '/pipeline-runs/nothing', {}],
  [
    'GraphQL',
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ viewer { email } }"}' },
  ],
  ['a session', '/api/auth/get-session', {}],
])('no shared cache keeps what is personal: %s', async (_name, path, init: RequestInit) => {
  const answer = await fetch(`${plain.url}${path}`, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${ada.token}` },
  });
  await answer.text();
  expect(answer.headers.get('cache-control')).toMatch(/private|no-store/);
});
