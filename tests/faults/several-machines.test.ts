import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { freePort } from '../../src/services/embedded-postgres/free-port.ts';
import { type FakeS3, s3Settings, startFakeS3 } from '../services/storage/fake-s3.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { type EntryPoint, startEntryPoint, startWebProcess } from '../support/entry-point.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import type { TestServer } from '../support/server.ts';
import { subscribe } from '../support/subscribe.ts';
import { hasRedis, startTemporaryRedis, type TemporaryRedis } from '../support/temporary-redis.ts';
import { timeLimit } from '../support/time-limit.ts';
import { uploadAs } from '../support/upload.ts';

// Two machines with an API, a worker and a web process each, on one PostgreSQL, Redis and S3. Each has a folder of its own, so nothing that
// counts may be in a folder.

jest.setTimeout(timeLimit(240));

interface Machine {
  home: string;
  api: TestServer;
  web: { url: string };
  processes: EntryPoint[];
}

let database: TestDatabase;
let redis: TemporaryRedis;
let s3: FakeS3;
let machines: [Machine, Machine];

beforeAll(async () => {
  if (!hasRedis()) return;
  [database, redis, s3] = await Promise.all([testDatabase(), startTemporaryRedis(), startFakeS3()]);
  machines = await Promise.all([startMachine(), startMachine()]);
});
afterAll(async () => {
  for (const { processes, home } of machines ?? []) {
    await Promise.all(processes.map(async (one) => one.child.signalCode ?? (await one.stop())));
    await rm(home, { recursive: true, force: true });
  }
  await s3?.close();
  await redis?.stop();
  await database?.close();
});

async function startMachine(): Promise<Machine> {
  const home = await mkdtemp(path.join(tmpdir(), 'cursus-machine-'));
  const { bucket, endpoint, accessKeyId, secretAccessKey } = s3Settings(s3);
  const settings = {
    CURSUS_HOME: home,
    DATABASE_URL: database.ownerUrl,
    CURSUS_SECRET: database.secret,
    REDIS_URL: redis.url,
    S3_BUCKET: bucket,
    S3_ENDPOINT: endpoint ?? '',
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  };
  const [api, worker, web] = await Promise.all([
    startEntryPoint('api', settings),
    startEntryPoint('worker', settings),
    startWebProcess(settings, await freePort(null)),
  ]);
  return { home, api: { url: api.url ?? '' } as TestServer, web, processes: [api, worker, web] };
}

