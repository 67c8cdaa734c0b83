import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { openSocket, subscribe } from '../support/subscribe.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    signInLimits: {
      perSender: { max: 40, seconds: 600 },
      perAccount: { max: 4, seconds: 600 },
      perAccountInAll: { max: 9, seconds: 600 },
    },
    trustedProxies: 1,
  });
});
afterAll(() => server.close());

const VIEWER = '{ viewer { email } }';

/** The cookie of a device that signs in. */
const deviceOf = async ({ email, password }: SignedUp) => {
  const { headers } = await auth('sign-in/email', { email, password });
  const device = headers.getSetCookie().find((cookie) => cookie.startsWith('cursus_device='));
  return device?.split(';', 1)[0] ?? '';
};

/** Each call uses a separate address, so that tests don't share a rate limit. */
let addresses = 0;
async function auth(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.url}/api/auth/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: server.url,
      'x-forwarded-for': `10.0.0.${(addresses += 1) % 250}`,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json().catch(() => null)) as Record<string, unknown>,
  };
}

const viewerBy = async (headers: Record<string, string>) => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: VIEWER }),
  });
  const { data } = (await answer.json()) as { data?: { viewer: { email: string } | null } };
  return data?.viewer?.email ?? null;
};

test("a wrong password can't be distinguished from an unknown account", async () => {
  const ada = await signUp(server, 'ada');
  const wrong = await auth('sign-in/email', { email: ada.email, password: 'not her password' });
  const unknown = await auth('sign-in/email', { email: 'nobody@example.com', password: 'not her password' });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(wrong.body).toEqual(unknown.body);
  expect(wrong.headers.getSetCookie()).toEqual([]);
});

test('a taken address creates no second user and reveals nothing about the first', async () => {
  const eve = await signUp(server, 'eve');
  const again = await auth('sign-up/email', { name: 'x', email: 'EVE@example.com', password: 'another password' });
  expect(again.status).toBeGreaterThanOrEqual(400);
  expect(JSON.stringify(again.body)).not.toContain(eve.userId);
  const rows = await server.test.sql(`select count(*)::int as n from users where lower(email) = 'eve@example.com'`);
  expect(rows).toEqual([{ n: 1 }]);
  expect(
    await server.test.sql(
      'select count(*)::int as n from tenants t where not exists (select 1 from users u where u.tenant_id = t.id)',
    ),
  ).toEqual([{ n: 0 }]);
});

test('cookie and bearer token are one session, and signing out ends it', async () => {
  const grace = await signUp(server, 'grace');
  expect(await viewerBy({ cookie: grace.cookie })).toBe(grace.email);
  expect(await viewerBy({ authorization: `Bearer ${grace.token}` })).toBe(grace.email);

  const events = '{ pipelineRun(id: "01890000-0000-7000-8000-000000000000") { seq } }';
  const byCookie = subscribe(server, `subscription ${events}`, {}, null, { cookie: grace.cookie });
  // Signed in, so the run is looked up; a visitor would be told to sign in.
  await expect(byCookie.next()).resolves.toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  await byCookie.close();

  // Its sockets are closed: ended-sessions.test.ts.
  expect((await auth('sign-out', {}, { authorization: `Bearer ${grace.token}` })).status).toBe(200);
  expect(await viewerBy({ cookie: grace.cookie })).toBeNull();
  expect(await viewerBy({ authorization: `Bearer ${grace.token}` })).toBeNull();
  const late = subscribe(server, `subscription ${events}`, {}, grace);
  await expect(late.next()).rejects.toMatchObject({ code: 4403 });
});

test('the name of the account can be changed by whoever is signed in, and only theirs', async () => {
  const joan = await signUp(server, 'joan');
  const kate = await signUp(server, 'kate');
  const change = (headers: Record<string, string>) => auth('update-user', { name: 'Joan Clarke' }, headers);
  expect((await change({})).status).toBe(401);
  expect((await change({ cookie: joan.cookie, origin: 'https://evil.example' })).status).toBe(403);
  expect((await change({ authorization: `Bearer ${joan.token}` })).status).toBe(200);
  const nameOf = async (user: SignedUp) => (await runQuery(server, '{ viewer { name } }', {}, user)).data;
  expect(await nameOf(joan)).toEqual({ viewer: { name: 'Joan Clarke' } });
  expect(await nameOf(kate)).toEqual({ viewer: { name: 'kate' } });
  expect(
    await server.test.sql(`select outcome from audit_log where user_id = $1 and action = 'account.change_name'`, [
      joan.userId,
    ]),
  ).toEqual([{ outcome: 'ok' }]);
});

