import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { cancelRun } from '../../src/jobs/cancel-run.ts';
import { openRunDispatcher, type RunDispatcher } from '../../src/jobs/run-dispatcher.ts';
import { openRunEventHub, type RunEventHub } from '../../src/jobs/run-event-hub.ts';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';
import { retryRun } from '../../src/jobs/retry-run.ts';
import { RunRefused, startRun } from '../../src/jobs/start-run.ts';
import { contractsOf, startWorker, type Worker } from '../../src/jobs/worker.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { openRunQueue, type RunQueue } from '../../src/services/queue/run-queue.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
import { testPipelines } from '../support/test-pipelines.ts';

const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
const visits: string[] = [];
let database: TestDatabase;
let api: Database;
let queue: RunQueue;
let dispatcher: RunDispatcher;
let hub: RunEventHub;
let worker: Worker;
let ada: TestUser;

beforeAll(async () => {
  database = await testDatabase();
  api = openDatabase(database.apiUrl);
  queue = openRunQueue({ kind: 'postgres', url: database.apiUrl }, log);
  dispatcher = await openRunDispatcher({ url: database.apiUrl, queue, contracts: contractsOf(testPipelines), log });
  hub = await openRunEventHub({ url: database.apiUrl, database: api, log });
  worker = await startWorker({
    url: database.workerUrl,
    queue: { kind: 'postgres', url: database.workerUrl },
    concurrency: 4,
    pipelines: testPipelines,
    services: () => ({ note: async (line: string) => void visits.push(line) }),
    budgetUsd: null,
    log,
  });
  ada = await makeUser(api, 'ada');
}, 30_000);
afterAll(async () => {
  await worker?.stop();
  await hub?.close();
  await dispatcher?.close();
  await queue?.close();
  await api?.close();
  await database?.close();
}, 30_000);

const asAda = <T>(work: Parameters<typeof asActor<T>>[2]) => asActor(api, ada.actor, work);
const start = async (does: string) =>
  (await asAda((db) => startRun(db, dispatcher, { userId: ada.id, kind: 'timeline', input: { does } }))).runId;
const follow = (runId: string, after = 0) => hub.subscribeRun({ runId, userId: ada.id, after });
const all = async (events: AsyncIterable<RunEventRow>) => {
  const seen: RunEventRow[] = [];
  for await (const event of events) seen.push(event);
  return seen;
};
const words = (events: RunEventRow[]) => events.map((event) => [event.kind, event.step].filter(Boolean).join(' '));
const until = async (events: AsyncIterable<RunEventRow>, kind: string, step?: string) => {
  for await (const event of events)
    if (event.kind === kind && (step === undefined || event.step === step)) return event;
  throw new Error(`The run ended without ${kind} ${step ?? ''}.`);
};
const runOf = (id: string) =>
  asAda((db) =>
    db.pipelineRun.findUniqueOrThrow({ where: { id }, include: { steps: { orderBy: { position: 'asc' } } } }),
  );

test('a run goes through its steps, each told once and in order, and ends with its output', async () => {
  const id = await start('succeed');
  const events = await all(follow(id));
  expect(words(events)).toEqual([
    'queued',
    'started',
    'step_started first',
    'step_done first',
    'step_started second',
    'step_progress second',
    'step_done second',
    'step_started third',
    'step_done third',
    'succeeded',
  ]);
  expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
  const progress = events.map((event) => event.progress);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
  expect(await runOf(id)).toMatchObject({
    status: 'succeeded',
    attempt: 1,
    output: { first: 'first', second: 'second', third: 'third' },
    steps: [{ status: 'done', result: 'first' }, { status: 'done' }, { status: 'done' }],
  });
});

test('a step with nothing to do is skipped with its reason', async () => {
  const events = await all(follow(await start('skip')));
  expect(events.find((event) => event.kind === 'step_skipped')).toMatchObject({
    step: 'second',
    message: 'nothing to do',
  });
  expect(events.at(-1)?.kind).toBe('succeeded');
});

test('a passing trouble is tried again, and steps that were done are not done again', async () => {
  const id = await start('fail once');
  expect(words(await all(follow(id)))).toEqual([
    'queued',
    'started',
    'step_started first',
    'step_done first',
    'step_started second',
    'step_progress second',
    'retrying',
    'step_progress second',
    'step_done second',
    'step_started third',
    'step_done third',
    'succeeded',
  ]);
  expect(visits.filter((line) => line.startsWith(id))).toEqual([
    `${id} first 1`,
    `${id} second 1`,
    `${id} second 2`,
    `${id} third 2`,
  ]);
});

test('a trouble that stays fails the run after three tries, with words that give nothing away, and can be retried', async () => {
  const id = await start('fail always');
  const events = await all(follow(id));
  expect(events.at(-1)).toMatchObject({ kind: 'failed', message: expect.stringContaining('not your fault') });
  expect(await runOf(id)).toMatchObject({ status: 'failed', attempt: 3, error: { code: 'internal', retryable: true } });
  expect(await asAda((db) => retryRun(db, dispatcher, id))).toBe('queued');
  const again = await all(follow(id, events.length));
  expect(words(again).slice(0, 3)).toEqual(['queued', 'started', 'step_started second']);
  expect(again[0]?.seq).toBe(events.length + 1);
}, 20_000);

