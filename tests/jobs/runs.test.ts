import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appendEvent } from '../../src/jobs/append-event.ts';
import { cancelRun } from '../../src/jobs/cancel-run.ts';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';
import { retryRun } from '../../src/jobs/retry-run.ts';
import { RunRefused, startRun } from '../../src/jobs/start-run.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import { onPool } from '../../src/services/database/run-sql.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser } from '../support/factories.ts';
import { openJobsHarness, type JobsHarness } from '../support/jobs-harness.ts';

const visits: string[] = [];
let database: TestDatabase;
let harness: JobsHarness;

beforeAll(async () => {
  database = await testDatabase();
  harness = await openJobsHarness(database);
  await harness.startWorker((line) => visits.push(line));
});
afterAll(async () => {
  await harness?.close();
  await database?.close();
});

const start = (does: string) => harness.start('timeline', { does });
const words = (events: RunEventRow[]) => events.map((event) => [event.kind, event.step].filter(Boolean).join(' '));
const until = async (events: AsyncIterable<RunEventRow>, kind: string, step?: string) => {
  for await (const event of events)
    if (event.kind === kind && (step === undefined || event.step === step)) return event;
  throw new Error(`The run ended without ${kind} ${step ?? ''}.`);
};
const runOf = (id: string) =>
  harness.asAda((db) =>
    db.pipelineRun.findUniqueOrThrow({ where: { id }, include: { steps: { orderBy: { position: 'asc' } } } }),
  );

test('a run executes its steps, reports each once and in order, and ends with its output', async () => {
  const id = await start('succeed');
  const events = await harness.all(id);
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
  const events = await harness.all(await start('skip'));
  expect(events.find((event) => event.kind === 'step_skipped')).toMatchObject({
    step: 'second',
    message: 'nothing to do',
  });
  expect(events.at(-1)?.kind).toBe('succeeded');
});

