// What an API process does for a user who starts a run and watches it. Environment: API_URL, REDIS_URL for that backend, USERS (JSON).
import process from 'node:process';
import { pino } from 'pino';
import { openHubs } from '../../src/jobs/open-hubs.ts';
import { openRunDispatcher } from '../../src/jobs/run-dispatcher.ts';
import { startRun } from '../../src/jobs/start-run.ts';
import { contractsOf } from '../../src/pipelines/kit/registry.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import { openRunQueue } from '../../src/services/queue/run-queue.ts';
import type { TestUser } from '../../tests/support/factories.ts';
import { type Answer, now, type Task } from './messages.ts';
import { pipelines } from './pipelines.ts';

const url = process.env['API_URL'] ?? '';
const redis = process.env['REDIS_URL'];
const users = JSON.parse(process.env['USERS'] ?? '[]') as TestUser[];
const log = pino({ level: 'warn' });
const database = openDatabase(url);
const queue = openRunQueue(redis === undefined ? { kind: 'postgres', url } : { kind: 'redis', url: redis }, log);
const dispatcher = await openRunDispatcher({ url, queue, contracts: contractsOf(pipelines), log });
const hubs = await openHubs({ url, database, log });

process.on('message', (task: Task) => void perform(task).then((answer) => process.send?.(answer)));
process.on('SIGTERM', () => process.exit(0));
process.stdout.write('ready now\n');

async function perform(task: Task): Promise<Answer> {
  const user = users[task.user];
  if (!user) throw new Error(`There is no user ${task.user}.`);
  const began = now();
  if (task.do === 'start') {
    const { runId } = await start(user, 'timeline');
    for await (const event of hubs.runEvents.subscribeRun({ runId, userId: user.id, after: 0 }))
      if (event.kind === 'started') return { seenMs: now() - began, pickedMs: null };
    throw new Error(`Run ${runId} ended without having started.`);
  }
  for (let at = 0; at < task.count; at += 1) await start(user, 'story');
  return { seenMs: now() - began, pickedMs: null };
}

function start(user: TestUser, kind: 'timeline' | 'story') {
  return asActor(database, user.actor, (db) => startRun(db, dispatcher, { userId: user.id, kind, input: {} }));
}
