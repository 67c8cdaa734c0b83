import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
  folder = await mkdtemp(path.join(tmpdir(), 'cursus-kill-'));
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

test.each(['first', 'second', 'third'])(
  'a worker that is killed in the %s step: the next one ends the run, nothing lost or doubled',
  async (step) => {
    const doomed = await startWorkerProcess();
    const { runId } = await asActor(api, ada.actor, (db) =>
      startRun(db, dispatcher, { userId: ada.id, kind: 'timeline', input: { does: 'wait in each step' } }),
    );
    const subscription = { runId, userId: ada.id };
    const connected: RunEventRow[] = [];
    const allAlong = (async () => {
      for await (const event of hub.subscribeRun({ ...subscription, after: 0 })) connected.push(event);
    })();
    let seenBefore = 0;
    for await (const event of hub.subscribeRun({ ...subscription, after: 0 })) {
      seenBefore = event.seq;
      if (event.kind === 'step_started' && event.step === step) break;
    }
    await doomed.kill();
    const next = await startWorkerProcess();
    await allAlong;
    await next.kill();

    const reconnected: number[] = [];
    for await (const event of hub.subscribeRun({ ...subscription, after: seenBefore })) reconnected.push(event.seq);
    const total = connected.length;
    expect(connected.map((event) => event.seq)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(reconnected).toEqual(Array.from({ length: total - seenBefore }, (_, index) => seenBefore + index + 1));
    expect(connected.at(-1)?.kind).toBe('succeeded');
    const once = (kind: string) => connected.filter((event) => event.kind === kind).map((event) => event.step);
    expect(once('step_started')).toEqual(['first', 'second', 'third']);
    expect(once('step_done')).toEqual(['first', 'second', 'third']);
    // Steps that were done before the kill were not done again, the others by the second attempt.
    const visits = (await readFile(path.join(folder, 'notes'), 'utf8'))
      .split('\n')
      .filter((line) => line.startsWith(runId));
    expect(visits.filter((line) => line.split(' ')[1] === step && line.endsWith(' 2'))).toHaveLength(1);
    expect(new Set(visits).size).toBe(visits.length);
    const rows = await asActor(api, ada.actor, (db) =>
      db.skill.findMany({ where: { nameKey: { startsWith: runId } } }),
    );
    expect(rows.map((row) => row.name).sort()).toEqual(['first', 'second', 'third']);
  },
  40_000,
);
