import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { RunKind } from '../../src/generated/prisma/enums.ts';
import { cancelRun } from '../../src/jobs/cancel-run.ts';
import { retryRun } from '../../src/jobs/retry-run.ts';
import { openRunDispatcher, type RunDispatcher } from '../../src/jobs/run-dispatcher.ts';
import { openRunEventHub, type RunEventHub } from '../../src/jobs/run-event-hub.ts';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';
import { startRun } from '../../src/jobs/start-run.ts';
import { contractsOf } from '../../src/jobs/worker.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { openRunQueue, type RunQueue } from '../../src/services/queue/run-queue.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
import { startProcess, type TestProcess } from '../support/processes.ts';
import { testPipelines } from '../support/test-pipelines.ts';

const log = pino({ level: 'silent' });
const script = path.join(import.meta.dirname, '../support/worker-process.ts');
let database: TestDatabase;
let api: Database;
let queue: RunQueue;
let dispatcher: RunDispatcher;
let hub: RunEventHub;
let ada: TestUser;
let folder: string;
const workers: TestProcess[] = [];

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'cursus-branches-'));
  api = openDatabase(database.apiUrl);
  queue = openRunQueue({ kind: 'postgres', url: database.apiUrl }, log);
  dispatcher = await openRunDispatcher({ url: database.apiUrl, queue, contracts: contractsOf(testPipelines), log });
  hub = await openRunEventHub({ url: database.apiUrl, database: api, log });
  ada = await makeUser(api, 'ada');
}, 30_000);
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await hub?.close();
  await dispatcher?.close();
  await queue?.close();
  await api?.close();
  await database?.close();
  await rm(folder, { recursive: true });
}, 30_000);

const startWorkerProcess = async () => {
  const worker = await startProcess(
    script,
    JSON.stringify({ url: database.workerUrl, notes: path.join(folder, 'notes') }),
  );
  workers.push(worker);
  return worker;
};
const asAda = <T>(work: Parameters<typeof asActor<T>>[2]) => asActor(api, ada.actor, work);
const start = async (kind: RunKind) =>
  (await asAda((db) => startRun(db, dispatcher, { userId: ada.id, kind, input: {} }))).runId;
const all = async (runId: string, after = 0) => {
  const seen: RunEventRow[] = [];
  for await (const event of hub.subscribeRun({ runId, userId: ada.id, after })) seen.push(event);
  return seen;
};
const runOf = (id: string) =>
  asAda((db) =>
    db.pipelineRun.findUniqueOrThrow({
      where: { id },
      include: { steps: { orderBy: { position: 'asc' } }, next: { orderBy: { id: 'asc' } } },
    }),
  );
const seen = (events: RunEventRow[], kind: string) =>
  events.filter((event) => event.kind === kind).map(({ step }) => step);

test('a worker that is killed while two branches are at work: the next one ends them, then what comes after them, each once', async () => {
  const doomed = await startWorkerProcess();
  const runId = await start('build');
  const watching = all(runId);
  const { next } = await (async () => {
    for await (const event of hub.subscribeRun({ runId, userId: ada.id, after: 0 }))
      if (event.kind === 'step_skipped') return runOf(runId);
    throw new Error('The run ended before.');
  })();
  expect(next.map(({ kind }) => kind)).toEqual(['timeline', 'skills']);
  for await (const event of hub.subscribeRun({ runId: next[0]?.id ?? '', userId: ada.id, after: 0 }))
    if (event.kind === 'step_started' && event.step === 'second') break;
  await doomed.kill();
  await startWorkerProcess();

  const events = await watching;
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(seen(events, 'step_started')).toEqual(['timeline', 'skills', 'story']);
  expect(seen(events, 'step_done').sort()).toEqual(['skills', 'story', 'timeline']);
  expect(seen(events, 'step_skipped')).toEqual(['logos']);
  expect(events.at(-1)).toMatchObject({ kind: 'succeeded', progress: 1 });
  const run = await runOf(runId);
  expect(run.output).toEqual({
    timeline: 'done',
    skills: 'done',
    logos: 'There is no pipeline called logos yet.',
    story: 'done',
  });
  expect(run.next.map(({ kind, status }) => [kind, status])).toEqual([
    ['timeline', 'succeeded'],
    ['skills', 'succeeded'],
    ['story', 'succeeded'],
  ]);
  // The first step of the branch was done before the kill and not again.
  const visits = (await readFile(path.join(folder, 'notes'), 'utf8')).split('\n');
  expect(visits.filter((line) => line.startsWith(`${run.next[0]?.id ?? ''} first`))).toHaveLength(1);
}, 40_000);

test('a branch that fails stops none of the others; a retry does that one again and no other', async () => {
  const runId = await start('render');
  const events = await all(runId);
  expect(events.at(-1)).toMatchObject({ kind: 'failed' });
  const failed = await runOf(runId);
  expect(failed.error).toMatchObject({
    code: 'branches_failed',
    retryable: true,
    message: expect.stringContaining('timeline: This can never work. Bring another.'),
  });
  expect(failed.steps.map(({ step, status }) => [step, status])).toEqual([
    ['timeline', 'failed'],
    ['skills', 'skipped'],
    ['story', 'done'],
  ]);
  expect(failed.steps[1]?.message).toMatch(/^The input of skills is not valid/);
  expect(failed.next.map(({ kind, status }) => [kind, status])).toEqual([
    ['timeline', 'failed'],
    ['story', 'succeeded'],
  ]);
  expect(await asAda((db) => retryRun(db, dispatcher, runId))).toBe('queued');
  await all(runId, events.at(-1)?.seq);
  const again = await runOf(runId);
  expect(again.status).toBe('failed');
  expect(again.next.map(({ kind, status }) => [kind, status])).toEqual([
    ['timeline', 'failed'],
    ['story', 'succeeded'],
    ['timeline', 'failed'],
  ]);
}, 40_000);

test('canceled, it is over at once, and so are its branches; nothing that would come after them begins', async () => {
  const runId = await start('export');
  for await (const event of hub.subscribeRun({ runId, userId: ada.id, after: 0 }))
    if (event.kind === 'step_done' && event.step === 'skills') break;
  expect(await asAda((db) => cancelRun(db, dispatcher, runId))).toBe('canceled');
  const { next, status } = await runOf(runId);
  expect(status).toBe('canceled');
  expect((await all(next[0]?.id ?? '')).at(-1)?.kind).toBe('canceled');
  const after = await runOf(runId);
  expect(after.next.map((run) => [run.kind, run.status])).toEqual([
    ['timeline', 'canceled'],
    ['skills', 'succeeded'],
  ]);
  expect(after.status).toBe('canceled');
}, 40_000);

test('a branch that is canceled alone lets the others go on', async () => {
  const runId = await start('export');
  const watching = all(runId);
  for await (const event of hub.subscribeRun({ runId, userId: ada.id, after: 0 }))
    if (event.kind === 'step_started' && event.step === 'timeline') break;
  const { next } = await runOf(runId);
  await asAda((db) => cancelRun(db, dispatcher, next[0]?.id ?? ''));
  expect((await watching).at(-1)?.kind).toBe('succeeded');
  expect((await runOf(runId)).output).toEqual({ timeline: 'Canceled.', skills: 'done', story: 'done' });
}, 40_000);