test('a permanent failure is told at once and is not retryable', async () => {
  const id = await start('refuse');
  expect((await all(follow(id))).at(-1)).toMatchObject({
    kind: 'failed',
    message: 'This can never work. Bring another.',
  });
  expect(await runOf(id)).toMatchObject({
    attempt: 1,
    error: { code: 'refused', message: 'This can never work. Bring another.', retryable: false },
    steps: [{ status: 'done' }, { status: 'failed' }, { status: 'pending' }],
  });
  expect(await asAda((db) => retryRun(db, dispatcher, id))).toBe('not_retryable');
});

test('a run that hangs in a step is canceled at once, and can be retried', async () => {
  const id = await start('hang');
  await until(follow(id), 'step_started', 'second');
  expect(await asAda((db) => cancelRun(db, dispatcher, id))).toBe('cancel_requested');
  expect((await all(follow(id))).at(-1)?.kind).toBe('canceled');
  expect(await runOf(id)).toMatchObject({ status: 'canceled', error: null });
  expect(await asAda((db) => cancelRun(db, dispatcher, id))).toBe('already_finished');
});

test('a run that is rolled back leaves no run and no job; one with the same key starts once', async () => {
  const before = await database.sql('select count(*)::int n from pipeline_runs');
  const attempt = asAda(async (db) => {
    await startRun(db, dispatcher, { userId: ada.id, kind: 'timeline', input: { does: 'succeed' } });
    throw new Error('changed my mind');
  });
  await expect(attempt).rejects.toThrow('changed my mind');
  expect(await database.sql('select count(*)::int n from pipeline_runs')).toEqual(before);
  const keyed = () =>
    asAda((db) =>
      startRun(db, dispatcher, { userId: ada.id, kind: 'timeline', input: { does: 'succeed' }, idempotencyKey: 'k' }),
    );
  const [one, two] = [await keyed(), await keyed()];
  expect(two).toEqual({ runId: one.runId, created: false });
  expect((await all(follow(one.runId))).filter((event) => event.kind === 'started')).toHaveLength(1);
});

test('wrong input and unknown pipelines are refused by name', async () => {
  const wrong = asAda((db) => startRun(db, dispatcher, { userId: ada.id, kind: 'timeline', input: { does: 'fly' } }));
  await expect(wrong).rejects.toThrow(RunRefused);
  await expect(wrong).rejects.toMatchObject({ field: 'input.does' });
  await expect(asAda((db) => startRun(db, dispatcher, { userId: ada.id, kind: 'logos', input: {} }))).rejects.toThrow(
    'There is no pipeline called logos yet.',
  );
});

test('what follows a run is started with its end, as its child', async () => {
  const id = await start('start a child');
  await all(follow(id));
  const children = await asAda((db) => db.pipelineRun.findMany({ where: { parentId: id } }));
  expect(children).toHaveLength(1);
  expect((await all(follow(children[0]?.id ?? ''))).at(-1)?.kind).toBe('succeeded');
});

test('a run whose job was lost is found by the sweeper', async () => {
  const deaf: RunDispatcher = { ...dispatcher, id: 'nobody listens to this' };
  const { runId } = await asAda((db) =>
    startRun(db, deaf, { userId: ada.id, kind: 'timeline', input: { does: 'succeed' } }),
  );
  expect((await all(follow(runId))).at(-1)?.kind).toBe('succeeded');
}, 15_000);

test('many subscribers, at different places, through lost notification connections: every seq once', async () => {
  const id = await start('wait in each step');
  const early = [0, 0, 2, 3].map((after) =>
    all(follow(id, after)).then((events) => ({ after, seqs: events.map((event) => event.seq) })),
  );
  await until(follow(id), 'step_done', 'first');
  await database.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cursus-listen' and datname = current_database()`,
  );
  const results = await Promise.all(early);
  const total = (await runOf(id)).seq;
  for (const { after, seqs } of results)
    expect(seqs).toEqual(Array.from({ length: total - after }, (_, index) => after + index + 1));
});

test('the stream of a user has every event of all of their runs from now on, and of nobody else', async () => {
  const bob = await makeUser(api, 'bob');
  const stop = new AbortController();
  const seen: RunEventRow[] = [];
  const stream = (async () => {
    for await (const event of hub.subscribeUser({ userId: ada.id, signal: stop.signal })) {
      seen.push(event);
      if (seen.filter((one) => one.kind === 'succeeded').length === 2) stop.abort();
    }
  })();
  await asActor(api, bob.actor, (db) =>
    startRun(db, dispatcher, { userId: bob.id, kind: 'timeline', input: { does: 'succeed' } }),
  );
  const ids = [await start('succeed'), await start('succeed')];
  await stream;
  expect(new Set(seen.map((event) => event.userId))).toEqual(new Set([ada.id]));
  for (const id of ids) {
    const seqs = seen.filter((event) => event.runId === id).map((event) => event.seq);
    expect(seqs).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
  }
}, 15_000);

test('what another attempt has taken over cannot be written to any more', async () => {
  const id = await start('hang');
  await until(follow(id), 'step_started', 'second');
  await database.sql('update pipeline_runs set attempt = attempt + 1 where id = $1', [id]);
  const { appendEvent } = await import('../../src/jobs/append-event.ts');
  const { onPool } = await import('../../src/services/database/run-sql.ts');
  const workerDatabase = openDatabase(database.workerUrl);
  const old = { runId: id, attempt: 1, key: 'late', kind: 'step_done', progress: 1 } as const;
  expect(await appendEvent(onPool(workerDatabase.pool), old)).toBeNull();
  await workerDatabase.close();
  expect(await asAda((db) => cancelRun(db, dispatcher, id))).toBe('cancel_requested');
});
