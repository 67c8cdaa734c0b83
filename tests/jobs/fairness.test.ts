import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startRun, TooManyRuns } from '../../src/jobs/start-run.ts';
import { asActor } from '../../src/services/database/actor.ts';
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

const start = (user: TestUser, run: { parentId?: string; idempotencyKey?: string } = {}) =>
  asActor(harness.api, user.actor, (db) =>
    startRun(db, harness.dispatcher, { userId: user.id, kind: 'timeline', input: { does: 'succeed' }, ...run }),
  );

test('nobody has more open runs than allowed, but a run may always start others', async () => {
  const eve = await makeUser(harness.api, 'eve');
  harness.dispatcher.mostOpenRuns = 3;
  const first = await start(eve, { idempotencyKey: 'first' });
  await start(eve);
  await start(eve);
  await expect(start(eve)).rejects.toThrow(TooManyRuns);
  await expect(start(eve, { idempotencyKey: 'fourth' })).rejects.toThrow(TooManyRuns);
  expect(await start(eve, { idempotencyKey: 'first' })).toEqual({ runId: first.runId, created: false });
  expect((await start(eve, { parentId: first.runId })).created).toBe(true);
  expect((await start(await makeUser(harness.api, 'mallory'))).created).toBe(true);
  harness.dispatcher.mostOpenRuns = null;
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
