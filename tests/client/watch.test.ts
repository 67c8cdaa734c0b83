import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import {
  createCursusClient,
  type CursusClient,
  CursusError,
  type RunEvent,
  UpdateProfileDocument,
  ViewerDocument,
} from '#client';
import { resume } from '../../packages/client/src/resume.ts';
import { eventStream } from '../../packages/client/src/transports/event-stream.ts';
import type { Transport } from '../../packages/client/src/transports/transport.ts';
import { webSocket } from '../../packages/client/src/transports/web-socket.ts';
import { appendEvent } from '../../src/jobs/append-event.ts';
import { claimRun } from '../../src/jobs/claim-run.ts';
import { finishRun } from '../../src/jobs/finish-run.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { onPool, type RunSql } from '../../src/services/database/run-sql.ts';
import { type CuttingProxy, cuttingProxy } from '../support/cutting-proxy.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let proxy: CuttingProxy;
let worker: Database;
let sql: RunSql;
let ada: SignedUp;
beforeAll(async () => {
  server = await testServer();
  proxy = await cuttingProxy(server.url);
  worker = openDatabase(server.test.workerUrl);
  sql = onPool(worker.pool);
});
beforeEach(async () => {
  ada = await signUp(server);
});
afterAll(async () => {
  await proxy?.close();
  await worker?.close();
  await server?.close();
});

let steps = 0;
const progress = (runId: string) =>
  appendEvent(sql, { runId, attempt: 1, key: `step ${(steps += 1)}`, kind: 'step_progress', progress: 0.5 });
const succeed = (runId: string) => finishRun(sql, { runId, attempt: 1, key: 'end', status: 'succeeded', output: {} });

/** A run in progress, with two events. */
async function startRun(as = ada): Promise<string> {
  const start = `mutation { runPipeline(input: { kind: TIMELINE }) { ... on RunPipelineSuccess { run { id } } } }`;
  const { data } = await runQuery<{ runPipeline: { run: { id: string } } }>(server, start, {}, as);
  const id = data?.runPipeline.run.id ?? '';
  await claimRun(sql, id);
  return id;
}

const reasonOf = async (events: AsyncIterable<unknown>): Promise<unknown> => {
  try {
    for await (const _ of events);
    return null;
  } catch (error) {
    return error;
  }
};

