import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { openSocket } from '../support/subscribe.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server?.close());

interface Session {
  id: string;
  isCurrent: boolean;
  address: string | null;
  userAgent: string | null;
}

const sessionsOf = async (user: SignedUp) =>
  (await runQuery<{ sessions: Session[] }>(server, '{ sessions { id isCurrent address userAgent } }', {}, user)).data
    ?.sessions ?? [];
const revoke = async (user: SignedUp, id: string) =>
  (await runQuery(server, 'mutation ($id: ID!) { revokeSession(id: $id) { __typename } }', { id }, user)).data;
const viewer = async (user: SignedUp) => (await runQuery(server, '{ viewer { email } }', {}, user)).data?.['viewer'];

async function signInAgain(user: SignedUp, headers: Record<string, string> = {}): Promise<SignedUp> {
  const answer = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    body: JSON.stringify({ email: user.email, password: user.password }),
  });
  return { ...user, token: answer.headers.get('set-auth-token') ?? '' };
}

test('a user sees where they are signed in, and signs a device out with its sockets', async () => {
  const ada = await signUp(server);
  await signUp(server);
  const phone = await signInAgain(ada, { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/605' });
  const socket = openSocket(server, phone);
  const closed = new Promise((resolve) => socket.on('closed', resolve));
  socket.subscribe(
    { query: 'subscription { pipelineRuns { seq } }' },
    { next: () => {}, error: () => {}, complete: () => {} },
  );
  await new Promise((resolve) => socket.on('connected', resolve));

  const [newest, oldest] = await sessionsOf(ada);
  expect([newest, oldest]).toEqual([
    { id: expect.any(String), isCurrent: false, address: '127.0.0.1', userAgent: 'Mozilla/5.0 (iPhone) Safari/605' },
    { id: expect.any(String), isCurrent: true, address: '127.0.0.1', userAgent: 'node' },
  ]);
  expect(await revoke(ada, newest?.id ?? '')).toEqual({ revokeSession: { __typename: 'RevokeSessionSuccess' } });
  expect([await viewer(ada), await viewer(phone)]).toEqual([{ email: ada.email }, null]);
  expect(await closed).toMatchObject({ code: 4403 });
  expect(await sessionsOf(ada)).toHaveLength(1);
});

test("no one sees or ends another user's sessions", async () => {
  const [ada, eve] = [await signUp(server), await signUp(server)];
  const [hers] = await sessionsOf(ada);
  expect((await sessionsOf(eve)).map(({ id }) => id)).not.toContain(hers?.id);
  for (const id of [hers?.id ?? '', 'nonsense'])
    expect(await revoke(eve, id)).toEqual({ revokeSession: { __typename: 'NotFound' } });
  expect(await viewer(ada)).toEqual({ email: ada.email });
});

test('an API key sees and ends none', async () => {
  const ada = await signUp(server);
  const create = `mutation { createApiKey(input: { name: "x", scopes: [READ_GRAPH] }) { ... on CreateApiKeySuccess { key } } }`;
  const { data } = await runQuery<{ createApiKey: { key: string } }>(server, create, {}, ada);
  const key = { ...ada, token: data?.createApiKey.key ?? '' };
  const [own] = await sessionsOf(ada);
  for (const query of ['{ sessions { id } }', `mutation { revokeSession(id: "${own?.id}") { __typename } }`])
    expect((await runQuery(server, query, {}, key)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});
