import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readEnv } from '../../src/config/env.ts';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

const { allowedOrigins } = readEnv({
  ALLOWED_ORIGINS:
    'https://app.example.org/, https://*.example.net ,http://localhost:5173,HTTPS://Upper.Example.Org:443',
});

/** All requests come from one address. */
const signInLimits = {
  perSender: { max: 500, seconds: 60 },
  perAccount: { max: 500, seconds: 60 },
  perAccountInAll: { max: 500, seconds: 60 },
};

let server: TestServer;
let ada: SignedUp;
beforeAll(async () => {
  server = await testServer({ allowedOrigins, signInLimits });
  ada = await signUp(server);
});
afterAll(() => server?.close());

const preflight = async (origin: string, path = '/graphql', at = server) => {
  const answer = await fetch(`http://127.0.0.1:${at.port}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
};

const VIEWER = { method: 'POST', body: '{"query":"{ viewer { id } }"}' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** What a page on the origin may do, in all the ways that must agree. */
async function allowanceOf(origin: string, at: TestServer, as: SignedUp) {
  const { status: preflighted, headers } = await preflight(origin, '/graphql', at);
  const cookie = { ...JSON_TYPE, origin, cookie: as.cookie };
  const graphql = await fetch(`${at.url}/graphql`, { ...VIEWER, headers: cookie });
  const rest = await fetch(`${at.url}/pipelines/run`, { method: 'POST', headers: cookie, body: '{}' });
  const credentials = JSON.stringify({ email: as.email, password: as.password });
  const signIn = await fetch(`${at.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { ...JSON_TYPE, origin },
    body: credentials,
  });
  const upgrade = await fetch(`${at.url}/media/none/none`, { headers: { origin } });
  return {
    preflight: preflighted === 204 && headers['access-control-allow-origin'] === origin,
    cookie: graphql.status === 200,
    rest: rest.status === 400,
    signIn: signIn.status === 200,
    media: upgrade.headers.get('access-control-allow-origin') === origin,
  };
}
const ALL = { preflight: true, cookie: true, rest: true, signIn: true, media: true };
const NONE = { preflight: false, cookie: false, rest: false, signIn: false, media: false };

test.each(['https://app.example.org', 'https://one.example.net', 'http://localhost:5173', 'https://upper.example.org'])(
  '%s is allowed everywhere',
  async (origin) => {
    expect(await allowanceOf(origin, server, ada)).toEqual(ALL);
  },
);

test.each([
  'null',
  'https://app.example.org.evil.test',
  'https://evil.test/https://app.example.org',
  'https://evilapp.example.org',
  'https://example.org',
  'https://app.example.org:8443',
  'http://app.example.org',
  'HTTPS://APP.EXAMPLE.ORG',
  'https://app.example.org/',
  'https://user@app.example.org',
  'https://example.net',
  'https://two.one.example.net',
  'https://.example.net',
  'https://*.example.net',
  'https://evilexample.net',
  'https://one.example.net.evil.test',
  'https://one.example.net:8443',
  'http://one.example.net',
  'http://localhost:5174',
  'http://127.0.0.1:5173',
])('%s is refused everywhere', async (origin) => {
  expect(await allowanceOf(origin, server, ada)).toEqual(NONE);
});

test('a preflight is cached and allows credentials, and a refused one says what to do', async () => {
  const { headers } = await preflight('https://app.example.org');
  expect(headers).toMatchObject({
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
    'access-control-max-age': '7200',
    vary: expect.stringMatching(/origin/i),
  });
  const refused = await preflight('https://evil.test', '/api/auth/sign-in/email');
  expect(refused).toMatchObject({ status: 403, body: expect.stringContaining('ALLOWED_ORIGINS') });
  expect(Object.keys(refused.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

test.each(['/graphql', '/career-graph', '/api/auth/get-session', '/media/none/none', '/studio', '/nobody'])(
  'caches keep the responses of %s to different origins apart',
  async (path) => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('vary')?.toLowerCase()).toContain('origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  },
);

describe('while developing', () => {
  let local: TestServer;
  let hosted: TestServer;
  beforeAll(async () => {
    local = await testServer({ mode: 'development' });
    hosted = await testServer({ mode: 'development', publicUrl: 'https://cv.example.org' });
  });
  afterAll(async () => {
    await local?.close();
    await hosted?.close();
  });

  test('all ports of this machine are allowed', async () => {
    const grace = await signUp(local);
    expect(await allowanceOf('http://localhost:3000', local, grace)).toEqual(ALL);
    expect(await allowanceOf('http://127.0.0.1:5173', local, grace)).toEqual(ALL);
    expect(await allowanceOf('http://localhost.evil.test:3000', local, grace)).toEqual(NONE);
    expect(await allowanceOf('http://192.168.0.2:3000', local, grace)).toEqual(NONE);
  });

  test('but not if the server has an address on the internet', async () => {
    expect((await preflight('http://localhost:3000', '/graphql', hosted)).status).toBe(403);
    expect((await preflight('https://cv.example.org', '/graphql', hosted)).status).toBe(204);
  });
});

test('clients without a browser sign up, sign in and use the token', async () => {
  // Node's fetch adds sec-fetch-mode, but no origin.
  const body = { name: 'Node', email: 'node@example.com', password: 'correct horse battery' };
  const post = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) };
  expect((await fetch(`${server.url}/api/auth/sign-up/email`, post)).status).toBe(200);
  const session = await fetch(`${server.url}/api/auth/sign-in/email`, post);
  const { token } = (await session.json()) as { token: string };
  const answer = await fetch(`${server.url}/graphql`, {
    ...VIEWER,
    headers: { ...JSON_TYPE, authorization: `Bearer ${token}` },
  });
  expect(await answer.json()).toMatchObject({ data: { viewer: { id: expect.any(String) } } });
});

test.each<[string, Record<string, string>]>([
  ['no origin but cross-site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ['no origin but cross-site, by script', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
  ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
])('%s signs nobody in and uses no cookie', async (_name, headers) => {
  const body = JSON.stringify({ email: ada.email, password: ada.password });
  const signIn = { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body };
  expect((await fetch(`${server.url}/api/auth/sign-in/email`, signIn)).status).toBe(403);
  for (const path of ['/graphql', '/pipelines/run', '/api/auth/sign-out'])
    expect(
      (await fetch(server.url + path, { ...VIEWER, headers: { ...JSON_TYPE, ...headers, cookie: ada.cookie } })).status,
    ).toBe(403);
});
