import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { servedPipelines } from '../support/served-pipelines.ts';
import type { TestServer } from '../support/server.ts';
import { openSocket, subscribe } from '../support/subscribe.ts';
import { typeName } from '../support/type-name.ts';

const RESUME = `Ada Lovelace
ada@cursus.example

Experience

Senior Programmer
Analytical Engines Ltd
03/2019 - present
- Cut the run time of the Bernoulli program by 40%
`;
const NOBODYS = '01890000-0000-7000-8000-000000000000';

let server: TestServer;
let ada: SignedUp;
let eve: SignedUp;
beforeAll(async () => {
  server = await servedPipelines({ limits: { uploadBytes: 50_000 } });
  [ada, eve] = [await signUp(server), await signUp(server)];
});
afterAll(() => server?.close());

const REFUSED = '... on Error { message } ... on InvalidInput { field } ... on UploadRefused { code }';

/** The result of one mutation. */
async function mutate(as: SignedUp | null, call: string, success = '__typename'): Promise<Record<string, unknown>> {
  const name = call.slice(0, call.indexOf('('));
  const type = `${typeName(name)}Success`;
  const query = `mutation { ${call} { __typename ${REFUSED.replace('... on InvalidInput { field }', REFUSALS[name]?.includes('InvalidInput') ? '... on InvalidInput { field }' : '').replace('... on UploadRefused { code }', REFUSALS[name]?.includes('UploadRefused') ? '... on UploadRefused { code }' : '')} ... on ${type} { ${success} } } }`;
  const { data, errors } = await runQuery<Record<string, Record<string, unknown>>>(server, query, {}, as);
  return data?.[name] ?? { errors };
}
const REFUSALS: Record<string, string> = {
  createUpload: 'UploadRefused',
  ingestDocument: 'InvalidInput UploadRefused',
  runPipeline: 'InvalidInput',
  updateExperience: 'InvalidInput',
};

/** An upload ticket for these bytes, requested like a client. */
async function ticket(as: SignedUp, bytes: string, fileName = 'ada.txt') {
  const input = `createUpload(input: { fileName: "${fileName}", mediaType: "text/plain", sizeBytes: ${Buffer.byteLength(bytes)} })`;
  const { upload } = (await mutate(as, input, 'upload { uploadId url headers { name value } }')) as {
    upload: { uploadId: string; url: string; headers: { name: string; value: string }[] };
  };
  return upload;
}
const put = async (url: string, bytes: string) => {
  const answer = await fetch(url, { method: 'PUT', body: bytes });
  return { status: answer.status, body: (await answer.json()) as { error?: string; details?: string } };
};

interface Event {
  pipelineRun: { seq: number; kind: string };
}
const WATCH = 'subscription ($id: ID!, $after: Int! = 0) { pipelineRun(id: $id, after: $after) { seq kind } }';

async function ingested(as: SignedUp, bytes: string): Promise<{ runId: string; seqs: number[] }> {
  const { uploadId, url } = await ticket(as, bytes);
  expect((await put(url, bytes)).status).toBe(201);
  const { run } = (await mutate(as, `ingestDocument(input: { uploadId: "${uploadId}" })`, 'run { id }')) as {
    run: { id: string };
  };
  const events = subscribe<Event>(server, WATCH, { id: run.id }, as);
  const seqs: number[] = [];
  for (let kind = ''; kind !== 'SUCCEEDED';) {
    const event = (await events.next()).data?.pipelineRun;
    seqs.push(event?.seq ?? -1);
    kind = event?.kind ?? '';
    if (kind === 'FAILED') throw new Error('the run failed');
  }
  expect(await events.ended()).toBe(true);
  await events.close();
  return { runId: run.id, seqs };
}