test('a session ends when it expires, for requests and for sockets', async () => {
  const rosa = await signUp(server, 'rosa');
  const events = 'subscription { pipelineRun(id: "01890000-0000-7000-8000-000000000000") { seq } }';
  expect(await viewerBy({ cookie: rosa.cookie })).toBe(rosa.email);
  await server.test.sql(`update sessions set expires_at = now() - interval '1 second' where user_id = $1`, [
    rosa.userId,
  ]);
  expect(await viewerBy({ cookie: rosa.cookie })).toBeNull();
  expect(await viewerBy({ authorization: `Bearer ${rosa.token}` })).toBeNull();
  await expect(subscribe(server, events, {}, rosa).next()).rejects.toMatchObject({ code: 4403 });
});

test("a cookie is refused when a browser says that another site's page sent it, even without an Origin", async () => {
  const lise = await signUp(server, 'lise');
  const statusFrom = async (headers: Record<string, string>) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: VIEWER }),
    });
    return answer.status;
  };
  expect(await statusFrom({ cookie: lise.cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await statusFrom({ cookie: lise.cookie, 'sec-fetch-site': 'same-origin' })).toBe(200);
  expect(await statusFrom({ authorization: `Bearer ${lise.token}`, 'sec-fetch-site': 'cross-site' })).toBe(200);
  const socket = openSocket(server, null, { cookie: lise.cookie, headers: { 'sec-fetch-site': 'cross-site' } });
  const opened = new Promise((resolve, reject) => {
    socket.subscribe({ query: VIEWER }, { next: resolve, error: reject, complete: () => {} });
  });
  await expect(opened).rejects.toMatchObject({ message: expect.stringContaining('403') });
  await socket.dispose();
});

test("stored sessions can't be used: only a hash is stored, and never a password", async () => {
  const mary: SignedUp = await signUp(server, 'mary');
  const [session] = await server.test.sql<{ row: string }>(
    `select row_to_json(s)::text as row from sessions s where user_id = $1`,
    [mary.userId],
  );
  expect(session?.row).not.toContain(mary.token.split('.')[0]);
  const [account] = await server.test.sql<{ row: string }>(
    `select row_to_json(a)::text as row from accounts a where user_id = $1`,
    [mary.userId],
  );
  expect(account?.row).not.toContain(mary.password);
});

describe('guesses at one account', () => {
  const guess = async (email: string, password: string, headers: Record<string, string> = {}) =>
    (await auth('sign-in/email', { email, password }, headers)).status;

  test('are limited from one address, and do not keep the owner out', async () => {
    const target = await signUp(server, 'target');
    const from = { 'x-forwarded-for': '198.51.100.77' };
    const statuses: number[] = [];
    for (let count = 0; count < 5; count++) statuses.push(await guess(target.email, `guess ${count}`, from));
    expect(statuses).toEqual([401, 401, 401, 401, 429]);
    // From there even the right password is refused, and the response says how long to wait.
    const refused = await auth(
      'sign-in/email',
      { email: ` ${target.email.toUpperCase()}`, password: target.password },
      from,
    );
    expect(refused).toMatchObject({
      status: 429,
      body: { error: 'rate_limited', details: expect.stringMatching(/Wait \d+ seconds/) },
    });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await guess(target.email, target.password)).toBe(200);
  });

  test('are limited from however many addresses, except for devices that have signed in before', async () => {
    const victim = await signUp(server, 'victim');
    const cookie = await deviceOf(victim);
    const statuses: number[] = [];
    for (let count = 0; count < 12; count++) statuses.push(await guess(victim.email, `guess ${count}`));
    expect(statuses.indexOf(429)).toBeGreaterThan(0);
    expect(await guess(victim.email, victim.password)).toBe(429);
    expect(await guess(victim.email, victim.password, { cookie })).toBe(200);
    // A device's own guesses are limited, and another account's device is a stranger's.
    const own: number[] = [];
    for (let count = 0; count < 4; count++) own.push(await guess(victim.email, `guess ${count}`, { cookie }));
    expect(own).toEqual([401, 401, 401, 429]);
    const stranger = await signUp(server, 'stranger');
    expect(await guess(victim.email, victim.password, { cookie: await deviceOf(stranger) })).toBe(429);
  });
});

