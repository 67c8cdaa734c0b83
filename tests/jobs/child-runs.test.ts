import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';
import { cancelRun } from '../../src/jobs/cancel-run.ts';
import { retryRun } from '../../src/jobs/retry-run.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { openJobsHarness, type JobsHarness } from '../support/jobs-harness.ts';

let database: TestDatabase;
let harness: JobsHarness;

beforeAll(async () => {
  database = await testDatabase();
  harness = await openJobsHarness(database);
});
afterAll(async () => {
  await harness?.close();
  await database?.close();
});

const runOf = (id: string) =>
  harness.asAda((db) =>
    db.pipelineRun.findUniqueOrThrow({
      where: { id },
      include: { steps: { orderBy: { position: 'asc' } }, next: { orderBy: { id: 'asc' } } },
    }),
  );
const seen = (events: RunEventRow[], kind: string) =>
  events.filter((event) => event.kind === kind).map(({ step }) => step);

test('after a worker is killed during two child runs, the next one finishes them and their successors, each once', async () => {
  const doomed = await harness.startWorkerProcess();
  const runId = await harness.start('build');
  const watching = harness.all(runId);
  const { next } = await (async () => {
    for await (const event of harness.follow(runId))
      if (event.kind === 'step_started' && event.step === 'logos') return runOf(runId);
    throw new Error('The run ended before.');
  })();
  expect(next.map(({ kind }) => kind)).toEqual(['timeline', 'skills', 'logos']);
  for await (const event of harness.follow(next[0]?.id ?? ''))
    if (event.kind === 'step_started' && event.step === 'second') break;
  await doomed.kill();
  await harness.startWorkerProcess();

  const events = await watching;
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(seen(events, 'step_started')).toEqual(['timeline', 'skills', 'logos', 'story']);
  expect(seen(events, 'step_done').sort()).toEqual(['logos', 'skills', 'story', 'timeline']);
  expect(events.at(-1)).toMatchObject({ kind: 'succeeded', progress: 1 });
  const run = await runOf(runId);
  expect(run.output).toEqual({ timeline: 'done', skills: 'done', logos: 'done', story: 'done' });
  expect(run.next.map(({ kind, status }) => [kind, status])).toEqual([
    ['timeline', 'succeeded'],
    ['skills', 'succeeded'],
    ['logos', 'succeeded'],
    ['story', 'succeeded'],
  ]);
  // The child's first step ran before the kill and was not repeated.
  const visits = await harness.visits();
  expect(visits.filter((line) => line.startsWith(`${run.next[0]?.id ?? ''} first`))).toHaveLength(1);
});

test('a failed child run does not stop the others, and a retry repeats only that one', async () => {
  const runId = await harness.start('render');
  const events = await harness.all(runId);
  expect(events.at(-1)).toMatchObject({ kind: 'failed' });
  const failed = await runOf(runId);
  expect(failed.error).toMatchObject({
    code: 'branches_failed',
    retryable: true,
    message: expect.stringContaining('timeline failed: This can never work. Bring another.'),
  });
  expect(failed.steps.map(({ step, status }) => [step, status])).toEqual([
    ['timeline', 'failed'],
    ['skills', 'done'],
    ['story', 'done'],
  ]);
  expect(failed.next.map(({ kind, status }) => [kind, status])).toEqual([
    ['timeline', 'failed'],
    ['skills', 'succeeded'],
    ['story', 'succeeded'],
  ]);
  expect(await harness.asAda((db) => retryRun(db, harness.dispatcher, runId))).toBe('queued');
  await harness.all(runId, events.at(-1)?.seq);
  const again = await runOf(runId);
  expect(again.status).toBe('failed');
  expect(again.next.map(({ kind, status }) => [kind, status])).toEqual([
    ['timeline', 'failed'],
    ['skills', 'succeeded'],
    ['story', 'succeeded'],
    ['timeline', 'failed'],
  ]);
});

test('canceling ends it and its child runs immediately, and starts no successors', async () => {
  const runId = await harness.start('export');
  for await (const event of harness.follow(runId)) if (event.kind === 'step_done' && event.step === 'skills') break;
  expect(await harness.asAda((db) => cancelRun(db, harness.dispatcher, runId))).toBe('canceled');
  const { next, status } = await runOf(runId);
  expect(status).toBe('canceled');
  expect((await harness.all(next[0]?.id ?? '')).at(-1)?.kind).toBe('canceled');
  const after = await runOf(runId);
  expect(after.next.map((run) => [run.kind, run.status])).toEqual([
    ['timeline', 'canceled'],
    ['skills', 'succeeded'],
  ]);
  expect(after.status).toBe('canceled');
});

test('canceling a single child run does not stop the others', async () => {
  const runId = await harness.start('export');
  const watching = harness.all(runId);
  for await (const event of harness.follow(runId))
    if (event.kind === 'step_started' && event.step === 'timeline') break;
  const { next } = await runOf(runId);
  await harness.asAda((db) => cancelRun(db, harness.dispatcher, next[0]?.id ?? ''));
  expect((await watching).at(-1)?.kind).toBe('succeeded');
  expect((await runOf(runId)).output).toEqual({ timeline: 'Canceled.', skills: 'done', story: 'done' });
});