describe('uploads', () => {
  test.each([
    ['an empty file', 0, 'upload_empty'],
    ['one that is too large', 50_001, 'upload_too_large'],
  ])('%s gets no ticket', async (_name, sizeBytes, code) => {
    const call = `createUpload(input: { fileName: "a.pdf", mediaType: "application/pdf", sizeBytes: ${sizeBytes} })`;
    expect(await mutate(ada, call)).toMatchObject({
      __typename: 'UploadRefused',
      code,
      message: expect.stringContaining('a.pdf'),
    });
  });

  test('a ticket is valid once, for its own bytes, and only unchanged', async () => {
    const { url, uploadId } = await ticket(ada, 'hello');
    const changed = new URL(url);
    changed.searchParams.set('expires', String(Number(changed.searchParams.get('expires')) + 60));
    expect(await put(changed.href, 'hello')).toMatchObject({ status: 403, body: { error: 'upload_signature_wrong' } });
    const others = new URL(url);
    others.searchParams.set('user', eve.userId);
    expect((await put(others.href, 'hello')).status).toBe(403);
    const elsewhere = new URL(url);
    elsewhere.pathname = `/uploads/${NOBODYS}`;
    expect([403, 404]).toContain((await put(elsewhere.href, 'hello')).status);
    expect((await put(url, 'more than was said')).status).toBeGreaterThanOrEqual(400);
    expect(await mutate(eve, `ingestDocument(input: { uploadId: "${uploadId}" })`)).toMatchObject({
      __typename: expect.stringMatching(/NotFound|UploadRefused/),
    });
    expect(await mutate(ada, `ingestDocument(input: { uploadId: "${uploadId}" })`)).toMatchObject({
      __typename: 'UploadRefused',
      message: expect.stringMatching(/.{20,}/),
    });
  });

  test.each([
    ['nothing said', 'ingestDocument(input: {})', 'InvalidInput'],
    ['both said', `ingestDocument(input: { uploadId: "${NOBODYS}", documentId: "${NOBODYS}" })`, 'InvalidInput'],
    ['a document of nobody', `ingestDocument(input: { documentId: "${NOBODYS}" })`, 'NotFound'],
    ['an id that is none', 'ingestDocument(input: { documentId: "x" })', 'NotFound'],
  ])('reading %s is refused', async (_name, call, type) => {
    expect(await mutate(ada, call)).toMatchObject({ __typename: type, message: expect.stringMatching(/.{15,}/) });
  });
});