async function ask<Data>(at: Machine, as: SignedUp, query: string, variables = {}): Promise<Data> {
  const { data, errors } = await runQuery<Data>(at.api, query, variables, as);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

const EVENTS = 'subscription { pipelineRuns { runId seq kind } }';
interface Event {
  runId: string;
  seq: number;
  kind: string;
}
const ENDED = new Set(['SUCCEEDED', 'FAILED', 'CANCELED']);

/** Events of a user's runs, as one machine delivers them. */
async function watch(at: Machine, as: SignedUp) {
  const events = subscribe<{ pipelineRuns: Event }>(at.api, EVENTS, {}, as, { stays: true });
  const seen: Event[] = [];
  return {
    seen,
    /** Waits until the run has ended. */
    async ended(runId: string): Promise<string> {
      for (;;) {
        const end = seen.find((event) => event.runId === runId && ENDED.has(event.kind));
        if (end) return end.kind;
        const { data } = await events.next();
        if (data) seen.push(data.pipelineRuns);
      }
    },
    close: () => events.close(),
  };
}

/** The numbers of the events of each run. */
function numbersOf(seen: Event[]): Record<string, number[]> {
  const numbers: Record<string, number[]> = {};
  for (const { runId, seq } of seen) (numbers[runId] ??= []).push(seq);
  return numbers;
}

const RUN = `mutation { runPipeline(input: { kind: TIMELINE }) { ... on RunPipelineSuccess { run { id } } } }`;
interface Started {
  run: { id: string };
}
const READ = '{ careerGraph { version profile { headline } experiences { title } } }';
interface Graph {
  careerGraph: { version: number; profile: { headline: string }; experiences: { title: string }[] };
}

const testWithRedis = hasRedis() ? test : test.skip;

testWithRedis('two machines serve one installation, and one alone goes on when the other is gone', async () => {
  const [first, second] = machines;
  const ada = await signUp(first.api);

  // What is uploaded to one machine is read by either's worker, and both deliver the same events.
  const watches = [await watch(first, ada), await watch(second, ada)];
  const uploadId = await uploadAs(first.api, ada, {
    bytes: await readFile('samples/resume.pdf'),
    fileName: 'resume.pdf',
    mediaType: 'application/pdf',
  });
  const { ingestDocument: ingest } = await ask<{ ingestDocument: Started }>(
    second,
    ada,
    `mutation ($id: ID!) { ingestDocument(input: { uploadId: $id }) { ... on IngestDocumentSuccess { run { id } } } }`,
    { id: uploadId },
  );
  const outcomes = await Promise.all(watches.map((one) => one.ended(ingest.run.id)));
  expect(outcomes).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  const [some, others] = watches.map(({ seen }) => numbersOf(seen));
  for (const [runId, numbers] of Object.entries(some ?? {})) {
    const shared = Math.min(numbers.length, others?.[runId]?.length ?? 0);
    expect(numbers.slice(0, shared)).toEqual(Array.from({ length: shared }, (_, at) => at + 1));
    expect(others?.[runId]?.slice(0, shared)).toEqual(numbers.slice(0, shared));
  }
  await Promise.all(watches.map((one) => one.close()));
  expect(s3.objects.size).toBeGreaterThan(0);

  // An answer that one machine keeps is out of date as soon as the other has changed what it is about.
  await ask<Graph>(second, ada, READ);
  const before = await ask<Graph>(second, ada, READ);
  expect(before.careerGraph.experiences.length).toBeGreaterThan(0);
  await ask(first, ada, `mutation { updateProfile(input: { headline: "On both machines" }) { __typename } }`);
  const after = await ask<Graph>(second, ada, READ);
  expect(after.careerGraph.profile.headline).toBe('On both machines');
  expect(after.careerGraph.version).toBeGreaterThan(before.careerGraph.version);

  // A session that has ended on one machine has ended on the other.
  const eve = await signUp(second.api);
  const me = '{ viewer { id } }';
  expect(await ask(first, eve, me)).toEqual({ viewer: { id: eve.userId } });
  const signedOut = await fetch(`${second.api.url}/api/auth/sign-out`, {
    method: 'POST',
    headers: { authorization: `Bearer ${eve.token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(signedOut.status).toBe(200);
  expect(await ask(first, eve, me)).toEqual({ viewer: null });

  // Both web processes serve what was published through either API.
  await ask(first, ada, `mutation { updateSite(input: { slug: "two-machines", visibility: PUBLIC }) { __typename } }`);
  const published = await watch(second, ada);
  const { publishSite } = await ask<{ publishSite: Started }>(
    first,
    ada,
    `mutation { publishSite { ... on PublishSiteSuccess { run { id } } } }`,
  );
  expect(await published.ended(publishSite.run.id)).toBe('SUCCEEDED');
  await published.close();
  const pages = await Promise.all([first, second].map(({ web }) => pageOf(web.url)));
  expect(pages[0]?.includes('On both machines')).toBe(true);
  expect(pages[1] === pages[0]).toBe(true);

  // The first machine loses power while runs of several people wait; the second does them all, once.
  const people = await Promise.all([signUp(first.api), signUp(first.api), signUp(first.api)]);
  const watched = await Promise.all(people.map((person) => watch(second, person)));
  const runs = await Promise.all(
    people.map(async (person) => (await ask<{ runPipeline: Started }>(first, person, RUN)).runPipeline.run.id),
  );
  await Promise.all(first.processes.map(({ child }) => lose(child)));
  for (const [at, person] of people.entries()) {
    expect(await watched[at]?.ended(runs[at] ?? '')).toBe('SUCCEEDED');
    for (const numbers of Object.values(numbersOf(watched[at]?.seen ?? [])))
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, number) => number + 1));
    expect(
      await ask(second, person, '{ pipelineRuns(first: 5, kind: TIMELINE) { edges { node { status } } } }'),
    ).toEqual({
      pipelineRuns: { edges: [{ node: { status: 'SUCCEEDED' } }] },
    });
    await watched[at]?.close();
  }
  expect((await pageOf(second.web.url)) === pages[0]).toBe(true);
});

async function lose(child: EntryPoint['child']): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** The page without the address of the process, which is not configured here. */
async function pageOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/two-machines`);
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll(url, '');
}
