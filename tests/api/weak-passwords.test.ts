import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SignedUp, signUp } from '../support/run-query.ts';
import { mailNumber, tokenIn } from '../support/outbox.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ada: SignedUp;

beforeAll(async () => {
  server = await testServer();
  ada = await signUp(server, 'ada');
});
afterAll(() => server?.close());

const REFUSED = {
  status: 400,
  code: 'PASSWORD_TOO_GUESSABLE',
  message: expect.stringContaining('three or four words that do not belong together'),
};

async function send(endpoint: string, body: object, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.url}/api/auth/${endpoint}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    body: JSON.stringify(body),
  });
  return { ...((await answer.json()) as object), status: answer.status };
}

test('signing up', async () => {
  const user = { name: 'Anna Wrzeszczykiewicz', email: 'anna@example.com' };
  expect(await send('sign-up/email', { ...user, password: 'Passwort123' })).toEqual(REFUSED);
  expect(await send('sign-up/email', { ...user, password: 'Wrzeszczykiewicz!' })).toEqual(REFUSED);
  expect(await server.test.sql(`select 1 from users where email = 'anna@example.com'`)).toEqual([]);
});

test('changing the password', async () => {
  const change = { currentPassword: ada.password, newPassword: 'ada@example.com' };
  expect(await send('change-password', change, { cookie: ada.cookie })).toEqual(REFUSED);
  expect(await send('sign-in/email', ada)).toMatchObject({ status: 200 });
});

test('choosing a new one by mail, and the link still works afterwards', async () => {
  await send('request-password-reset', { email: ada.email });
  const token = tokenIn(await mailNumber(server, 1));
  expect(await send('reset-password', { token, newPassword: 'iloveyou2' })).toEqual(REFUSED);
  expect(await send('reset-password', { token, newPassword: 'a horse of another color' })).toMatchObject({
    status: 200,
  });
});
