import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asActor } from '../../src/services/database/actor.ts';
import type { Db } from '../../src/services/database/prisma.ts';
import { makeCandidate } from '../support/make-candidate.ts';
import { signUp, type SignedUp } from '../support/run-query.ts';
import type { TestServer } from '../support/server.ts';
import { servedPipelines } from '../support/served-pipelines.ts';
import { subscribe } from '../support/subscribe.ts';

const RESUME = `Ada Lovelace
ada@cursus.example

Experience

Senior Programmer
Analytical Engines Ltd
03/2019 - present
- Cut the run time of the Bernoulli program by 40%

Skills
Mathematics, Programming
`;

let server: TestServer;
let ada: SignedUp;
let eve: SignedUp;
let runId: string;
interface Response {
  content: { 'application/json': { schema: object } };
}
let document: {
  paths: Record<string, Record<string, { parameters?: unknown[]; responses: Record<string, Response> }>>;
  components: object;
};
const ajv = addFormats.default(new Ajv2020({ strict: false }));

beforeAll(async () => {
  server = await servedPipelines({ limits: { uploadBytes: 100_000 } });
  [ada, eve] = [await signUp(server), await signUp(server)];
  document = (await (await fetch(`${server.url}/openapi.json`)).json()) as typeof document;
});
afterAll(() => server?.close());

const asUser = <Result>({ userId }: SignedUp, work: (db: Db) => Promise<Result>) =>
  asActor(server.database, { role: 'app_user', userId, tenantId: '' }, work);

const DETAILS = { error: expect.stringMatching(/^[a-z_]+$/), details: expect.stringMatching(/^.{10,}$/) };

/** Sends a request and validates the response against the OpenAPI description. */
async function ask(method: string, path: string, as: SignedUp | null, init: RequestInit = {}) {
  const answer = await fetch(server.url + path, {
    method,
    ...init,
    headers: { ...(as && { authorization: `Bearer ${as.token}` }), ...(init.headers as Record<string, string>) },
  });
  const body = (await answer.json()) as Record<string, unknown>;
  const template = path.split('?')[0]?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|nothing$/, '{id}') ?? '';
  const responses = document.paths[template]?.[method.toLowerCase()]?.responses ?? {};
  const schema = responses[answer.status]?.content['application/json'].schema;
  expect({ path, status: answer.status, isDescribed: schema !== undefined }).toMatchObject({ isDescribed: true });
  const valid = ajv.compile({ ...schema, components: document.components });
  expect({ path, body, errors: valid(body) ? [] : valid.errors }).toMatchObject({ errors: [] });
  return { status: answer.status, body };
}

function form(name: string, bytes: string | Uint8Array, field = 'document'): RequestInit {
  const body = new FormData();
  body.append(field, new Blob([bytes]), name);
  return { body };
}
const json = (value: unknown): RequestInit => ({
  body: typeof value === 'string' ? value : JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});

describe('from an upload to the graph without GraphQL', () => {
  test('an upload is stored and read into the graph', async () => {
    const { status, body } = await ask('POST', '/documents/upload', ada, form('ada.txt', RESUME));
    expect([status, body['status']]).toEqual([202, 'QUEUED']);
    runId = body['pipelineRunId'] as string;
    const events = subscribe<{ pipelineRun: { kind: string } }>(
      server,
      'subscription ($id: ID!) { pipelineRun(id: $id) { kind } }',
      { id: runId },
      ada,
    );
    let kind = '';
    while (kind !== 'SUCCEEDED') kind = (await events.next()).data?.pipelineRun.kind ?? 'gone';
    await events.close();
    const { body: run } = await ask('GET', `/pipeline-runs/${runId}`, ada);
    expect(run).toMatchObject({ kind: 'INGEST', status: 'SUCCEEDED', progress: 1, error: null });
    const { body: graph } = await ask('GET', '/career-graph', ada);
    expect(graph).toMatchObject({
      profile: { name: 'Ada Lovelace' },
      experiences: [
        {
          title: 'Senior Programmer',
          start: '2019-03',
          current: true,
          achievements: [{ metrics: [{ value: 40, unit: 'percent' }] }],
        },
      ],
    });
  });

  test('the same bytes are the same document', async () => {
    const first = await ask('POST', '/documents/upload', ada, form('again.txt', RESUME));
    const second = await ask('POST', '/documents/upload', ada, form('once more.txt', RESUME));
    expect(second.body['documentId']).toBe(first.body['documentId']);
    expect(second.body['message']).toMatch(/was uploaded before/);
  });

  test('runs are started, listed in pages and found', async () => {
    const input = { kind: 'timeline', idempotencyKey: 'one' };
    const [one, two] = [
      await ask('POST', '/pipelines/run', ada, json(input)),
      await ask('POST', '/pipelines/run', ada, json(input)),
    ];
    expect([one.status, two.body['pipelineRunId']]).toEqual([202, one.body['pipelineRunId']]);
    const page = await ask('GET', '/pipeline-runs?first=1&kind=ingest', ada);
    const cursor = page.body['nextCursor'] as string;
    const next = await ask('GET', `/pipeline-runs?first=50&kind=ingest&after=${encodeURIComponent(cursor)}`, ada);
    const ids = [page, next].flatMap(({ body }) => (body['items'] as { id: string }[]).map(({ id }) => id));
    expect(ids).toContain(runId);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await ask('GET', '/pipeline-runs', eve)).body['items']).toEqual([]);
  });
});

