import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
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
import { hasRedis, startTemporaryRedis, type TemporaryRedis } from '../support/temporary-redis.ts';
import { testPipelines } from '../support/test-pipelines.ts';

const log = pino({ level: 'silent' });
const script = path.join(import.meta.dirname, '../support/worker-process.ts');
const skips = !hasRedis() && process.env['CI'] === undefined;
const title = 'jobs in Redis, runs in PostgreSQL';

(skips ? describe.skip : describe)(skips ? `${title} (skipped: redis-server is not installed)` : title, () => {
  let redis: TemporaryRedis;
  let database: TestDatabase;
  let api: Database;
  let queue: RunQueue;
  let dispatcher: RunDispatcher;
  let hub: RunEventHub;
  let ada: TestUser;
  let folder: string;
  const workers: TestProcess[] = [];

  beforeAll(async () => {
    redis = await startTemporaryRedis();
    database = await testDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'cursus-redis-'));
    api = openDatabase(database.apiUrl);
    queue = openRunQueue({ kind: 'redis', url: redis.url }, log);
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
    await redis?.stop();
    await rm(folder, { recursive: true });
  }, 30_000);

  const startWorkerProcess = async () => {
    const notes = path.join(folder, 'notes');
    const worker = await startProcess(script, JSON.stringify({ url: database.workerUrl, notes, redisUrl: redis.url }));
    workers.push(worker);
    return worker;
  };
  const start = (does: string) =>
    asActor(api, ada.actor, (db) => startRun(db, dispatcher, { userId: ada.id, kind: 'timeline', input: { does } }));

  test('a worker is killed in a step: the next one ends the run, every event once and in order', async () => {
    const doomed = await startWorkerProcess();
    const { runId } = await start('wait in each step');
    const events: RunEventRow[] = [];
    let next: Promise<TestProcess> | undefined;
    for await (const event of hub.subscribeRun({ runId, userId: ada.id, after: 0 })) {
      events.push(event);
      if (event.kind === 'step_started' && event.step === 'second')
        next ??= doomed.kill().then(() => startWorkerProcess());
    }
    await (await next)?.kill();
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
    const done = events.filter((event) => event.kind === 'step_done').map((event) => event.step);
    expect(done).toEqual(['first', 'second', 'third']);
    expect(events.at(-1)?.kind).toBe('succeeded');
  }, 40_000);

  test('Redis forgets everything: a run that was queued is found in the database and done', async () => {
    const { runId } = await start('succeed');
    await redis.restartEmpty();
    const worker = await startWorkerProcess();
    const kinds: string[] = [];
    for await (const event of hub.subscribeRun({ runId, userId: ada.id, after: 0 })) kinds.push(event.kind);
    await worker.kill();
    expect(kinds.at(-1)).toBe('succeeded');
  }, 40_000);
});
