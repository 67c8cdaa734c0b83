import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { startEntryPoint } from '../support/entry-point.ts';
import { runQuery, signUp } from '../support/run-query.ts';
import type { TestServer } from '../support/server.ts';
import { subscribe } from '../support/subscribe.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(120));

let database: TestDatabase;
let home: string;
let settings: Record<string, string>;

beforeAll(async () => {
  database = await testDatabase();
  home = await mkdtemp(path.join(tmpdir(), 'cursus-drain-'));
  settings = {
    CURSUS_HOME: home,
    CURSUS_SECRET: database.secret,
    API_DATABASE_URL: database.apiUrl,
    WORKER_DATABASE_URL: database.workerUrl,
  };
});
afterAll(async () => {
  await database?.close();
  await rm(home, { recursive: true, force: true });
});

/** Resolves once nobody accepts connections there any more. */
async function refused(url: string): Promise<void> {
  const answers = () => fetch(`${url}/health/ready`, { headers: { connection: 'close' } }).then(Boolean, () => false);
  while (await answers());
}

test('after the stop signal, no connection is accepted, an upload that goes on is stored, and the process ends well', async () => {
  const api = await startEntryPoint('api', settings);
  const url = api.url ?? '';
  const server = { url } as TestServer;
  const ada = await signUp(server);
  const boundary = 'part';
  const request = http.request(`${url}/documents/upload`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${ada.token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'transfer-encoding': 'chunked',
    },
  });
  request.write(
    `--${boundary}\r\ncontent-disposition: form-data; name="document"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nAda Lovelace\n`,
  );
  const answered = once(request, 'response') as Promise<[http.IncomingMessage]>;
  // Takes several round trips, in which the upload has begun.
  expect((await runQuery(server, '{ __typename }', {}, ada)).data).toEqual({ __typename: 'Query' });
  const stopped = api.stop();
  await refused(url);
  expect(api.child.exitCode).toBeNull();
  request.end(`Engineer at Acme, 2019 - 2021\n\r\n--${boundary}--\r\n`);
  const [response] = await answered;
  const body = JSON.parse(await text(response)) as { pipelineRunId: string };
  expect([response.statusCode, body]).toEqual([expect.any(Number), { ...body, pipelineRunId: expect.any(String) }]);
  expect(await stopped).toBe(0);
  const rows = await database.sql('select status from pipeline_runs where id = $1', [body.pipelineRunId]);
  expect(rows).toEqual([{ status: 'queued' }]);
});

test('a worker that is stopped hands its run back, and the next one ends it without repeating a finished step', async () => {
  const api = await startEntryPoint('api', settings);
  const server = { url: api.url ?? '' } as TestServer;
  const ada = await signUp(server);
  const started = await runQuery<{ runPipeline: { run: { id: string } } }>(
    server,
    `mutation { runPipeline(input: { kind: BUILD }) { ... on RunPipelineSuccess { run { id } } } }`,
    {},
    ada,
  );
  const id = started.data?.runPipeline.run.id ?? '';
  const first = await startEntryPoint('worker', settings);
  const events = subscribe<{ pipelineRun: { kind: string } }>(
    server,
    'subscription ($id: ID!) { pipelineRun(id: $id) { kind } }',
    { id },
    ada,
  );
  const kinds: string[] = [];
  while (kinds.at(-1) !== 'STEP_STARTED') kinds.push((await events.next()).data?.pipelineRun.kind ?? 'gone');
  expect(await first.stop()).toBe(0);
  const second = await startEntryPoint('worker', settings);
  while (!ENDS.has(kinds.at(-1) ?? '')) kinds.push((await events.next()).data?.pipelineRun.kind ?? 'gone');
  await events.close();
  expect(kinds.at(-1)).toBe('SUCCEEDED');
  const repeated = await database.sql(
    `select r.kind, e.step from run_events e join pipeline_runs r on r.id = e.run_id
     where e.kind in ('step_done', 'step_skipped') and (r.id = $1 or r.parent_id = $1) group by 1, 2 having count(*) > 1`,
    [id],
  );
  expect(repeated).toEqual([]);
  expect(await Promise.all([second.stop(), api.stop()])).toEqual([0, 0]);
});

const ENDS = new Set(['SUCCEEDED', 'FAILED', 'CANCELED', 'gone']);
