import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { INSTRUMENTS } from '../../src/services/telemetry/instruments.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { type EntryPoint, startEntryPoint } from '../support/entry-point.ts';
import { openCollector, type ReceivedSpan } from '../support/otlp-collector.ts';
import { readPrometheus } from '../support/prometheus-text.ts';
import { signUp, type SignedUp } from '../support/run-query.ts';
import type { TestServer } from '../support/server.ts';
import { subscribe } from '../support/subscribe.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(120));

/** In everything that a user can write. */
const CANARY = `canary${randomBytes(6).toString('hex')}`;

let database: TestDatabase;
let home: string;
let collector: Awaited<ReturnType<typeof openCollector>>;
let api: EntryPoint;
let worker: EntryPoint;
let server: TestServer;
let ada: SignedUp;

beforeAll(async () => {
  [database, collector] = await Promise.all([testDatabase(), openCollector()]);
  home = await mkdtemp(path.join(tmpdir(), 'cursus-telemetry-'));
  const settings = {
    CURSUS_HOME: home,
    CURSUS_SECRET: database.secret,
    API_DATABASE_URL: database.apiUrl,
    WORKER_DATABASE_URL: database.workerUrl,
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.endpoint}/`,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20collector',
    OTEL_METRIC_EXPORT_INTERVAL: '500',
    OTEL_BSP_SCHEDULE_DELAY: '100',
    METRICS_PORT: '0',
  };
  [api, worker] = await Promise.all([startEntryPoint('api', settings), startEntryPoint('worker', settings)]);
  server = { url: api.url ?? '' } as TestServer;
  ada = await signUp(server, `ada.${CANARY}`);
});
afterAll(async () => {
  await Promise.all([api?.stop(), worker?.stop()]);
  await Promise.all([database?.close(), collector?.close()]);
  await rm(home, { recursive: true, force: true });
});

const RUN = `mutation Start${CANARY}($kind: PipelineKind!) {
  runPipeline(input: { kind: $kind }) { ... on RunPipelineSuccess { run { id } } } }`;

async function mutate(headers: Record<string, string>, user: SignedUp): Promise<string> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${user.token}`, ...headers },
    body: JSON.stringify({ query: RUN, variables: { kind: 'TIMELINE' } }),
  });
  const { data } = (await answer.json()) as { data: { runPipeline: { run: { id: string } } } };
  return data.runPipeline.run.id;
}

const ENDS = new Set(['SUCCEEDED', 'FAILED']);

async function ended(runId: string, user: SignedUp): Promise<void> {
  const watch = 'subscription ($id: ID!) { pipelineRun(id: $id) { kind } }';
  const events = subscribe<{ pipelineRun: { kind: string } }>(server, watch, { id: runId }, user);
  while (!ENDS.has((await events.next()).data?.pipelineRun.kind ?? ''));
  await events.close();
}

/** Names of a span and all above it. */
function lineOf(span: ReceivedSpan): string[] {
  const above = collector.spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [`${span.service}: ${span.name}`, ...(above ? lineOf(above) : [])];
}

test("one trace leads from the caller's span through request, operation, run and step to the worker's statements", async () => {
  const traceId = randomBytes(16).toString('hex');
  const callers = randomBytes(8).toString('hex');
  const runId = await mutate({ traceparent: `00-${traceId}-${callers}-01` }, ada);
  await ended(runId, ada);
  const ours = () => collector.spans.filter((span) => span.traceId === traceId);
  await collector.until(
    () => ours().some(({ name }) => name === 'run timeline') && ours().some(({ name }) => name === 'POST /graphql'),
  );
  const request = ours().find(({ name }) => name === 'POST /graphql');
  expect(request?.parentSpanId).toBe(callers);
  const lines = ours().map((span) => lineOf(span).join(' < '));
  const toRun = 'cursus-worker: run timeline < cursus-api: mutation runPipeline < cursus-api: POST /graphql';
  expect(lines).toContain(toRun);
  const step = `cursus-worker: step arrange < ${toRun}`;
  expect(lines).toContain(step);
  expect(lines).toContain(`cursus-worker: WITH < ${step}`);
  expect(lines).toContain('cursus-api: WITH < cursus-api: mutation runPipeline < cursus-api: POST /graphql');
  expect(ours().find(({ name }) => name === 'run timeline')?.attributes).toMatchObject({
    'cursus.run.kind': 'timeline',
    'cursus.run.id': runId,
  });
  expect(collector.headers.every(({ authorization }) => authorization === 'Bearer collector')).toBe(true);
});