test('the career graph contains everything once', async () => {
  const grace = await signUp(server);
  const { body } = await ask(
    'POST',
    '/documents/upload',
    grace,
    form('sample.pdf', await readFile('samples/resume.pdf')),
  );
  const events = subscribe<{ pipelineRun: { kind: string } }>(
    server,
    'subscription ($id: ID!) { pipelineRun(id: $id) { kind } }',
    { id: body['pipelineRunId'] },
    grace,
  );
  while ((await events.next()).data?.pipelineRun.kind !== 'SUCCEEDED');
  await events.close();
  const { body: graph } = await ask('GET', '/career-graph', grace);
  expect(graph).toMatchObject({
    achievements: expect.arrayContaining([{ id: expect.any(String) }]),
    experiences: expect.arrayContaining([
      expect.objectContaining({
        company: { id: expect.any(String) },
        evidence: expect.arrayContaining([{ id: expect.any(String) }]),
      }),
    ]),
    ranking: {
      entries: expect.arrayContaining([
        { position: 0, total: expect.any(Number), achievement: { id: expect.any(String) } },
      ]),
    },
  });
  expect(JSON.stringify(graph).length).toBeLessThan(60_000);
});

describe('images without GraphQL', () => {
  const DATA = { archetype: 'hero' };

  test('new candidates need a portrait', async () => {
    const { status, body } = await ask('POST', '/images/reroll', ada, json(DATA));
    expect([status, body]).toEqual([
      400,
      { error: 'conflict', details: expect.stringMatching(/Upload a photo first/) },
    ]);
  });

  test('new candidates are queued', async () => {
    const owner = { userId: ada.userId, kind: 'portrait_src', storageKey: 'x', checksum: 'a'.repeat(64) } as const;
    await asUser(ada, (db) => db.asset.create({ data: { ...owner, sizeBytes: 1, mediaType: 'image/webp' } }));
    const { status, body } = await ask('POST', '/images/reroll', ada, json(DATA));
    expect([status, (body['run'] as { kind: string }).kind]).toEqual([202, 'IMAGES']);
  });

  test('a candidate is placed and adjusted', async () => {
    const { generationId } = await makeCandidate(server, ada, null);
    const placed = await ask('POST', '/images/placements', ada, json({ generationId }));
    expect(placed).toMatchObject({ status: 200, body: { placement: { slot: 'HERO', chosenBy: 'USER' } } });
    const expectedVersion = placed.body['version'] as number;
    const crop = { x: 0.1, y: 0, w: 0.5, h: 1, focalX: 0.3, focalY: 0.4 };
    const change = { slot: 'hero', crop, gradientOpacity: 0.2, expectedVersion };
    const adjusted = await ask('POST', '/images/placements', ada, json(change));
    expect(adjusted.body).toMatchObject({
      version: expectedVersion + 1,
      placement: { crop, gradient: { opacity: 0.2 } },
    });
    expect(await ask('POST', '/images/placements', ada, json(change))).toMatchObject({
      status: 400,
      body: { error: 'conflict' },
    });
    expect((await ask('POST', '/images/placements', eve, json({ generationId }))).status).toBe(404);
  });

  test.each<[number, string, unknown, RegExp]>([
    [400, '/images/reroll', { archetype: 'villain' }, /archetype: must be one of hero/],
    [400, '/images/reroll', {}, /archetype: is required/],
    [400, '/images/placements', {}, /one of generationId .* and slot/],
    [400, '/images/placements', { slot: 'hero', generationId: 'x' }, /one of generationId .* and slot/],
    [400, '/images/placements', { slot: 'cellar' }, /slot: must be one of hero/],
    [400, '/images/placements', { slot: 'hero', crop: { x: 2, y: 0, w: 1, h: 1, focalX: 0, focalY: 0 } }, /crop.x/],
    [400, '/images/placements', { generationId: 'x', gradientOpacity: 0.2 }, /first/],
    [404, '/images/placements', { generationId: '01890000-0000-7000-8000-000000000000' }, /no candidate/],
    [400, '/images/placements', { slot: 'hero', gradientOpacity: 0.2 }, /no image to adjust/],
  ])('%i: POST %s %j', async (status, path, sent, sentence) => {
    const { status: given, body } = await ask('POST', path, eve, json(sent));
    expect({ given, body }).toEqual({ given: status, body: DETAILS });
    expect(body['details']).toMatch(sentence);
  });
});

