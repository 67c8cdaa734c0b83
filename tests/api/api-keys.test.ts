import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { openSocket, subscribe } from '../support/subscribe.ts';

let server: TestServer;
let ada: SignedUp;
beforeAll(async () => {
  server = await testServer();
  ada = await signUp(server);
});
afterAll(() => server?.close());

interface Created {
  key?: string;
  message?: string;
  apiKey?: { id: string; hint: string; scopes: string[]; lastUsedAt: string | null; revokedAt: string | null };
}
const CREATE = `mutation ($input: CreateApiKeyInput!) { done: createApiKey(input: $input) {
  ... on CreateApiKeySuccess { key apiKey { id hint scopes lastUsedAt revokedAt } } ... on Error { message } } }`;

async function create(scopes: string[], as = ada): Promise<Created> {
  const { data } = await runQuery<{ done: Created }>(server, CREATE, { input: { name: 'Robot', scopes } }, as);
  if (!data) throw new Error('No answer.');
  return data.done;
}

/** Acts with an API key as its user. */
const by = ({ key = '' }: Created): SignedUp => ({ ...ada, token: key });
const codeOf = async (as: SignedUp, query: string) =>
  (await runQuery(server, query, {}, as)).errors?.[0]?.extensions?.['code'];
const listed = async () => {
  const query = '{ apiKeys { id name hint scopes lastUsedAt revokedAt } }';
  return (await runQuery<{ apiKeys: Required<Created>['apiKey'][] }>(server, query, {}, ada)).data?.apiKeys ?? [];
};

test('a key is shown once, stored as a hash, listed with its last use, and revoked for good', async () => {
  const created = await create(['READ_GRAPH']);
  expect(created.key).toMatch(/^cursus_[\w-]{43}$/);
  expect(created.apiKey).toMatchObject({ hint: created.key?.slice(-4), scopes: ['READ_GRAPH'], lastUsedAt: null });
  const rows = await server.test.sql('select k::text as row from api_keys k');
  expect(JSON.stringify(rows)).not.toContain(created.key?.slice(7, -4));

  expect(await runQuery(server, '{ viewer { email } careerGraph { version } }', {}, by(created))).toMatchObject({
    data: { viewer: { email: ada.email }, careerGraph: { version: 0 } },
  });
  expect((await listed())[0]).toMatchObject({ id: created.apiKey?.id, lastUsedAt: expect.any(String) });

  const revoke = `mutation { revokeApiKey(id: "${created.apiKey?.id}") { __typename } }`;
  expect(await runQuery(server, revoke, {}, ada)).toEqual({
    data: { revokeApiKey: { __typename: 'RevokeApiKeySuccess' } },
  });
  expect(await codeOf(by(created), '{ careerGraph { version } }')).toBe('UNAUTHENTICATED');
  expect((await listed())[0]?.revokedAt).not.toBeNull();
  expect(await runQuery(server, revoke, {}, ada)).toEqual({ data: { revokeApiKey: { __typename: 'NotFound' } } });
});

const NODES = 'ids: ["x"]';
/** Root fields by the scopes that open them. */
const OPEN: Record<string, Record<string, string>> = {
  READ_GRAPH: {
    careerGraph: '{ version }',
    documents: '{ id }',
    reviewQueue: '{ id }',
    looseText: '{ id }',
    removedEntries: '{ id }',
  },
  RUN_PIPELINES: { pipelineRuns: '{ edges { cursor } }', 'pipelineRun(id: "x")': '{ id }' },
  PUBLISH: { site: '{ slug }', siteVersions: '{ edges { cursor } }' },
  READ_ANALYTICS: { 'siteAnalytics(from: "2026-01-01", to: "2026-01-02")': '{ views }' },
};

test.each(Object.keys(OPEN))('the scope %s opens its fields and no others', async (scope) => {
  const key = by(await create([scope]));
  for (const [owner, fields] of Object.entries(OPEN))
    for (const [field, selection] of Object.entries(fields))
      expect([field, await codeOf(key, `{ ${field} ${selection} }`)]).toEqual([
        field,
        owner === scope ? undefined : 'FORBIDDEN',
      ]);
});

test('what no scope opens needs a session, also behind a mutation, a fragment or an alias', async () => {
  const key = by(await create(Object.keys(OPEN)));
  const fields = Object.keys(executableSchema.getMutationType()?.getFields() ?? {});
  expect(fields).toContain('deleteAccount');
  for (const query of [
    `mutation { deleteAccount(confirm: "${ada.email}") { __typename } }`,
    'mutation { createApiKey(input: { name: "More", scopes: [PUBLISH] }) { __typename } }',
    'mutation { revokeApiKey(id: "x") { __typename } }',
    'mutation { updateProfile(input: { headline: "Robot" }) { __typename } }',
    '{ apiKeys { id } }',
    '{ auditLog { edges { cursor } } }',
    `{ nodes(${NODES}) { id } }`,
    `{ node(id: "site:${ada.userId}") { id } }`,
    'query { careerGraph { version } ...Hidden } fragment Hidden on Query { innocent: auditLog { edges { cursor } } }',
    'mutation { runPipeline(input: { kind: TIMELINE }) { ... on RunPipelineSuccess { query { apiKeys { id } } } } }',
  ])
    expect([query, await codeOf(key, query)]).toEqual([query, 'FORBIDDEN']);
  expect((await runQuery(server, '{ pipelineRuns { edges { cursor } } }', {}, ada)).data).toEqual({
    pipelineRuns: { edges: [] },
  });
});

