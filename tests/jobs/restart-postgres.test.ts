import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openRunDispatcher, type RunDispatcher } from '../../src/jobs/run-dispatcher.ts';
import { openRunEventHub, type RunEventHub } from '../../src/jobs/run-event-hub.ts';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';
import { startRun } from '../../src/jobs/start-run.ts';
import { contractsOf, startWorker, type Worker } from '../../src/jobs/worker.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { migrate } from '../../src/services/database/migrate.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { roleUrl } from '../../src/services/database/roles.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';
import { openRunQueue, type RunQueue } from '../../src/services/queue/run-queue.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
import { startTemporaryPostgres, type TemporaryPostgres } from '../support/temporary-postgres.ts';
import { testPipelines } from '../support/test-pipelines.ts';

const log = pino({ level: 'silent' });
const secret = 'a secret for this test alone, long enough';
let postgres: TemporaryPostgres;
let api: Database;
let queue: RunQueue;
let dispatcher: RunDispatcher;
let hub: RunEventHub;
let worker: Worker;
let ada: TestUser;

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  const ownerUrl = postgres.serverUrl;
  await migrate({ ownerUrl, secret });
  await prepareQueue({ ownerUrl });
  const apiUrl = roleUrl(ownerUrl, secret, 'app_api');
  const workerUrl = roleUrl(ownerUrl, secret, 'app_worker');
  api = openDatabase(apiUrl);
  queue = openRunQueue({ kind: 'postgres', url: apiUrl }, log);
  dispatcher = await openRunDispatcher({ url: apiUrl, queue, contracts: contractsOf(testPipelines), log });
  hub = await openRunEventHub({ url: apiUrl, database: api, log });
  worker = await startWorker({
    url: workerUrl,
    queue: { kind: 'postgres', url: workerUrl },
    concurrency: 2,
    pipelines: testPipelines,
    services: () => ({ note: async () => {} }),
    budgetUsd: null,
    log,
  });
  ada = await makeUser(api, 'ada');
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await hub?.close();
  await dispatcher?.close();
  await queue?.close();
  await api?.close();
  await postgres?.stop();
}, 60_000);

test('PostgreSQL restarts under a run: it ends well, and a subscriber that was there all along sees every seq once', async () => {
  const { runId } = await asActor(api, ada.actor, (db) =>
    startRun(db, dispatcher, { userId: ada.id, kind: 'timeline', input: { does: 'wait in each step' } }),
  );
  const events: RunEventRow[] = [];
  let restarted: Promise<void> | undefined;
  for await (const event of hub.subscribeRun({ runId, userId: ada.id, after: 0 })) {
    events.push(event);
    if (event.kind === 'step_started' && event.step === 'second') restarted ??= postgres.restart();
  }
  await restarted;
  expect(restarted).toBeDefined();
  expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
  const steps = (kind: string) => events.filter((event) => event.kind === kind).map((event) => event.step);
  expect(steps('step_done')).toEqual(['first', 'second', 'third']);
  expect(events.at(-1)?.kind).toBe('succeeded');
}, 60_000);
