import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { retryRun } from '../../src/jobs/retry-run.ts';
import { TooManyRuns } from '../../src/jobs/run-limits.ts';
import { startRun } from '../../src/jobs/start-run.ts';
import { cancelRun } from '../../src/jobs/cancel-run.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { type Database, openDatabase } from '../../src/services/database/prisma.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
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

const start = (
  user: TestUser,
  run: { parentId?: string; idempotencyKey?: string } = {},
  process: Database = harness.api,
) =>
  asActor(process, user.actor, (db) =>
    startRun(db, harness.dispatcher, { userId: user.id, kind: 'timeline', input: { does: 'succeed' }, ...run }),
  );

test('nobody has more open runs than allowed, but a run may always start others', async () => {
  const eve = await makeUser(harness.api, 'eve');
  harness.dispatcher.limits = { openRunsPerUser: 3, runsPerUserAndDay: 100 };
  const first = await start(eve, { idempotencyKey: 'first' });
  await start(eve);
  await start(eve);
  await expect(start(eve)).rejects.toThrow(TooManyRuns);
  await expect(start(eve, { idempotencyKey: 'fourth' })).rejects.toThrow(TooManyRuns);
  expect(await start(eve, { idempotencyKey: 'first' })).toEqual({ runId: first.runId, created: false });
  expect((await start(eve, { parentId: first.runId })).created).toBe(true);
  expect((await start(await makeUser(harness.api, 'mallory'))).created).toBe(true);
  harness.dispatcher.limits = null;
});

test('nobody starts more runs within a day than allowed, however many at once, and retries count', async () => {
  const eve = await makeUser(harness.api, 'many');
  harness.dispatcher.limits = { openRunsPerUser: 100, runsPerUserAndDay: 5 };
  const second = openDatabase(database.apiUrl);
  const answers = await Promise.allSettled(
    [harness.api, second].flatMap((process) => Array.from({ length: 8 }, () => start(eve, {}, process))),
  );
  const started = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.runId] : []));
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as TooManyRuns] : []));
  expect(started).toHaveLength(5);
  expect(refused.every((error) => error instanceof TooManyRuns)).toBe(true);
  // A day after the oldest.
  expect(refused[0]?.retryAfterSeconds).toBeGreaterThan(86_000);
  const [first = '', ...others] = started;
  await database.sql(`update pipeline_runs set status = 'failed' where id = $1`, [first]);
  const again = () => asActor(second, eve.actor, (db) => retryRun(db, harness.dispatcher, first));
  await expect(again()).rejects.toThrow(TooManyRuns);
  expect(await statusOf(first)).toBe('failed');
  await database.sql(`update pipeline_runs set created_at = now() - interval '25 hours' where id = $1`, [others[0]]);
  expect(await again()).toBe('queued');
  await expect(start(eve)).rejects.toThrow(TooManyRuns);
  harness.dispatcher.limits = null;
  await second.close();
});

const statusOf = async (id: string) =>
  (await database.sql<{ status: string }>('select status from pipeline_runs where id = $1', [id]))[0]?.status;

test("a user's runs that take long leave a place to others", async () => {
  const bob = await makeUser(harness.api, 'patient');
  const slow: string[] = [];
  for (let at = 0; at < 6; at += 1) slow.push(await harness.start('timeline', { does: 'hang' }));
  const worker = await harness.startWorker();
  const { runId } = await start(bob);
  for await (const event of harness.hub.subscribeRun({ runId, userId: bob.id, after: 0 })) void event;
  expect(await statusOf(runId)).toBe('succeeded');
  const statuses = await Promise.all(slow.map(statusOf));
  expect(statuses.filter((status) => status === 'running').length).toBeLessThanOrEqual(3);
  // The held ones move up when others end, canceled ones too.
  const ends = slow.toReversed().map(async (id) => {
    await harness.asAda((db) => cancelRun(db, harness.dispatcher, id));
    await harness.all(id);
  });
  await Promise.all(ends);
  expect(await Promise.all(slow.map(statusOf))).toEqual(slow.map(() => 'canceled'));
  const after = await harness.start('timeline', { does: 'succeed' });
  await harness.all(after);
  expect(await statusOf(after)).toBe('succeeded');
  await worker.stop();
});

test("a user's first run doesn't wait behind another's many", async () => {
  const bob = await makeUser(harness.api, 'bob');
  for (let at = 0; at < 60; at += 1) await harness.start('timeline', { does: 'succeed' });
  const { runId } = await start(bob);
  const others = new Set<string>();
  let before: number | null = null;
  await harness.startWorker((line) => {
    const [id = ''] = line.split(' ');
    if (id === runId) before ??= others.size;
    else others.add(id);
  });
  for await (const event of harness.hub.subscribeRun({ runId, userId: bob.id, after: 0 })) void event;
  // Four runs may have been taken before the job was seen, and each owner has a first.
  expect(before).toBeLessThan(10);
});
