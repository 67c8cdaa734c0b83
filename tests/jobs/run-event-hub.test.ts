import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { appendEvent } from '../../src/jobs/append-event.ts';
import { claimRun } from '../../src/jobs/claim-run.ts';
import { EventCursor } from '../../src/jobs/event-cursor.ts';
import { runEventHub } from '../../src/jobs/run-event-hub.ts';
import { startRun } from '../../src/jobs/start-run.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { onPool, type RunSql } from '../../src/services/database/run-sql.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
import { unheardDispatcher } from '../support/unheard-dispatcher.ts';

const log = pino({ level: 'silent' });
const NEVER_MS = 2 ** 31 - 1;
let at: TestDatabase;
let database: Database;
let worker: Database;
let sql: RunSql;
let ada: TestUser;
beforeAll(async () => {
  at = await testDatabase();
  [database, worker] = [openDatabase(at.apiUrl), openDatabase(at.workerUrl)];
  sql = onPool(worker.pool);
  ada = await makeUser(database, 'ada');
});
afterAll(async () => {
  await worker?.close();
  await database?.close();
  await at?.close();
});

/** Nothing listens here, so no notification ever arrives. */
const hubThatPolls = (pollMs: number) => runEventHub({ database, log, pollMs });

/** A queued and claimed run, so its last event is the second. */
async function claimedRun(user: TestUser): Promise<string> {
  const input = { userId: user.id, kind: 'timeline', input: { does: 'succeed' } } as const;
  const { runId } = await asActor(database, user.actor, (db) => startRun(db, unheardDispatcher, input));
  await claimRun(sql, runId);
  return runId;
}
const progress = (runId: string, seq: number) =>
  appendEvent(sql, { runId, attempt: 1, key: `event ${seq}`, kind: 'step_progress', progress: 0.5 });

type Hub = ReturnType<typeof hubThatPolls>;
const oneRun = (hub: Hub, runId: string) => hub.subscribeRun({ runId, userId: ada.id, after: 1 });
const allRuns = (hub: Hub, runId: string) =>
  hub.subscribeUser({ userId: ada.id, after: { since: new Date(), seqs: new Map([[runId, 1]]) } });

test.each([
  ['one run gets what was not notified by looking', oneRun, 20, () => {}],
  ['all runs gets what was not notified by looking', allRuns, 20, () => {}],
  ['one run gets what was not notified after a gap', oneRun, NEVER_MS, (hub: Hub) => hub.onGap()],
  ['all runs gets what was not notified after a gap', allRuns, NEVER_MS, (hub: Hub) => hub.onGap()],
])('who follows %s', async (_name, follow, pollMs, then) => {
  const runId = await claimedRun(ada);
  const hub = hubThatPolls(pollMs);
  const events = follow(hub, runId)[Symbol.asyncIterator]();
  expect((await events.next()).value).toMatchObject({ runId, seq: 2 });
  // Several times, because a reader may happen to be awake when one of them is written.
  for (const seq of [3, 4, 5, 6, 7]) {
    const next = events.next();
    await progress(runId, seq);
    then(hub);
    expect((await next).value).toMatchObject({ runId, seq });
  }
  hub.end();
});

test('an event of one run asks nothing of the others, which are at rest', async () => {
  const runIds = [await claimedRun(ada), await claimedRun(ada), await claimedRun(ada)];
  const [active = ''] = runIds;
  const hub = hubThatPolls(NEVER_MS);
  const seqs = new Map(runIds.map((runId) => [runId, 2]));
  const events = hub.subscribeUser({ userId: ada.id, after: { since: new Date(), seqs } });
  const first = events.next();
  await progress(active, 3);
  hub.onGap();
  expect((await first).value).toMatchObject({ runId: active, seq: 3 });
  const { take } = EventCursor.prototype;
  const asked: string[] = [];
  EventCursor.prototype.take = function note(this: EventCursor) {
    asked.push(this.runId);
    return take.call(this);
  };
  try {
    const next = events.next();
    await progress(active, 4);
    hub.onNotification(`${active}:4:${ada.id}`);
    expect((await next).value).toMatchObject({ runId: active, seq: 4 });
    expect(new Set(asked)).toEqual(new Set([active]));
  } finally {
    EventCursor.prototype.take = take;
    hub.end();
  }
});

test("events of one run are delivered although another can't be read", async () => {
  const eve = await makeUser(database, 'eve');
  const [readable, broken] = [await claimedRun(eve), await claimedRun(eve)];
  const seqs = new Map([readable, broken].map((runId) => [runId, 1]));
  const hub = hubThatPolls(NEVER_MS);
  const events = hub.subscribeUser({ userId: eve.id, after: { since: new Date(), seqs } });
  for (const runId of [readable, broken]) expect((await events.next()).value).toMatchObject({ runId, seq: 2 });
  await at.sql(`create policy broken on run_events as restrictive for select to app_api
    using (case when run_id = '${broken}' then 1 / (seq - seq) = 1 else true end)`);
  for (const runId of [readable, broken]) await progress(runId, 3);
  hub.onGap();
  expect((await events.next()).value).toMatchObject({ runId: readable, seq: 3 });
  const next = events.next();
  await at.sql('drop policy broken on run_events');
  expect((await next).value).toMatchObject({ runId: broken, seq: 3 });
  hub.end();
});