describe.each(['web-socket', 'event-stream'] as const)('over %s', (transport) => {
  const open = (as: SignedUp | null, url = proxy.url): CursusClient =>
    createCursusClient({ url, token: as?.token ?? null, transport, webSocket: WebSocket });

  test('every event of a run arrives once and in order, although the connection is cut again and again', async () => {
    const id = await startRun();
    const seen: RunEvent[] = [];
    const causes: string[] = [];
    for await (const event of open(ada).watchRun(id, { onReconnect: ({ code }) => causes.push(code) })) {
      seen.push(event);
      // Written while there is no connection.
      if (event.seq < 8) {
        proxy.cut();
        await progress(id);
        if (event.seq === 7) await succeed(id);
      }
    }
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, at) => at + 1));
    expect(seen.length).toBeGreaterThanOrEqual(9);
    expect(seen.at(-1)).toMatchObject({ kind: 'SUCCEEDED', run: { id, status: 'SUCCEEDED', kind: 'TIMELINE' } });
    expect(causes).toEqual(Array.from({ length: 7 }, () => 'NO_RESPONSE'));
  });

  test('the events of all runs go on behind the last one', async () => {
    const id = await startRun();
    const all = open(ada).watchRuns();
    const first = all.next();
    // Subscribed, as soon as the first event arrives.
    let isThere = false;
    void first.then(() => (isThere = true));
    while (!isThere) await progress(id);
    const { value } = await first;
    if (!value) throw new Error('No event.');
    proxy.cut();
    await progress(id);
    const rest: number[] = [];
    for await (const { seq } of all) if (rest.push(seq) === 2 || seq === -1) break;
    expect(rest).toEqual([value.seq + 1, value.seq + 2].slice(0, rest.length));
  });

  test('changes of the career graph that happen meanwhile are told afterwards', async () => {
    const cursus = open(ada);
    const changes = cursus.watchCareerGraph({ after: 0 });
    const edit = (headline: string) =>
      runQuery(server, `mutation { updateProfile(input: { headline: "${headline}" }) { __typename } }`, {}, ada);
    await edit('Analyst');
    expect((await changes.next()).value).toMatchObject({ version: 1, touched: expect.arrayContaining(['PROFILE']) });
    proxy.cut();
    await edit('Countess');
    expect((await changes.next()).value).toMatchObject({ version: 2 });
    await changes.return();
  });

  test("what can't get better ends the watch at once with the server's reason", async () => {
    const id = await startRun();
    const eve = await signUp(server);
    const others = await reasonOf(open(eve).watchRun(id));
    expect(others).toBeInstanceOf(CursusError);
    expect(others).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reasonOf(open(null).watchRun(id))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await reasonOf(open({ ...ada, token: 'stolen' }).watchRun(id))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('signing out ends a watch', async () => {
    const id = await startRun();
    const cursus = open(ada);
    const events = cursus.watchRun(id);
    await events.next();
    await events.next();
    const next = reasonOf(events);
    await cursus.signOut();
    expect(await next).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a server that stays away is given up after the retries, with its name', async () => {
    const id = await startRun();
    const gone = await cuttingProxy(server.url);
    await gone.close();
    let retries = 0;
    const given = await reasonOf(open(ada, gone.url).watchRun(id, { retries: 2, onReconnect: () => (retries += 1) }));
    expect(given).toMatchObject({ code: 'NO_RESPONSE', message: expect.stringContaining(gone.url) });
    expect(retries).toBe(2);
  });

  test('reconnecting that works does not use up the retries, also without events', async () => {
    const id = await startRun();
    const causes: unknown[] = [];
    const events = open(ada).watchRun(id, { retries: 1, onReconnect: (error) => causes.push(error) });
    await events.next();
    await events.next();
    const next = events.next();
    let isOver = false;
    next.catch(() => (isOver = true));
    for (let cuts = 1; cuts <= 2 && !isOver; cuts += 1) {
      // As long as it takes until a connection is known to work.
      await new Promise((resolve) => setTimeout(resolve, 3_500));
      proxy.cut();
      while (causes.length < cuts && !isOver) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await progress(id);
    expect((await next).value).toMatchObject({ seq: 3 });
    await events.return();
  });

  test('a signal ends it: while it waits, while it connects, and before it begins', async () => {
    const id = await startRun();
    const leave = new AbortController();
    const events = open(ada).watchRun(id, { signal: leave.signal });
    await events.next();
    await events.next();
    const next = reasonOf(events);
    leave.abort(new Error('enough'));
    expect(await next).toMatchObject({ message: 'enough' });
    expect(await reasonOf(open(ada).watchRun(id, { signal: leave.signal }))).toMatchObject({ message: 'enough' });
    const early = new AbortController();
    const connecting = reasonOf(open(ada).watchRun(id, { signal: early.signal }));
    early.abort(new Error('sooner'));
    expect(await connecting).toMatchObject({ message: 'sooner' });
  });

  test('a connection that falls silent is replaced', async () => {
    const id = await startRun();
    const as = { url: proxy.url, token: ada.token, credentials: 'omit' as const, fetch };
    const patience = 500;
    const made: Transport = transport === 'web-socket' ? webSocket(as, WebSocket, patience) : eventStream(as, patience);
    let after = 0;
    const events = resume<{ seq: number }>({
      transport: made,
      operation: () => ({
        query: 'subscription ($id: ID!, $after: Int!) { pipelineRun(id: $id, after: $after) { seq } }',
        variables: { id, after },
      }),
      field: 'pipelineRun',
      onEvent: ({ seq }) => (after = seq),
    });
    await events.next();
    expect((await events.next()).value).toEqual({ seq: 2 });
    proxy.freeze();
    await progress(id);
    expect((await events.next()).value).toEqual({ seq: 3 });
    await events.return();
    // What else is frozen, such as connections kept for the next request.
    proxy.cut();
  });
});

test('an event that takes long to handle does not make the server silent', async () => {
  const id = await startRun();
  const as = { url: proxy.url, token: ada.token, credentials: 'omit' as const, fetch };
  const causes: unknown[] = [];
  const events = resume<{ seq: number }>({
    transport: eventStream(as, 500),
    operation: () => ({
      query: 'subscription ($id: ID!) { pipelineRun(id: $id) { seq } }',
      variables: { id },
    }),
    field: 'pipelineRun',
    onEvent: () => {},
    onReconnect: (error) => causes.push(error),
  });
  await events.next();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect((await events.next()).value).toEqual({ seq: 2 });
  // Needs the connection, as the events before may have come together.
  await progress(id);
  expect((await events.next()).value).toEqual({ seq: 3 });
  expect(causes).toEqual([]);
  await events.return();
});

test('a request whose response breaks off says so, and a refusal before GraphQL is told in its words', async () => {
  const broken = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"data":');
    setImmediate(() => response.destroy());
  });
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
  const { port } = broken.address() as { port: number };
  const cut = createCursusClient({ url: `http://127.0.0.1:${port}` });
  await expect(cut.request(ViewerDocument)).rejects.toMatchObject({ code: 'NO_RESPONSE' });
  broken.close();
  const cursus = createCursusClient({ url: server.url, token: ada.token });
  const input = { summary: 'x'.repeat(1_100_000) };
  await expect(cursus.request(UpdateProfileDocument, { input })).rejects.toMatchObject({
    message: expect.not.stringContaining('HTTP'),
  });
});

test('a proxy that ends a stream in good order loses no event', async () => {
  const asked: number[] = [];
  const clean = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { after } = (JSON.parse(body) as { variables: { after: number } }).variables;
    asked.push(after);
    const event = { data: { pipelineRun: { seq: after + 1, kind: 'STEP_DONE' } } };
    response.setHeader('content-type', 'text/event-stream');
    response.end(
      after === 3
        ? 'event: complete\ndata: \n\n'
        : `:\n\nevent: next\ndata: ${JSON.stringify(event)}\n\nevent: next\nda`,
    );
  });
  await new Promise<void>((resolve) => clean.listen(0, '127.0.0.1', resolve));
  const { port } = clean.address() as { port: number };
  const seen: number[] = [];
  const cursus = createCursusClient({ url: `http://127.0.0.1:${port}`, transport: 'event-stream' });
  for await (const { seq } of cursus.watchRun('r1')) seen.push(seq);
  expect(seen).toEqual([1, 2, 3]);
  expect(asked).toEqual([0, 1, 2, 3]);
  clean.close();
});