describe('runs', () => {
  let runId: string;
  let count: number;
  beforeAll(async () => {
    const { runId: id, seqs } = await ingested(ada, RESUME);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    [runId, count] = [id, seqs.length];
  });

  test('a subscriber that reconnects resumes after the last event it saw', async () => {
    const events = subscribe<Event>(server, WATCH, { id: runId, after: count - 2 }, ada);
    expect([(await events.next()).data?.pipelineRun.seq, (await events.next()).data?.pipelineRun.seq]).toEqual([
      count - 1,
      count,
    ]);
    expect(await events.ended()).toBe(true);
    await events.close();
  });

  test.each([
    ['beyond the end', () => ({ id: runId, after: 9_999 }), 'INVALID_INPUT'],
    ['below the beginning', () => ({ id: runId, after: -1 }), 'INVALID_INPUT'],
    ['of an unknown run', () => ({ id: NOBODYS }), 'NOT_FOUND'],
    ['of what is no id', () => ({ id: 'x' }), 'NOT_FOUND'],
  ])('a subscription %s is refused with its reason', async (_name, variables, code) => {
    const events = subscribe(server, WATCH, variables(), ada);
    const answer = await events.next();
    expect(answer).toMatchObject({ errors: [{ extensions: { code }, message: expect.stringMatching(/.{15,}/) }] });
    await events.close();
  });

  test("another user's run can't be watched, read, canceled or retried, and a visitor is told to sign in", async () => {
    const events = subscribe(server, WATCH, { id: runId }, eve);
    expect(await events.next()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    await events.close();
    expect(await runQuery(server, `{ pipelineRun(id: "${runId}") { id } }`, {}, eve)).toEqual({
      data: { pipelineRun: null },
    });
    for (const mutation of ['cancelRun', 'retryRun'])
      expect(await mutate(eve, `${mutation}(id: "${runId}")`)).toMatchObject({ __typename: 'NotFound' });
    const visitor = subscribe(server, WATCH, { id: runId }, null);
    expect(await visitor.next()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await visitor.close();
  });

  test("a run that succeeded can't be canceled or retried", async () => {
    for (const mutation of ['cancelRun', 'retryRun'])
      expect(await mutate(ada, `${mutation}(id: "${runId}")`)).toMatchObject({
        __typename: 'Conflict',
        message: expect.stringContaining(runId),
      });
  });

  test("a user gets the events of all of their runs, and no one else's", async () => {
    const mine = subscribe<{ pipelineRuns: { kind: string; run: { id: string } } }>(
      server,
      'subscription { pipelineRuns { kind run { id } } }',
      {},
      eve,
    );
    const first = mine.next();
    // The mutation on the other socket must come after the subscription has started.
    await runQuery(server, '{ viewer { id } }', {}, eve);
    const { runId: others } = await ingested(ada, `${RESUME}- One more line\n`);
    const { runId: hers } = await ingested(eve, RESUME);
    const kinds: (string | undefined)[] = [];
    for (let event = await first; ; event = await mine.next()) {
      const { kind, run } = event.data?.pipelineRuns ?? {};
      expect(run?.id).not.toBe(others);
      if (run?.id === hers) kinds.push(kind);
      if (kind === 'SUCCEEDED' && run?.id === hers) break;
    }
    expect(kinds[0]).toBe('QUEUED');
    await mine.close();
  });
});

describe('updateExperience', () => {
  const GRAPH =
    '{ careerGraph { version experiences { id title start end current editedFields provenance requiresReview company { name } } } }';
  const graphOf = async (who: SignedUp) =>
    (
      await runQuery<{ careerGraph: { version: number; experiences: Record<string, unknown>[] } }>(
        server,
        GRAPH,
        {},
        who,
      )
    ).data?.careerGraph;

  test("an edit is the owner's word: locked against the next reading, audited, and a new version of the graph", async () => {
    const mary = await signUp(server);
    await ingested(mary, RESUME);
    const before = await graphOf(mary);
    const id = before?.experiences[0]?.['id'] as string;
    const call = `updateExperience(input: { id: "${id}", title: "Chief Programmer", expectedVersion: ${before?.version} })`;
    expect(await mutate(mary, call, 'experience { title editedFields provenance }')).toMatchObject({
      experience: { title: 'Chief Programmer', editedFields: ['title'], provenance: 'USER_PROVIDED' },
    });
    expect((await graphOf(mary))?.version).toBeGreaterThan(before?.version ?? 0);
    await ingested(mary, RESUME.replace('Senior Programmer', 'Junior Programmer'));
    const after = await graphOf(mary);
    expect(after?.experiences.find((one) => one['id'] === id)).toMatchObject({ title: 'Chief Programmer' });
    const log = await runQuery(
      server,
      '{ auditLog(first: 50) { edges { node { action outcome subject } } } }',
      {},
      mary,
    );
    expect(JSON.stringify(log)).toContain(
      JSON.stringify({ action: 'mutation.updateExperience', outcome: 'ok', subject: id }),
    );
    // The same edit based on the old version is now refused.
    expect(await mutate(mary, call)).toMatchObject({
      __typename: 'Conflict',
      message: expect.stringMatching(/version/),
    });
  });

  test('an invalid edit is refused with its field, and changes nothing', async () => {
    const before = await graphOf(ada);
    const id = before?.experiences[0]?.['id'] as string;
    const edits: [string, string | null][] = [
      ['end: "2001"', 'end'],
      ['start: "2031-01", end: "2030"', 'start'],
      ['current: true, end: "2030"', 'end'],
      ['current: null', 'current'],
      [`title: "${'x'.repeat(301)}"`, 'title'],
    ];
    for (const [edit, field] of edits)
      expect(await mutate(ada, `updateExperience(input: { id: "${id}", ${edit} })`)).toMatchObject({
        __typename: 'InvalidInput',
        field,
        message: expect.stringMatching(/.{10,}/),
      });
    for (const start of ['2019-13', '19', 'yesterday'])
      expect(await mutate(ada, `updateExperience(input: { id: "${id}", start: "${start}" })`)).toMatchObject({
        errors: [{ message: expect.stringMatching(/2019-03/) }],
      });
    expect(await mutate(eve, `updateExperience(input: { id: "${id}", title: "Mine" })`)).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await mutate(null, `updateExperience(input: { id: "${id}", title: "Mine" })`)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await graphOf(ada)).toEqual(before);
  });
});

describe('hostile requests', () => {
  const send = async (init: RequestInit, path = '/graphql') => {
    const answer = await fetch(server.url + path, init);
    const text = await answer.text();
    expect(text).not.toMatch(/\n\s+at |node_modules/);
    return { status: answer.status, text };
  };
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    send({ method: 'POST', body, headers: { authorization: `Bearer ${ada.token}`, ...headers } });
  const ask = (query: string) => post(JSON.stringify({ query }));

  const deep = `{ careerGraph ${'{ experiences { achievements { experience '.repeat(6)}{ id }${' } } }'.repeat(6)} }`;
  const wide = `{ ${Array.from({ length: 25 }, (_, index) => `v${index}: viewer { id }`).join(' ')} }`;
  test.each([
    ['a deep query', deep, /depth/i],
    ['many aliases', wide, /alias/i],
    ['many tokens', `{ viewer { ${'id '.repeat(2_500)} } }`, /token/i],
    ['many directives', `{ viewer { id ${'@include(if: true) '.repeat(30)} } }`, /directive|unique/i],
    ['a field that there is not', '{ passwords }', /Cannot query field/],
    ['no query', '', /./],
    ['broken syntax', '{ viewer {', /Syntax Error/],
    ['a fragment in a circle', '{ ...a } fragment a on Query { ...a }', /fragment/i],
    ['several operations without a name', 'query a { viewer { id } } query b { viewer { id } }', /operation/i],
  ])('%s: an answer with errors, no data, no trace', async (_name, query, reason) => {
    const { status, text } = await ask(query);
    expect(status).toBeLessThan(500);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { message: string }[] };
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toMatch(reason);
  });

  test('malformed JSON, a body that is too large, a batch, a mutation by GET, a request that any page can send', async () => {
    expect((await post('{"query":')).status).toBe(400);
    expect((await post(JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(1_100_000)}` }))).status).toBe(413);
    expect((await post(JSON.stringify([{ query: '{ viewer { id } }' }]))).status).toBe(400);
    const get = await send(
      { headers: { authorization: `Bearer ${ada.token}`, 'apollo-require-preflight': 'true' } },
      `/graphql?query=${encodeURIComponent(`mutation { cancelRun(id: "${NOBODYS}") { __typename } }`)}`,
    );
    expect(get.status).toBe(405);
    const read = `/graphql?query=${encodeURIComponent('{ viewer { id } }')}`;
    expect((await send({ headers: { cookie: ada.cookie } }, read)).status).toBe(400);
    expect(
      (await post('query={viewer{id}}', { 'content-type': 'application/x-www-form-urlencoded' })).status,
    ).toBeGreaterThanOrEqual(400);
    expect((await post('{ viewer { id } }', { 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(400);
  });

  test("the same limits apply to sockets, and other sites' pages get no socket", async () => {
    const events = subscribe(server, wide, {}, ada);
    await expect(events.next()).rejects.toMatchObject([{ message: expect.stringMatching(/alias/i) }]);
    await events.close();
    const foreign = openSocket(server, null, { cookie: ada.cookie, headers: { origin: 'https://evil.example' } });
    await expect(
      new Promise((resolve, reject) =>
        foreign.subscribe({ query: '{ viewer { id } }' }, { next: resolve, error: reject, complete: () => {} }),
      ),
    ).rejects.toBeDefined();
    await foreign.dispose();
  });
});
