import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { servedPipelines } from '../support/served-pipelines.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ada: SignedUp;
let eve: SignedUp;
beforeAll(async () => {
  server = await servedPipelines();
  [ada, eve] = [await signUp(server), await signUp(server)];
});
afterAll(() => server?.close());

/** Results over server-sent events, with the client of the protocol's authors. */
const events = (as: SignedUp | null, query: string, variables: Record<string, unknown> = {}, at = server) =>
  createClient({
    url: `${at.url}/graphql`,
    retryAttempts: 0,
    headers: as === null ? {} : { authorization: `Bearer ${as.token}` },
  }).iterate<Record<string, { seq: number; kind: string; cursor: string; version: number; name: string }>>({
    query,
    variables,
  });

const START = `mutation { runPipeline(input: { kind: TIMELINE }) { ... on RunPipelineSuccess { run { id } } } }`;
async function start(as: SignedUp): Promise<string> {
  const { data } = await runQuery<{ runPipeline: { run: { id: string } } }>(server, START, {}, as);
  return data?.runPipeline.run.id ?? '';
}

const WATCH = 'subscription ($id: ID!, $after: Int! = 0) { pipelineRun(id: $id, after: $after) { seq kind } }';

test('a run is watched to its end, and again from where one left off', async () => {
  const id = await start(ada);
  const seen: { seq: number; kind: string }[] = [];
  for await (const { data } of events(ada, WATCH, { id })) if (data?.['pipelineRun']) seen.push(data['pipelineRun']);
  expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, at) => at + 1));
  expect(seen.at(-1)?.kind).toBe('SUCCEEDED');
  const rest: number[] = [];
  for await (const { data } of events(ada, WATCH, { id, after: 2 })) rest.push(data?.['pipelineRun']?.seq ?? -1);
  expect(rest).toEqual(seen.slice(2).map(({ seq }) => seq));
});

test('all runs are watched from a cursor', async () => {
  const all = events(ada, 'subscription { pipelineRuns { cursor kind } }');
  const first = all.next();
  await start(ada);
  const { cursor } = (await first).value?.data?.['pipelineRuns'] ?? {};
  await all.return?.();
  const resumed = events(ada, 'subscription ($after: String) { pipelineRuns(after: $after) { cursor kind } }', {
    after: cursor,
  });
  expect((await resumed.next()).value?.data?.['pipelineRuns']?.kind).toMatch(/^[A-Z_]+$/);
  await resumed.return?.();
});

test('changes of the career graph arrive', async () => {
  const changes = events(ada, 'subscription { careerGraphChanged(after: 0) { version } }');
  await runQuery(server, 'mutation { updateProfile(input: { headline: "Analyst" }) { __typename } }', {}, ada);
  expect((await changes.next()).value?.data?.['careerGraphChanged']?.version).toBeGreaterThan(0);
  await changes.return?.();
});

test('queries and mutations work too', async () => {
  expect((await events(ada, '{ viewer { name } }').next()).value).toMatchObject({
    data: { viewer: { name: expect.any(String) } },
  });
  const edit = 'mutation { updateProfile(input: { headline: "Engineer" }) { __typename } }';
  expect((await events(ada, edit).next()).value).toEqual({
    data: { updateProfile: { __typename: 'UpdateProfileSuccess' } },
  });
});

test.each<[string, () => SignedUp | null, string]>([
  ['a visitor', () => null, 'UNAUTHENTICATED'],
  ['another user', () => eve, 'NOT_FOUND'],
])('%s sees no events', async (_name, as, code) => {
  const answers = events(as(), WATCH, { id: await start(ada) });
  expect((await answers.next()).value).toMatchObject({ errors: [{ extensions: { code } }] });
  expect((await answers.next()).done).toBe(true);
});

test('an invalid query is refused with the same rules as elsewhere', async () => {
  expect((await events(ada, '{ nothing }').next()).value).toMatchObject({
    errors: [{ message: expect.stringContaining('nothing') }],
  });
  const deep = `{ careerGraph ${'{ achievements { experience '.repeat(8)} { id } ${'} }'.repeat(8)} }`;
  expect((await events(ada, deep).next()).value).toMatchObject({
    errors: [{ message: expect.stringMatching(/depth|large/i) }],
  });
});

const get = (query: string, headers: Record<string, string>, signal: AbortSignal | null = null) =>
  fetch(`${server.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal,
  });

test('a GET streams to an EventSource and changes nothing', async () => {
  const own = { cookie: ada.cookie, 'sec-fetch-site': 'same-origin' };
  const answer = await get('{ viewer { name } }', own);
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(await answer.text()).toMatch(/event: next\ndata: \{"data":\{"viewer"/);
  expect(await (await get('mutation { updateProfile(input: {}) { __typename } }', own)).text()).toContain(
    'Mutations need POST',
  );
});

test("a page of another site gets nothing with the visitor's cookie", async () => {
  const foreign = { cookie: ada.cookie, 'sec-fetch-site': 'cross-site' };
  for (const headers of [foreign, { ...foreign, origin: 'https://elsewhere.example' }, { cookie: ada.cookie }]) {
    const answer = await get('{ viewer { name } }', headers);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  }
  const posted = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'text/plain', ...foreign },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  expect(await posted.text()).not.toContain('"viewer"');
  const asked = await get('{ viewer { name } }', { ...foreign, 'apollo-require-preflight': 'true' });
  expect(await asked.text()).toContain('"viewer"');
});

test('a user has at most 100 streams open, and closing one makes room', async () => {
  const grace = await signUp(server);
  const as = (user: SignedUp) => ({ authorization: `Bearer ${user.token}` });
  const query = 'subscription { pipelineRuns { seq } }';
  const opened = Array.from({ length: 100 }, () => new AbortController());
  const answers = await Promise.all(opened.map(({ signal }) => get(query, as(grace), signal)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  const more = await get(query, as(grace));
  expect([more.status, more.headers.get('retry-after'), await more.text()]).toEqual([
    429,
    '10',
    expect.stringContaining('100 open event streams and WebSockets'),
  ]);
  const others = await get('{ viewer { name } }', as(eve));
  expect(await others.text()).toContain('"viewer"');
  opened[0]?.abort();
  let status = 429;
  while (status === 429) {
    const answer = await get('{ viewer { name } }', as(grace));
    await answer.text();
    ({ status } = answer);
  }
  expect(status).toBe(200);
  for (const one of opened) one.abort();
});

test('a server that stops ends the streams', async () => {
  const stopping = await testServer();
  const grace = await signUp(stopping);
  const answer = await fetch(`${stopping.url}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${grace.token}`,
    },
    body: JSON.stringify({ query: 'subscription { pipelineRuns { seq } }' }),
  });
  const read = answer.text().catch(() => 'cut');
  await stopping.close();
  expect(await read).not.toContain('event: next');
});