test('a key that may run pipelines may not publish by running one, nor read through a mutation', async () => {
  const key = by(await create(['RUN_PIPELINES']));
  const run = (kind: string, selection: string) =>
    `mutation { runPipeline(input: { kind: ${kind} }) { ... on RunPipelineSuccess { ${selection} } } }`;
  expect(await codeOf(key, run('RENDER', 'run { id }'))).toBe('FORBIDDEN');
  expect(await codeOf(key, run('TIMELINE', 'query { careerGraph { version } }'))).toBe('FORBIDDEN');
  expect(await codeOf(key, 'mutation { retryRun(id: "x") { __typename } }')).toBe('FORBIDDEN');
  expect(await codeOf(key, run('TIMELINE', 'run { id }'))).toBeUndefined();
});

test('scopes hold for REST, sockets and event streams', async () => {
  const key = by(await create(['READ_ANALYTICS']));
  const headers = { authorization: `Bearer ${key.token}` };
  const statusOf = async (path: string, init: RequestInit = {}) =>
    (await fetch(server.url + path, { ...init, headers: { ...headers, ...(init.headers as object) } })).status;
  const form = new FormData();
  form.append('document', new Blob(['Ada']), 'ada.txt');
  expect(await statusOf('/documents/upload', { method: 'POST', body: form })).toBe(403);
  expect(await server.test.sql('select id from documents where user_id = $1', [ada.userId])).toEqual([]);
  const json = { method: 'POST', body: '{"kind":"timeline"}', headers: { 'content-type': 'application/json' } };
  expect(await statusOf('/pipelines/run', json)).toBe(403);
  expect(await statusOf('/career-graph')).toBe(403);
  expect(await statusOf('/pipeline-runs')).toBe(403);
  expect(await statusOf('/downloads/01890000-0000-7000-8000-000000000000')).toBe(403);
  expect(await statusOf('/analytics.csv?from=2026-01-01&to=2026-01-02')).toBe(200);
  expect(
    await statusOf('/api/auth/change-password', {
      ...json,
      body: '{"currentPassword":"correct horse battery","newPassword":"another password"}',
    }),
  ).toBeGreaterThanOrEqual(400);

  const events = 'subscription { careerGraphChanged { version } }';
  const refused = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
  const socket = subscribe(server, events, {}, key);
  expect(await socket.next()).toMatchObject(refused);
  await socket.close();
  const streamed = await fetch(`${server.url}/graphql?${new URLSearchParams({ query: events }).toString()}`, {
    headers: { ...headers, accept: 'text/event-stream' },
  });
  expect(await streamed.text()).toContain('FORBIDDEN');
});

test('revoking a key closes its sockets and event streams, and leaves those of others open', async () => {
  const [revoked, kept] = [await create(['READ_GRAPH']), await create(['READ_GRAPH'])];
  const events = 'subscription { careerGraphChanged { version } }';
  const closed = (client: Client) => new Promise((resolve) => client.on('closed', resolve));
  const [ending, staying] = [
    openSocket(server, by(revoked), { stays: true }),
    openSocket(server, by(kept), { stays: true }),
  ];
  let hasStayed = true;
  void closed(staying).then(() => (hasStayed = false));
  // Before the key is revoked, because the socket can be closed before the answer arrives.
  const ended = closed(ending);
  const streamed = fetch(`${server.url}/graphql?${new URLSearchParams({ query: events }).toString()}`, {
    headers: { authorization: `Bearer ${revoked.key}`, accept: 'text/event-stream' },
  });
  const stream = (await streamed).text().catch(() => 'cut');
  await runQuery(server, `mutation { revokeApiKey(id: "${revoked.apiKey?.id}") { __typename } }`, {}, ada);
  expect(await ended).toMatchObject({ code: 4403 });
  expect(await stream).not.toContain('event: next');
  expect(hasStayed).toBe(true);
  await staying.dispose();
});

test('a key is created only with scopes, and at most 20 work, also if they are created at once', async () => {
  const eve = await signUp(server);
  expect(await create([], eve)).toEqual({ message: expect.stringContaining('at least one scope') });
  const all = await Promise.all(Array.from({ length: 23 }, () => create(['PUBLISH'], eve)));
  expect(all.filter(({ key }) => key !== undefined)).toHaveLength(20);
  expect(all.filter(({ message }) => message?.includes('which is the limit'))).toHaveLength(3);
  await expect(
    server.test.sql(
      `insert into api_keys (id, user_id, name, token_hash, hint, scopes, slot) values (gen_random_uuid(), $1, 'One more', 'hash', '', '{}', 1)`,
      [eve.userId],
    ),
  ).rejects.toThrow('api_keys_slot');
  const made = all.find(({ apiKey }) => apiKey !== undefined)?.apiKey?.id;
  await runQuery(server, `mutation { revokeApiKey(id: "${made}") { __typename } }`, {}, eve);
  expect((await create(['PUBLISH'], eve)).key).toBeDefined();
});

test("another user's key is not there", async () => {
  const eve = await signUp(server);
  const { apiKey } = await create(['PUBLISH']);
  expect(await runQuery(server, '{ apiKeys { id } }', {}, eve)).toEqual({ data: { apiKeys: [] } });
  expect(await runQuery(server, `mutation { revokeApiKey(id: "${apiKey?.id}") { __typename } }`, {}, eve)).toEqual({
    data: { revokeApiKey: { __typename: 'NotFound' } },
  });
});
