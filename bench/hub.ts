// Events per second end to end: fenced append → notification → hub → subscribers, with several concurrent runs and
// several
// subscribers each. Fails if an event is lost, duplicated or out of order. `node --import tsx bench/hub.ts`
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { appendEvent } from '../src/jobs/append-event.ts';
import { claimRun } from '../src/jobs/claim-run.ts';
import { finishRun } from '../src/jobs/finish-run.ts';
import { openHubs } from '../src/jobs/open-hubs.ts';
import { startRun } from '../src/jobs/start-run.ts';
import { asActor } from '../src/services/database/actor.ts';
import { openDatabase } from '../src/services/database/prisma.ts';
import { onPool } from '../src/services/database/run-sql.ts';
import { testDatabase } from '../tests/support/database.ts';
import { makeUser } from '../tests/support/factories.ts';
import { unheardDispatcher } from '../tests/support/unheard-dispatcher.ts';

const RUNS = 8;
const EVENTS = 400;
const SUBSCRIBERS = 5;

const script = path.join(import.meta.dirname, '../tests/support/cluster.ts');
const cluster = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
process.env['CURSUS_TEST_CLUSTER'] = await new Promise<string>((resolve) =>
  createInterface({ input: cluster.stdout }).once('line', resolve),
);
const database = await testDatabase();
const api = openDatabase(database.apiUrl);
const worker = openDatabase(database.workerUrl, { connections: RUNS });
const user = await makeUser(api, 'ada');
const hubs = await openHubs({ url: database.apiUrl, database: api, log: pino({ level: 'silent' }) });
const sql = onPool(worker.pool);

const runIds: string[] = [];
for (let index = 0; index < RUNS; index++) {
  const input = { userId: user.id, kind: 'timeline', input: { does: 'succeed' } } as const;
  const { runId } = await asActor(api, user.actor, (db) => startRun(db, unheardDispatcher, input));
  await claimRun(sql, runId);
  runIds.push(runId);
}
let wrong = 0;
const readers = runIds.flatMap((runId) =>
  Array.from({ length: SUBSCRIBERS }, async () => {
    let last = 0;
    for await (const event of hubs.runEvents.subscribeRun({ runId, userId: user.id, after: 0 })) {
      if (event.seq !== last + 1) wrong += 1;
      last = event.seq;
    }
    // QUEUED and STARTED come before, SUCCEEDED after.
    if (last !== EVENTS + 3) wrong += 1;
  }),
);
const began = performance.now();
await Promise.all(
  runIds.map(async (runId) => {
    const event = { runId, attempt: 1, kind: 'step_progress', progress: 0.5 } as const;
    for (let index = 0; index < EVENTS; index++) await appendEvent(sql, { ...event, key: String(index) });
    await finishRun(sql, { runId, attempt: 1, key: 'end', status: 'succeeded' });
  }),
);
await Promise.all(readers);
const seconds = (performance.now() - began) / 1000;
const events = RUNS * (EVENTS + 1);
process.stdout.write(
  `${events} events of ${RUNS} runs to ${SUBSCRIBERS} subscribers each in ${seconds.toFixed(1)} s: ${Math.round(events / seconds)} events/s, ${Math.round((events * SUBSCRIBERS) / seconds)} deliveries/s, ${wrong} wrong\n`,
);
await hubs.close();
await worker.close();
await api.close();
await database.close();
cluster.stdin.end();
process.exit(wrong === 0 ? 0 : 1);
