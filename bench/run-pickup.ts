// Time from starting a run until a subscriber sees it start, against BullMQ's bare add → processor, alternating on the
// same
// database in the same run. `node --import tsx bench/run-pickup.ts`
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createPostgresBackend, withBackend } from 'bullmq';
import { pino } from 'pino';
import { openRunDispatcher } from '../src/jobs/run-dispatcher.ts';
import { openHubs } from '../src/jobs/open-hubs.ts';
import { startRun } from '../src/jobs/start-run.ts';
import { startWorker } from '../src/jobs/worker.ts';
import { contractsOf } from '../src/pipelines/kit/registry.ts';
import { asActor } from '../src/services/database/actor.ts';
import { openDatabase } from '../src/services/database/prisma.ts';
import { openRunQueue } from '../src/services/queue/run-queue.ts';
import { testDatabase } from '../tests/support/database.ts';
import { makeUser } from '../tests/support/factories.ts';
import { testPipelines } from '../tests/support/test-pipelines.ts';

const ROUNDS = 150;
const WARM_UP = 20;

const script = path.join(import.meta.dirname, '../tests/support/cluster.ts');
const cluster = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
process.env['CURSUS_TEST_CLUSTER'] = await new Promise<string>((resolve) =>
  createInterface({ input: cluster.stdout }).once('line', resolve),
);
const log = pino({ level: 'silent' });
const database = await testDatabase();
const api = openDatabase(database.apiUrl);
const user = await makeUser(api, 'ada');
const queue = openRunQueue({ kind: 'postgres', url: database.apiUrl }, log);
const dispatcher = await openRunDispatcher({ url: database.apiUrl, queue, contracts: contractsOf(testPipelines), log });
const hubs = await openHubs({ url: database.apiUrl, database: api, log });
const worker = await startWorker({
  url: database.workerUrl,
  queue: { kind: 'postgres', url: database.workerUrl },
  concurrency: 4,
  pipelines: testPipelines,
  services: () => ({ note: async () => {} }),
  budgetUsd: null,
  log,
});

const { Queue, Worker } = withBackend(createPostgresBackend);
let picked = () => {};
const bareQueue = new Queue('bare', { connection: { connectionString: database.apiUrl } });
const bareWorker = new Worker('bare', async () => picked(), { connection: { connectionString: database.workerUrl } });
await bareWorker.waitUntilReady();

const bare = async () => {
  const began = performance.now();
  const seen = new Promise<void>((resolve) => (picked = resolve));
  await bareQueue.add('run', {}, { jobId: `bare_${crypto.randomUUID()}` });
  await seen;
  return performance.now() - began;
};
const ours = async () => {
  const began = performance.now();
  const { runId } = await asActor(api, user.actor, (db) =>
    startRun(db, dispatcher, { userId: user.id, kind: 'timeline', input: { does: 'succeed' } }),
  );
  let took = 0;
  for await (const event of hubs.runEvents.subscribeRun({ runId, userId: user.id, after: 0 }))
    if (event.kind === 'started') took = performance.now() - began;
  return took;
};

const times = { bare: [] as number[], ours: [] as number[] };
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  const [bareTook, oursTook] = [await bare(), await ours()];
  if (round < WARM_UP) continue;
  times.bare.push(bareTook);
  times.ours.push(oursTook);
}
const at = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
for (const share of [0.5, 0.95])
  process.stdout.write(
    `p${share * 100}: BullMQ ${at(times.bare, share).toFixed(1)} ms, enqueue → STARTED ${at(times.ours, share).toFixed(1)} ms, ratio ${(at(times.ours, share) / at(times.bare, share)).toFixed(2)} (goal ≤ 2)\n`,
  );

await bareWorker.close();
await bareQueue.close();
await worker.stop();
await hubs.close();
await dispatcher.close();
await queue.close();
await api.close();
await database.close();
cluster.stdin.end();
process.exit();