test('Prometheus finds text that parses, and everything that is documented is measured', async () => {
  const addresses = [api, worker].map((one) => one.logged.find(({ msg }) => msg === 'metrics ready')?.url ?? '');
  const samples = (
    await Promise.all(addresses.map(async (url) => readPrometheus(await (await fetch(url)).text())))
  ).flat();
  const of = (name: string, labels: Record<string, string>) =>
    samples.filter((sample) => sample.name === name && sample.value > 0 && matches(sample.labels, labels)).length;
  const request = { http_request_method: 'POST', http_route: '/graphql', http_response_status_code: '200' };
  expect(of('http_server_request_duration_count', request)).toBe(1);
  const operation = { graphql_operation_type: 'mutation', cursus_graphql_field: 'runPipeline', outcome: 'ok' };
  expect(of('cursus_graphql_operation_duration_count', operation)).toBe(1);
  expect(of('cursus_run_duration_count', { kind: 'timeline', status: 'succeeded' })).toBe(1);
  expect(of('cursus_step_duration_count', { kind: 'timeline', step: 'arrange', outcome: 'skipped' })).toBe(1);
  expect(of('db_client_operation_duration_count', { db_client_connection_pool_name: 'cursus-worker' })).not.toBe(0);
  expect(of('process_memory_usage', {})).toBe(2);
  const instruments = Object.entries(INSTRUMENTS).map(([name, about]) => [name.replaceAll('.', '_'), about] as const);
  for (const { name, labels } of samples.filter((sample) => sample.name !== 'target_info')) {
    const [, about] = instruments.find(([instrument]) => new RegExp(`^${instrument}(_[a-z]+)?$`).test(name)) ?? [];
    const known = about?.attributes.map((attribute) => attribute.replaceAll('.', '_')) ?? [];
    expect([
      name,
      Object.keys(labels)
        .filter((label) => label !== 'le')
        .toSorted(),
    ]).toEqual([name, known.toSorted()]);
  }
  expect(await (await fetch(new URL('/health/live', addresses[1]))).json()).toEqual({ status: 'ok' });
  expect((await fetch(new URL('/other', addresses[0]))).status).toBe(404);
  // Of the product's own port, nobody gets them.
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
});

test('nothing personal leaves, whatever it was written in; and the last is sent before the processes end', async () => {
  const headers = {
    authorization: `Bearer ${ada.token}`,
    'user-agent': CANARY,
    referer: `https://example.org/${CANARY}`,
    tracestate: `v=${CANARY}`,
    baggage: `name=${CANARY}`,
    cookie: `name=${CANARY}`,
    traceparent: '00-ffffffffffffffffffffffffffffffff-ffffffffffffffff-01',
  };
  const form = new FormData();
  form.set(
    'document',
    new Blob([`${CANARY}\n${CANARY}@example.com\nEngineer at ${CANARY}\n2019 - 2021`]),
    `${CANARY}.txt`,
  );
  const uploaded = await fetch(`${server.url}/documents/upload?of=${CANARY}`, { method: 'POST', headers, body: form });
  await ended(((await uploaded.json()) as { pipelineRunId: string }).pipelineRunId, ada);
  const query = `query ${CANARY} { ${CANARY}: node(id: "${CANARY}") { id } search: node(id: "${CANARY}2") { id } }`;
  const post = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
  await fetch(`${server.url}/graphql`, { ...post, body: JSON.stringify({ query, operationName: CANARY }) });
  await fetch(`${server.url}/graphql`, { ...post, body: JSON.stringify({ query: `{ ${CANARY} }` }) });
  await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
  await fetch(`${server.url}/${CANARY}`, { headers });
  await fetch(`${server.url}/nothing/${CANARY}/here?name=${CANARY}`, { headers });
  expect(await Promise.all([api.stop(), worker.stop()])).toEqual([0, 0]);
  const names = collector.spans.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['POST /documents/upload', 'run ingest', 'query (several)']));
  expect([...collector.metrics].toSorted()).toEqual(
    // Nobody has a model or a webhook here.
    Object.keys(INSTRUMENTS)
      .filter((name) => !/\.(model|webhook)\./.test(name))
      .toSorted(),
  );
  expect(collector.bodies.length).toBeGreaterThan(10);
  for (const word of [CANARY, ada.email, ada.userId, ada.token, ada.password])
    expect(collector.bodies.filter((body) => body.includes(word))).toEqual([]);
});

test('without a collector the product works, says so in the log, and ends well', async () => {
  const lonely = await startEntryPoint('api', {
    CURSUS_HOME: home,
    CURSUS_SECRET: database.secret,
    API_DATABASE_URL: database.apiUrl,
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
    OTEL_METRIC_EXPORT_INTERVAL: '200',
  });
  expect((await fetch(`${lonely.url}/health/ready`)).status).toBe(200);
  expect(await lonely.stop()).toBe(0);
  expect(lonely.logged.map(({ msg }) => msg)).toContain('could not send the last telemetry');
});

test('without settings, OpenTelemetry is not loaded', async () => {
  const loaded = `
    const { openTelemetry } = await import('./src/services/telemetry/open-telemetry.ts');
    const { readEnv } = await import('./src/config/env.ts');
    for (const part of ['api', 'worker', 'web']) await import(\`./src/start/open-\${part}.ts\`);
    const { default: Module } = await import('node:module');
    const count = () => Object.keys(Module._cache).filter((file) => /opentelemetry.(sdk|exporter|otlp)/.test(file)).length;
    const open = (source) => openTelemetry(readEnv(source).telemetry, { name: 'test', log: { info() {} } });
    await open({});
    const without = count();
    await (await open({ METRICS_PORT: '0' })).close();
    console.log(JSON.stringify({ without, isLoadedOtherwise: count() > 10 }));
    process.exit();`;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', loaded];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  expect(JSON.parse(stdout)).toEqual({ without: 0, isLoadedOtherwise: true });
});

const matches = (labels: Record<string, string>, wanted: Record<string, string>) =>
  Object.entries(wanted).every(([name, value]) => labels[name] === value);
