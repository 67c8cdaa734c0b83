import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { appendEvent } from '../../src/jobs/append-event.ts';
import { claimRun } from '../../src/jobs/claim-run.ts';
import { startRun } from '../../src/jobs/start-run.ts';
import { openWorkerShares, type WorkerShares } from '../../src/jobs/worker-shares.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { type Database, openDatabase } from '../../src/services/database/prisma.ts';
import { onPool } from '../../src/services/database/run-sql.ts';
import { countStatements } from '../support/count-statements.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { makeUser, type TestUser } from '../support/factories.ts';
import { unheardDispatcher } from '../support/unheard-dispatcher.ts';

// What a run costs the database until its owner sees it start. docs/performance.md has the same figures.

const ONE = { statements: 1, roundTrips: 1 };
const MOST = 2;

let testing: TestDatabase;
let api: Database;
let worker: Database;
let ada: TestUser;
beforeAll(async () => {
  testing = await testDatabase();
  api = openDatabase(testing.apiUrl);
  worker = openDatabase(testing.workerUrl);
  ada = await makeUser(api, 'ada');
});
afterAll(async () => {
  await api?.close();
  await worker?.close();
  await testing?.close();
});

async function start(user = ada): Promise<string> {
  const run = { userId: user.id, kind: 'timeline', input: { does: 'succeed' } } as const;
  return (await asActor(api, user.actor, (db) => startRun(db, unheardDispatcher, run))).runId;
}

test('starting a run is one statement in the transaction of its mutation', async () => {
  // Begin, actor, the run with its steps and its event, commit.
  expect(await countStatements(() => start())).toEqual({ statements: 4, roundTrips: 4 });
});

test('claiming a run is one statement, and so is each event', async () => {
  const runId = await start();
  const sql = onPool(worker.pool);
  expect(await countStatements(() => claimRun(sql, runId))).toEqual(ONE);
  const event = { runId, attempt: 1, key: 'half', kind: 'step_progress', progress: 0.5 } as const;
  expect(await countStatements(() => appendEvent(sql, event))).toEqual(ONE);
});

test('a worker with room asks for no owner, and one without waits until it knows them', async () => {
  const queued: string[] = [];
  const shares = openShares((jobId) => queued.push(jobId));
  const hold = new Map<string, () => void>();
  const occupy = (runId: string, onBegin?: () => Promise<void>) =>
    shares.within({ jobId: runId, runId }, async (onClaimed) => {
      await onBegin?.();
      const claimed = await claimRun(onPool(worker.pool), runId);
      onClaimed(claimed?.userId ?? '');
      await new Promise<void>((resolve) => hold.set(runId, resolve));
    });
  const [first, second, third] = [await start(), await start(), await start()];
  const running: Promise<void>[] = [];
  const begun = async (runId: string, onBegin?: () => Promise<void>) => {
    running.push(occupy(runId, onBegin));
    while (!hold.has(runId)) await new Promise(setImmediate);
  };
  expect(await countStatements(() => begun(first))).toEqual(ONE);

  // The second isn't claimed before the third asks for a place, so nobody knows yet whose it is.
  let claim = () => {};
  const waits = new Promise<void>((resolve) => (claim = resolve));
  running.push(occupy(second, () => waits));
  const asking = occupy(third);
  claim();
  await asking;
  expect(shares.holds(third)).toBe(true);
  expect(shares.active()).toBe(2);
  // Another user's run has room all the same.
  const eve = await makeUser(api, 'eve');
  await begun(await start(eve));
  expect(shares.active()).toBe(3);

  hold.get(first)?.();
  await running[0];
  expect(queued).toEqual([third]);
  expect(shares.holds(third)).toBe(false);
  for (const end of hold.values()) end();
  await Promise.all(running);
});

function openShares(onEnsure: (jobId: string) => void): WorkerShares {
  const nothing = async () => {};
  const queue = { add: nothing, check: nothing, close: nothing, ensure: async (jobId: string) => onEnsure(jobId) };
  return openWorkerShares({ database: worker, queue, most: MOST, log: pino({ level: 'silent' }) });
}