test('a transient error is retried without repeating finished steps', async () => {
  const id = await start('fail once');
  expect(words(await harness.all(id))).toEqual([
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

test('a persistent error fails the run after three attempts with a message that reveals nothing, and the run can be retried', async () => {
  const id = await start('fail always');
  const events = await harness.all(id);
  expect(events.at(-1)).toMatchObject({ kind: 'failed', message: expect.stringContaining('went wrong on the server') });
  expect(await runOf(id)).toMatchObject({ status: 'failed', attempt: 3, error: { code: 'internal', retryable: true } });
  expect(await harness.asAda((db) => retryRun(db, harness.dispatcher, id))).toBe('queued');
  const again = await harness.all(id, events.length);
  expect(words(again).slice(0, 3)).toEqual(['queued', 'started', 'step_started second']);
  expect(again[0]?.seq).toBe(events.length + 1);
});

test('a permanent failure is reported immediately and is not retryable', async () => {
  const id = await start('refuse');
  expect((await harness.all(id)).at(-1)).toMatchObject({
    kind: 'failed',
    message: 'This can never work. Bring another.',
  });
  expect(await runOf(id)).toMatchObject({
    attempt: 1,
    error: { code: 'document_refused', message: 'This can never work. Bring another.', retryable: false },
    steps: [{ status: 'done' }, { status: 'failed' }, { status: 'pending' }],
  });
  expect(await harness.asAda((db) => retryRun(db, harness.dispatcher, id))).toBe('not_retryable');
});

test('a run that hangs in a step can be canceled immediately, and retried', async () => {
  const id = await start('hang');
  await until(harness.follow(id), 'step_started', 'second');
  expect(await harness.asAda((db) => cancelRun(db, harness.dispatcher, id))).toBe('cancel_requested');
  expect((await harness.all(id)).at(-1)?.kind).toBe('canceled');
  expect(await runOf(id)).toMatchObject({ status: 'canceled', error: null });
  expect(await harness.asAda((db) => cancelRun(db, harness.dispatcher, id))).toBe('already_finished');
});

test('a step that outlives its run adds no event, so that subscribers see the end', async () => {
  const id = await start('succeed');
  const events = await harness.all(id);
  const worker = openDatabase(database.workerUrl);
  const late = { runId: id, attempt: 1, key: 'late', kind: 'step_progress', step: 'second', progress: 1 } as const;
  try {
    expect(await appendEvent(onPool(worker.pool), late)).toBeNull();
  } finally {
    await worker.close();
  }
  expect(await harness.all(id)).toEqual(events);
});

test('a rolled-back start leaves no run and no job, and a second start with the same key starts nothing', async () => {
  const before = await database.sql('select count(*)::int n from pipeline_runs');
  const attempt = harness.asAda(async (db) => {
    await startRun(db, harness.dispatcher, { userId: harness.ada.id, kind: 'timeline', input: { does: 'succeed' } });
    throw new Error('changed my mind');
  });
  await expect(attempt).rejects.toThrow('changed my mind');
  expect(await database.sql('select count(*)::int n from pipeline_runs')).toEqual(before);
  const keyed = () =>
    harness.asAda((db) =>
      startRun(db, harness.dispatcher, {
        userId: harness.ada.id,
        kind: 'timeline',
        input: { does: 'succeed' },
        idempotencyKey: 'k',
      }),
    );
  const [one, two] = [await keyed(), await keyed()];
  expect(two).toEqual({ runId: one.runId, created: false });
  expect((await harness.all(one.runId)).filter((event) => event.kind === 'started')).toHaveLength(1);
});

test('invalid input is refused with the name of the field', async () => {
  const wrong = harness.asAda((db) =>
    startRun(db, harness.dispatcher, { userId: harness.ada.id, kind: 'timeline', input: { does: 'fly' } }),
  );
  await expect(wrong).rejects.toThrow(RunRefused);
  await expect(wrong).rejects.toMatchObject({ field: 'input.does' });
});

test('follow-up runs start together with the end of a run, as its children', async () => {
  const id = await start('start a child');
  await harness.all(id);
  const children = await harness.asAda((db) => db.pipelineRun.findMany({ where: { parentId: id } }));
  expect(children).toHaveLength(1);
  expect((await harness.all(children[0]?.id ?? '')).at(-1)?.kind).toBe('succeeded');
});

test('the sweeper finds a run whose job was lost', async () => {
  const deaf = { ...harness.dispatcher, id: 'nobody listens to this' };
  const { runId } = await harness.asAda((db) =>
    startRun(db, deaf, { userId: harness.ada.id, kind: 'timeline', input: { does: 'succeed' } }),
  );
  expect((await harness.all(runId)).at(-1)?.kind).toBe('succeeded');
});

test('many subscribers at different positions get every seq once, despite lost notification connections', async () => {
  const id = await start('wait in each step');
  const early = [0, 0, 2, 3].map((after) =>
    harness.all(id, after).then((events) => ({ after, seqs: events.map((event) => event.seq) })),
  );
  await until(harness.follow(id), 'step_done', 'first');
  await database.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cursus-listen' and datname = current_database()`,
  );
  const results = await Promise.all(early);
  const total = (await runOf(id)).seq;
  for (const { after, seqs } of results)
    expect(seqs).toEqual(Array.from({ length: total - after }, (_, index) => after + index + 1));
});

test("a user's stream has every event of all of their runs since then, and no one else's", async () => {
  const bob = await makeUser(harness.api, 'bob');
  const stop = new AbortController();
  const seen: RunEventRow[] = [];
  const stream = (async () => {
    // Otherwise the first run may be queued before the hub has looked where "from now on" begins.
    const after = { since: new Date(), seqs: new Map<string, number>() };
    for await (const event of harness.hub.subscribeUser({ userId: harness.ada.id, after, signal: stop.signal })) {
      seen.push(event);
      if (seen.filter((one) => one.kind === 'succeeded').length === 2) stop.abort();
    }
  })();
  await asActor(harness.api, bob.actor, (db) =>
    startRun(db, harness.dispatcher, { userId: bob.id, kind: 'timeline', input: { does: 'succeed' } }),
  );
  const ids = [await start('succeed'), await start('succeed')];
  await stream;
  expect(new Set(seen.map((event) => event.userId))).toEqual(new Set([harness.ada.id]));
  for (const id of ids) {
    const seqs = seen.filter((event) => event.runId === id).map((event) => event.seq);
    expect(seqs).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
  }
});

test('a run whose lock was renewed too late goes on in the same worker, and can still be canceled', async () => {
  const id = await start('hang');
  await until(harness.follow(id), 'step_started', 'second');
  await database.sql("update bullmq.job set lock_token = 'too late', locked_until_ms = 0 where id like $1", [`${id}%`]);
  for (let handedOut = 1; handedOut < 2;) {
    const [job] = await database.sql<{ n: number }>('select attempts_started as n from bullmq.job where id like $1', [
      `${id}%`,
    ]);
    handedOut = job?.n ?? 1;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await harness.asAda((db) => cancelRun(db, harness.dispatcher, id));
  expect(words(await harness.all(id))).toEqual([
    'queued',
    'started',
    'step_started first',
    'step_done first',
    'step_started second',
    'step_progress second',
    'canceled',
  ]);
});

test("an attempt can't write to a run that another has taken over", async () => {
  const id = await start('hang');
  await until(harness.follow(id), 'step_started', 'second');
  await database.sql('update pipeline_runs set attempt = attempt + 1 where id = $1', [id]);
  const { appendEvent } = await import('../../src/jobs/append-event.ts');
  const { onPool } = await import('../../src/services/database/run-sql.ts');
  const workerDatabase = openDatabase(database.workerUrl);
  const old = { runId: id, attempt: 1, key: 'late', kind: 'step_done', progress: 1 } as const;
  expect(await appendEvent(onPool(workerDatabase.pool), old)).toBeNull();
  await workerDatabase.close();
  expect(await harness.asAda((db) => cancelRun(db, harness.dispatcher, id))).toBe('cancel_requested');
});
