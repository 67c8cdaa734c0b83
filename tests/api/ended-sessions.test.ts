import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CloseEvent } from 'ws';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { openSocket } from '../support/subscribe.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server?.close());

/** Another session of the same user. */
async function signInAgain(user: SignedUp): Promise<SignedUp> {
  const answer = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ email: user.email, password: user.password }),
  });
  return { ...user, token: answer.headers.get('set-auth-token') ?? '' };
}

/** A socket with a running subscription; `closed` resolves with the close event. */
async function watching(user: SignedUp) {
  const client = openSocket(server, user);
  const closed = new Promise<CloseEvent>((resolve) => client.on('closed', (event) => resolve(event as CloseEvent)));
  const opened = new Promise((resolve) => client.on('connected', resolve));
  client.subscribe(
    { query: 'subscription { pipelineRuns { seq } }' },
    { next: () => {}, error: () => {}, complete: () => {} },
  );
  await opened;
  return { closed, dispose: () => client.dispose() };
}

const post = (path: string, user: SignedUp, body: object) =>
  fetch(`${server.url}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, authorization: `Bearer ${user.token}` },
    body: JSON.stringify(body),
  });

const ENDED = { code: 4403, reason: 'The session has ended. Sign in and connect again.' };

test('signing out closes the sockets of this session and no others', async () => {
  const ada = await signUp(server);
  const other = await signInAgain(ada);
  const [first, second] = [await watching(ada), await watching(other)];
  expect((await post('sign-out', ada, {})).status).toBe(200);
  expect(await first.closed).toMatchObject(ENDED);
  let isClosed = false;
  void second.closed.then(() => (isClosed = true));
  const { data } = await runQuery(server, '{ viewer { id } }', {}, other);
  expect([data, isClosed]).toEqual([{ viewer: { id: ada.userId } }, false]);
  await second.dispose();
});

test('a new password closes the sockets of all other sessions', async () => {
  const ada = await signUp(server);
  const other = await signInAgain(ada);
  const socket = await watching(other);
  const change = { currentPassword: ada.password, newPassword: 'a better password', revokeOtherSessions: true };
  expect((await post('change-password', ada, change)).status).toBe(200);
  expect(await socket.closed).toMatchObject(ENDED);
});

test('deleting the account closes its sockets', async () => {
  const ada = await signUp(server);
  const socket = await watching(ada);
  const mutation = 'mutation ($email: String!) { deleteAccount(confirm: $email) { __typename } }';
  const { data } = await runQuery(server, mutation, { email: ada.email }, ada);
  expect(data).toEqual({ deleteAccount: { __typename: 'DeleteAccountSuccess' } });
  expect(await socket.closed).toMatchObject(ENDED);
});

test('a session that another process ended, or that expired, closes its sockets', async () => {
  const [ada, eve] = [await signUp(server), await signUp(server)];
  const [deleted, expired] = [await watching(ada), await watching(eve)];
  await server.test.sql('delete from sessions where user_id = $1', [ada.userId]);
  expect(await deleted.closed).toMatchObject(ENDED);
  await server.test.sql(`update sessions set expires_at = now() - interval '1 second' where user_id = $1`, [
    eve.userId,
  ]);
  expect(await expired.closed).toMatchObject(ENDED);
});

test('signing out ends event streams', async () => {
  const ada = await signUp(server);
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${ada.token}`,
    },
    body: JSON.stringify({ query: 'subscription { pipelineRuns { seq } }' }),
  });
  expect(answer.status).toBe(200);
  const ended = answer.text().then(
    () => 'ended',
    () => 'ended',
  );
  expect((await post('sign-out', ada, {})).status).toBe(200);
  expect(await ended).toBe('ended');
});
