import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { RunKind } from '../../src/generated/prisma/enums.ts';
import { openRunDispatcher, type RunDispatcher } from '../../src/jobs/run-dispatcher.ts';
import { openHubs } from '../../src/jobs/open-hubs.ts';
import type { RunEventHub } from '../../src/jobs/run-event-hub.ts';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';
import { startRun } from '../../src/jobs/start-run.ts';
import { startWorker, type Worker } from '../../src/jobs/worker.ts';
import { contractsOf } from '../../src/pipelines/kit/registry.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { openRunQueue } from '../../src/services/queue/run-queue.ts';
import { makeUser, type TestUser } from './factories.ts';
import { startProcess, type TestProcess } from './processes.ts';
import { testPipelines } from './test-pipelines.ts';

const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
const workerScript = path.join(import.meta.dirname, 'worker-process.ts');

/** Starts, follows and executes runs of the test pipelines, all owned by Ada. */
export interface JobsHarness {
  api: Database;
  dispatcher: RunDispatcher;
  hub: RunEventHub;
  ada: TestUser;
  asAda<T>(work: Parameters<typeof asActor<T>>[2]): Promise<T>;
  /** @returns the run's id */
  start(kind: RunKind, input?: Record<string, string>): Promise<string>;
  /** The run's events after `after`, until it has ended. */
  follow(runId: string, after?: number): AsyncIterable<RunEventRow>;
  all(runId: string, after?: number): Promise<RunEventRow[]>;
  /** Executes runs in this process; `visit` gets a line per execution of a step. */
  startWorker(visit?: (line: string) => void): Promise<Worker>;
  /** Executes runs in a separate process, to be killed. With the installation's secret it also delivers webhooks. */
  startWorkerProcess(settings?: { secret?: string }): Promise<TestProcess>;
  /** One line per execution of a step in worker processes. */
  visits(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the harness on a migrated database, with the queue in the database or in Redis. */
export async function openJobsHarness({
  apiUrl,
  workerUrl,
  redisUrl,
}: {
  apiUrl: string;
  workerUrl: string;
  redisUrl?: string;
}): Promise<JobsHarness> {
  const queueAt = (url: string) =>
    redisUrl === undefined ? ({ kind: 'postgres', url } as const) : ({ kind: 'redis', url: redisUrl } as const);
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-jobs-'));
  const notes = path.join(folder, 'notes');
  const api = openDatabase(apiUrl);
  const queue = openRunQueue(queueAt(apiUrl), log);
  const dispatcher = await openRunDispatcher({ url: apiUrl, queue, contracts: contractsOf(testPipelines), log });
  const hubs = await openHubs({ url: apiUrl, database: api, log });
  const ada = await makeUser(api, 'ada');
  const workers: { stop(): Promise<void> }[] = [];
  const asAda: JobsHarness['asAda'] = (work) => asActor(api, ada.actor, work);
  const follow: JobsHarness['follow'] = (runId, after = 0) =>
    hubs.runEvents.subscribeRun({ runId, userId: ada.id, after });
  return {
    ...{ api, dispatcher, hub: hubs.runEvents, ada, asAda, follow },
    async start(kind, input = {}) {
      return (await asAda((db) => startRun(db, dispatcher, { userId: ada.id, kind, input }))).runId;
    },
    async all(runId, after) {
      const seen: RunEventRow[] = [];
      for await (const event of follow(runId, after)) seen.push(event);
      return seen;
    },
    async startWorker(visit = () => {}) {
      const worker = await startWorker({
        url: workerUrl,
        queue: queueAt(workerUrl),
        concurrency: 4,
        pipelines: testPipelines,
        services: () => ({ note: async (line: string) => visit(line) }),
        budgetUsd: null,
        log,
      });
      workers.push(worker);
      return worker;
    },
    async startWorkerProcess(settings = {}) {
      const worker = await startProcess(workerScript, JSON.stringify({ url: workerUrl, notes, redisUrl, ...settings }));
      workers.push({ stop: () => worker.kill() });
      return worker;
    },
    visits: async () => (await readFile(notes, 'utf8')).split('\n'),
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await hubs.close();
      await dispatcher.close();
      await queue.close();
      await api.close();
      await rm(folder, { recursive: true });
    },
  };
}
