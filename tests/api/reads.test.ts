import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ada: SignedUp;
beforeAll(async () => {
  server = await testServer();
  ada = await signUp(server);
});
afterAll(() => server?.close());

const GRAPH = '{ careerGraph { version profile { headline } } }';
const rename = (headline: string) =>
  runQuery(
    server,
    'mutation ($headline: String) { updateProfile(input: { headline: $headline }) { __typename } }',
    { headline },
    ada,
  );

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
}

/** A GET whose response is not decoded, with only the headers given. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Got>((resolve, reject) => {
    httpRequest(server.url + path, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
const json = ({ bytes }: Got) => JSON.parse(String(bytes)) as unknown;
const bearer = () => ({ authorization: `Bearer ${ada.token}` });
const urlOf = (parameters: Record<string, string>) => `/graphql?${new URLSearchParams(parameters).toString()}`;

test.each(['/career-graph', urlOf({ query: GRAPH })])('%s is sent again only after a change', async (path) => {
  await rename(`Analyst at ${path}`);
  const first = await get(path, bearer());
  expect(first).toMatchObject({
    status: 200,
    headers: { 'cache-control': 'private, no-cache', vary: expect.stringMatching(/authorization, cookie/) },
  });
  const known = { ...bearer(), 'if-none-match': String(first.headers['etag']) };
  const again = await get(path, known);
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
  await rename(`Engineer at ${path}`);
  const changed = await get(path, known);
  expect(changed.status).toBe(200);
  expect(String(changed.bytes)).toContain(`Engineer at ${path}`);
});

test('an ETag is worth nothing to another user', async () => {
  const eve = await signUp(server);
  const { headers } = await get('/career-graph', bearer());
  const hers = await get('/career-graph', {
    authorization: `Bearer ${eve.token}`,
    'if-none-match': String(headers['etag']),
  });
  expect(hers.status).toBe(200);
  expect((await get('/career-graph', { 'if-none-match': String(headers['etag']) })).status).toBe(401);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('responses are compressed with %s for clients that accept it', async (encoding, unpack) => {
  const path = urlOf({ query: '{ __schema { types { name description fields { name description } } } }' });
  for (const [url, headers] of [
    [path, {}],
    ['/openapi.json', {}],
    ['/career-graph', bearer()],
  ] as const) {
    const plain = await get(url, headers);
    const packed = await get(url, { ...headers, 'accept-encoding': encoding });
    expect([url, plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([
      url,
      undefined,
      encoding,
    ]);
    expect(packed.headers['vary']).toMatch(/origin.*accept-encoding/i);
    expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length * 0.6);
  }
});

describe('persisted queries', () => {
  const extensionsOf = (query: string) =>
    JSON.stringify({ persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } });

  test('are sent once and then by their hash, with GET', async () => {
    const extensions = extensionsOf(GRAPH);
    const unknown = await get(urlOf({ extensions }), bearer());
    expect(json(unknown)).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    const sent = await get(urlOf({ query: GRAPH, extensions }), bearer());
    const known = await get(urlOf({ extensions }), bearer());
    expect(known.bytes.equals(sent.bytes)).toBe(true);
    expect(json(known)).toMatchObject({ data: { careerGraph: { version: expect.any(Number) } } });
  });

  test('are kept only under their own hash', async () => {
    const wrong = await get(urlOf({ query: '{ viewer { email } }', extensions: extensionsOf(GRAPH) }), bearer());
    expect(wrong.status).toBe(400);
  });
});

describe('with GET', () => {
  test('visitors can read what is public, and caches may share it', async () => {
    const { status, headers } = await get(urlOf({ query: '{ viewer { id } }' }));
    expect([status, headers['cache-control']]).toEqual([200, 'public, no-cache']);
  });

  test('nothing can be changed', async () => {
    const query = 'mutation { updateProfile(input: {}) { __typename } }';
    expect((await get(urlOf({ query }), bearer())).status).toBe(405);
  });

  test.each<[number, Record<string, string>]>([
    [200, { 'sec-fetch-site': 'same-origin' }],
    [400, { 'sec-fetch-site': 'cross-site' }],
    [400, { 'sec-fetch-site': 'same-site' }],
    [400, { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }],
    [400, {}],
  ])("a cookie is answered with %i to %j, so other sites can't time the answer", async (status, headers) => {
    expect((await get(urlOf({ query: GRAPH }), { ...headers, cookie: ada.cookie })).status).toBe(status);
  });
});

test('a subscription sent as a request is told where it belongs, signed in or not', async () => {
  for (const as of [ada, null]) {
    const { data, errors } = await runQuery(server, 'subscription { pipelineRuns { seq } }', {}, as);
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Subscriptions need a WebSocket .* or server-sent events[^\n]*\.$/),
        extensions: { code: 'SUBSCRIPTION_NEEDS_STREAM' },
      },
    ]);
  }
});

test.each(['defer', 'stream'])('@%s is refused with what to do instead', async (name) => {
  const { data, errors } = await runQuery(server, `{ viewer { ... @${name} { name } } }`, {}, ada);
  expect(data).toBeUndefined();
  expect(errors?.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(new RegExp(`^@${name} is not supported: .*query of its own`)),
  );
});