describe('refusals say what was wrong and what to do', () => {
  test.each<[number, string, string, RequestInit | undefined]>([
    [401, 'GET', '/career-graph', undefined],
    [401, 'GET', '/pipeline-runs', undefined],
    [401, 'POST', '/pipelines/run', json({ kind: 'timeline' })],
    [401, 'POST', '/documents/upload', form('ada.txt', RESUME)],
    [401, 'POST', '/images/reroll', json({ archetype: 'hero' })],
    [401, 'POST', '/images/placements', json({ slot: 'hero' })],
  ])('%i to a visitor: %s %s', async (status, method, path, init) => {
    expect(await ask(method, path, null, init)).toEqual({ status, body: DETAILS });
  });

  test.each<[number, string, string, RequestInit | undefined, RegExp]>([
    [400, 'POST', '/pipelines/run', json({ kind: 'cooking' }), /kind: must be one of/],
    [400, 'POST', '/pipelines/run', json({}), /kind: is required/],
    [400, 'POST', '/pipelines/run', json([]), /Send a JSON object/],
    [400, 'POST', '/pipelines/run', json('{"kind":'), /./],
    [400, 'POST', '/pipelines/run', json({ kind: 'ingest', input: { documentId: 7 } }), /documentId/],
    [
      404,
      'POST',
      '/pipelines/run',
      json({ kind: 'ingest', input: { documentId: '01890000-0000-7000-8000-000000000000' } }),
      /no document/,
    ],
    [415, 'POST', '/pipelines/run', { body: 'kind=ingest', headers: { 'content-type': 'text/csv' } }, /./],
    [413, 'POST', '/pipelines/run', json({ kind: 'x'.repeat(1_200_000) }), /./],
    [400, 'GET', '/pipeline-runs?first=0', undefined, /first: must be a whole number from 1 to 100/],
    [400, 'GET', '/pipeline-runs?status=sleeping', undefined, /status: must be one of/],
    [400, 'GET', '/pipeline-runs?after=nonsense', undefined, /./],
    [404, 'GET', '/pipeline-runs/nothing', undefined, /no run with the ID nothing/],
    [404, 'GET', '/pipeline-runs/01890000-0000-7000-8000-000000000000', undefined, /no run/],
    [415, 'POST', '/documents/upload', json({}), /multipart/],
    [400, 'POST', '/documents/upload', form('ada.txt', RESUME, 'file'), /field `document`/],
    [400, 'POST', '/documents/upload', form('empty.pdf', ''), /empty\.pdf is empty/],
    [413, 'POST', '/documents/upload', form('long.txt', 'a'.repeat(100_001)), /long\.txt/],
    [
      415,
      'POST',
      '/documents/upload',
      form('program.pdf', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0])),
      /program\.pdf/,
    ],
  ])('%i: %s %s %#', async (status, method, path, init, sentence) => {
    const { status: given, body } = await ask(method, path, ada, init);
    expect({ given, body }).toEqual({ given: status, body: DETAILS });
    expect(body['details']).toMatch(sentence);
    expect(JSON.stringify(body)).not.toMatch(/\n\s+at |node_modules|prisma/i);
  });

  test("another user's run does not exist", async () => {
    expect((await ask('GET', `/pipeline-runs/${runId}`, eve)).status).toBe(404);
  });

  test("another site's page cannot use the cookie", async () => {
    const headers = { cookie: ada.cookie, origin: 'https://evil.example', 'content-type': 'application/json' };
    const { status, body } = await ask('POST', '/pipelines/run', null, { headers, body: '{"kind":"timeline"}' });
    expect([status, body['error']]).toEqual([403, 'foreign_origin']);
  });
});

test('the description is a valid OpenAPI 3.1 document', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('limits in the description are those that requests are checked against', async () => {
  const parameters = document.paths['/pipeline-runs']?.['get']?.parameters;
  expect(parameters).toContainEqual({
    name: 'first',
    in: 'query',
    description: 'Number of runs to return.',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  });
  expect((await ask('GET', '/pipeline-runs?first=101', ada)).status).toBe(400);
  expect((await ask('GET', '/pipeline-runs?first=100', ada)).status).toBe(200);
  expect((await ask('GET', '/pipeline-runs?kind=TIMELINE&status=', ada)).status).toBe(200);
});

test('the description covers every endpoint', async () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.toSorted()).toEqual([
    'GET /analytics.csv',
    'GET /audit-log.jsonl',
    'GET /career-graph',
    'GET /downloads/{id}',
    'GET /health/live',
    'GET /health/ready',
    'GET /media/{id}/{file}',
    'GET /openapi.json',
    'GET /pipeline-runs',
    'GET /pipeline-runs/{id}',
    'POST /documents/upload',
    'POST /events',
    'POST /images/placements',
    'POST /images/reroll',
    'POST /pipelines/run',
    'PUT /uploads/{id}',
  ]);
  expect((await ask('GET', '/health/live', null)).body).toEqual({ status: 'ok' });
  expect((await ask('GET', '/health/ready', null)).status).toBe(200);
});