test('requests from one address are limited', async () => {
  const from = { 'x-forwarded-for': '192.0.2.7' };
  const statuses: number[] = [];
  for (let guess = 0; guess < 41; guess++) statuses.push((await auth('sign-out', {}, from)).status);
  expect(statuses.indexOf(429)).toBe(40);
});

test('what others send from an address does not lock out devices that have signed in before', async () => {
  const owner = await signUp(server, 'colleague');
  const stranger = await signUp(server, 'busy');
  const cookie = await deviceOf(owner);
  const foreign = await deviceOf(stranger);
  const from = { 'x-forwarded-for': '192.0.2.88' };
  for (let count = 0; count < 41; count++) await auth('sign-out', {}, from);
  const signIn = async (headers: Record<string, string>, { email, password } = owner) =>
    (await auth('sign-in/email', { email, password }, { ...from, ...headers })).status;
  expect(await signIn({})).toBe(429);
  // A device of another account is a stranger at this one.
  expect(await signIn({ cookie: foreign })).toBe(429);
  expect(await signIn({ cookie })).toBe(200);
  // Without an email, too: signing in with a passkey or a provider, entering a code; and whoever is signed in.
  expect((await auth('passkey/generate-authenticate-options', {}, { ...from, cookie })).status).not.toBe(429);
  expect((await auth('sign-out', {}, { ...from, cookie: owner.cookie })).status).toBe(200);
  expect((await auth('sign-out', {}, { ...from, cookie: cookie.replace(/\.[^.]*$/, '.forged') })).status).toBe(429);
  // A known device's own requests are limited.
  const own: number[] = [];
  for (let count = 0; count < 41; count++) own.push((await auth('sign-out', {}, { ...from, cookie })).status);
  expect(own).toContain(429);
});

test.each([
  ['addresses that it makes up', (guess: number) => `10.${guess}.1.1, 203.0.113.9`],
  ['addresses of one IPv6 network', (guess: number) => `2001:db8:1:2:${guess.toString(16)}::1`],
  ['the IPv6 form of an IPv4 address', (guess: number) => (guess % 2 === 0 ? '198.51.100.4' : '::ffff:198.51.100.4')],
])("a client can't get around the limit with %s", async (_name, addressOf) => {
  const statuses: number[] = [];
  for (let guess = 0; guess < 41; guess++)
    statuses.push((await auth('sign-out', {}, { 'x-forwarded-for': addressOf(guess) })).status);
  expect(statuses.indexOf(429)).toBe(40);
});

test.each([
  ['no JSON', '{"email":'],
  ['no email', { password: 'correct horse battery', name: 'x' }],
  ['a short password', { email: 'short@example.com', password: 'short', name: 'x' }],
  ['a list', []],
])('signing up with %s is refused in words, and makes nobody', async (_name, body) => {
  const before = await server.test.sql('select count(*)::int as n from users');
  const { status, body: said } = await auth('sign-up/email', body);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(JSON.stringify(said)).not.toMatch(/\n\s+at |node_modules/);
  expect(await server.test.sql('select count(*)::int as n from users')).toEqual(before);
});

test('successful and failed sign-ins are in the audit log, which no one can change', async () => {
  const user = await signUp(server, 'audited');
  await auth('sign-in/email', { email: user.email, password: 'wrong wrong' });
  await auth('sign-in/email', { email: user.email, password: user.password });
  const { data } = await runQuery<{ auditLog: { edges: { node: { action: string; outcome: string } }[] } }>(
    server,
    '{ auditLog(first: 10) { edges { node { action outcome } } } }',
    {},
    user,
  );
  const mine = data?.auditLog.edges.map(({ node }) => `${node.action} ${node.outcome}`);
  expect(mine).toEqual(['session.sign_in ok', 'session.sign_up ok']);
  expect(
    await server.test.sql(
      `select outcome from audit_log where action = 'session.sign_in' and outcome = 'refused_401' limit 1`,
    ),
  ).toHaveLength(1);
  for (const statement of ['update audit_log set outcome = $$ok$$', 'delete from audit_log', 'truncate audit_log'])
    await expect(server.database.pool.query(statement)).rejects.toThrow(/permission denied/);
});
