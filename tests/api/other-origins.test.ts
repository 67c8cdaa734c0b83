import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { browserTest, openBrowser } from '../support/browser.ts';
import { runQuery } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { timeLimit } from '../support/time-limit.ts';

/** Serves an empty page, as another frontend would. */
async function frontend(): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

let cursus: TestServer;
let browser: Browser;
let allowed: { server: Server; port: number };
let refused: typeof allowed;
let page: Page;

beforeAll(async () => {
  [allowed, refused] = [await frontend(), await frontend()];
  const allowedOrigins = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${allowed.port}`);
  cursus = await testServer({ allowedOrigins });
  browser = await openBrowser();
}, timeLimit(120));
afterAll(async () => {
  await browser?.close();
  await cursus?.close();
  for (const { server } of [allowed, refused]) server?.close();
});
beforeEach(async () => {
  await page?.context().close();
  page = await browser.newPage();
});

/** A call in the page: the status and the body, or `blocked` if the browser keeps the response from the page. */
interface Call {
  path: string;
  method?: string;
  token?: string;
  cookies?: boolean;
  body?: unknown;
}
const call = (given: Call) =>
  page.evaluate(
    async ({ url, method = 'GET', token, cookies = false, body }) => {
      try {
        const answer = await fetch(url, {
          method,
          credentials: cookies ? 'include' : 'omit',
          headers: {
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        const text = await answer.text();
        const json = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
        return { status: answer.status, json, token: answer.headers.get('set-auth-token') };
      } catch {
        return 'blocked';
      }
    },
    { ...given, url: given.path.startsWith('http') ? given.path : cursus.url + given.path },
  );

const sent = (query: string) => ({ path: '/graphql', method: 'POST', body: { query } });

/** What the page gets over a socket. */
const overSocket = (token: string | null) =>
  page.evaluate(
    ({ url, token }) =>
      new Promise<unknown>((resolve) => {
        const socket = new WebSocket(url, 'graphql-transport-ws');
        const send = (message: object) => socket.send(JSON.stringify(message));
        socket.addEventListener('error', () => resolve('blocked'));
        socket.addEventListener('open', () =>
          send({ type: 'connection_init', payload: token === null ? {} : { authorization: `Bearer ${token}` } }),
        );
        socket.addEventListener('message', ({ data }) => {
          const { type, payload } = JSON.parse(String(data)) as { type: string; payload: unknown };
          if (type === 'connection_ack')
            send({ id: '1', type: 'subscribe', payload: { query: '{ viewer { name } }' } });
          if (type === 'next') resolve(payload);
        });
      }),
    { url: `${cursus.url.replace('http', 'ws')}/graphql`, token },
  );

const open = (host: string, { port }: { port: number }) => page.goto(`http://${host}:${port}/`);
const account = (name: string) => ({ name, email: `${name}@example.com`, password: 'correct horse battery' });
const VIEWER = sent('{ viewer { name } }');
const NAMED = (name: string) => ({ status: 200, json: { data: { viewer: { name } } } });

browserTest('a page on an allowed origin of another site does everything with a bearer token', async () => {
  await open('localhost', allowed);
  const signedUp = await call({ path: '/api/auth/sign-up/email', method: 'POST', body: account('bearer') });
  const { token } = signedUp as { token: string };
  expect(token).toMatch(/./);
  expect(await call({ ...VIEWER, token })).toMatchObject(NAMED('bearer'));
  expect(await overSocket(token)).toEqual({ data: { viewer: { name: 'bearer' } } });

  const ticket = (await call({
    ...sent(
      'mutation { createUpload(input: { fileName: "cv.txt", mediaType: "text/plain", sizeBytes: 7 }) { ... on CreateUploadSuccess { upload { url } } } }',
    ),
    token,
  })) as unknown as { json: { data: { createUpload: { upload: { url: string } } } } };
  const { url } = ticket.json.data.createUpload.upload;
  expect(await call({ path: url, method: 'PUT', body: 'cv.md' })).toMatchObject({ status: 201 });

  expect(await call({ path: '/pipeline-runs', token })).toMatchObject({ status: 200, json: { items: [] } });
  const started = await call({ path: '/pipelines/run', method: 'POST', token, body: { kind: 'timeline' } });
  expect(started).toMatchObject({ status: 202 });
  expect(await call({ path: '/analytics.csv?from=2026-01-01&to=2026-01-02', token })).toMatchObject({ status: 200 });
  for (const path of ['/career-graph', '/downloads/none', '/media/none/none', '/pipeline-runs/none'])
    expect(await call({ path })).toMatchObject({
      json: { error: expect.stringMatching(/^(unauthenticated|not_found)$/) },
    });
  expect(await call({ path: '/openapi.json' })).toMatchObject({ json: { openapi: '3.1.0' } });
});

browserTest('a page on an allowed origin of the same site signs in with a cookie', async () => {
  await open('127.0.0.1', allowed);
  await call({ path: '/api/auth/sign-up/email', method: 'POST', cookies: true, body: account('cookie') });
  expect(await call({ ...VIEWER, cookies: true })).toMatchObject(NAMED('cookie'));
  expect(await overSocket(null)).toEqual({ data: { viewer: { name: 'cookie' } } });
  expect(await call({ path: '/pipeline-runs', cookies: true })).toMatchObject({ status: 200 });
  expect(await call({ path: '/api/auth/sign-out', method: 'POST', cookies: true, body: {} })).toMatchObject({
    status: 200,
  });
  expect(await call({ ...VIEWER, cookies: true })).toMatchObject({ json: { data: { viewer: null } } });
});

browserTest(
  'a page on any other origin gets nothing, not even with a stolen token or a cookie that is sent',
  async () => {
    await open('127.0.0.1', allowed);
    const signedUp = await call({
      path: '/api/auth/sign-up/email',
      method: 'POST',
      cookies: true,
      body: account('victim'),
    });
    const { token } = signedUp as { token: string };
    // Cookies ignore ports, so the browser sends the victim's here.
    await open('127.0.0.1', refused);
    for (const given of [
      { ...VIEWER, token },
      { ...VIEWER, cookies: true },
      { path: '/api/auth/sign-in/email', method: 'POST', body: account('victim') },
      { path: '/api/auth/get-session', cookies: true },
      { path: '/pipelines/run', method: 'POST', cookies: true, body: { kind: 'timeline' } },
      { path: '/pipeline-runs', cookies: true },
      { path: '/career-graph', token },
      { path: '/uploads/none', method: 'PUT', body: '' },
      { path: '/downloads/none', cookies: true },
      { path: '/media/none/none', cookies: true },
    ])
      expect([given, await call(given)]).toEqual([given, 'blocked']);
    expect(await overSocket(token)).toBe('blocked');
    expect(await overSocket(null)).toBe('blocked');

    // What browsers send without asking first.
    await page.evaluate(async (url) => {
      const simple = { method: 'POST', mode: 'no-cors', credentials: 'include' } as const;
      await fetch(`${url}/pipelines/run`, { ...simple, body: '{"kind":"timeline"}' });
      await fetch(`${url}/graphql`, {
        ...simple,
        body: JSON.stringify({ query: 'mutation { updateProfile(input: { headline: "Stolen" }) { __typename } }' }),
      });
      await fetch(`${url}/api/auth/sign-out`, { ...simple, body: '{}' });
    }, cursus.url);
    const victim = { userId: '', email: '', password: '', cookie: '', token };
    expect(
      await runQuery(
        cursus,
        '{ viewer { name } careerGraph { profile { headline } } pipelineRuns { edges { node { kind } } } }',
        {},
        victim,
      ),
    ).toEqual({
      data: { viewer: { name: 'victim' }, careerGraph: { profile: { headline: null } }, pipelineRuns: { edges: [] } },
    });
  },
);
