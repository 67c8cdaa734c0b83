import { EventEmitter, once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import pino from 'pino';
import { prepareQueue } from '../../../src/services/queue/prepare-queue.ts';
import type { QueueConnection } from '../../../src/services/queue/job-queue.ts';
import { QUEUE_NAMES, REDIS_PREFIX } from '../../../src/services/queue/queue-names.ts';
import { openRunQueue, openRunWorker } from '../../../src/services/queue/run-queue.ts';
import { testDatabase } from '../../support/database.ts';
import { hasRedis, startTemporaryRedis } from '../../support/temporary-redis.ts';

const log = pino({ level: 'silent' });

async function inPostgres(): Promise<{ connection: QueueConnection; close(): Promise<void> }> {
  const database = await testDatabase();
  await prepareQueue(database);
  return { connection: { kind: 'postgres', url: database.workerUrl }, close: () => database.close() };
}

async function inRedis(): Promise<{ connection: QueueConnection; close(): Promise<void> }> {
  const redis = await startTemporaryRedis();
  return { connection: { kind: 'redis', url: redis.url }, close: () => redis.stop() };
}

const BACKENDS = [
  { name: 'PostgreSQL', open: inPostgres },
  ...(hasRedis() || process.env['CI'] !== undefined ? [{ name: 'Redis', open: inRedis }] : []),
];

describe.each(BACKENDS)('the queue in $name', ({ open }) => {
  test("takes each owner's first job before anyone's second, and otherwise the first that came", async () => {
    const { connection, close } = await open();
    const queue = openRunQueue(connection, log);
    const add = (owner: string, rank: number) => queue.add(`${owner}_${rank}`, { runId: `${owner} ${rank}` }, rank);
    for (const rank of [1, 2, 3, 4]) await add('ada', rank);
    await add('bob', 1);
    await add('bob', 2);
    await add('eve', 1);
    expect(await taken(connection, 7)).toEqual(['ada 1', 'bob 1', 'eve 1', 'ada 2', 'bob 2', 'ada 3', 'ada 4']);
    await queue.close();
    await close();
  });

  test('ensures a job: adds what is missing or finished, moves what waits, leaves what is being worked on', async () => {
    const { connection, close } = await open();
    const queue = openRunQueue(connection, log);
    await queue.check();
    await queue.add('late', { runId: 'late' }, 9);
    await queue.add('middle', { runId: 'middle' }, 5);
    await queue.ensure('late', { runId: 'late' }, 1);
    await queue.ensure('missing', { runId: 'missing' }, 7);
    expect(await taken(connection, 3)).toEqual(['late', 'middle', 'missing']);
    await queue.ensure('late', { runId: 'late' }, 1);
    expect(await taken(connection, 1, () => queue.ensure('late', { runId: 'late' }, 2))).toEqual(['late']);
    await queue.close();
    await close();
  });
});

const withRedis = hasRedis() || process.env['CI'] !== undefined ? test : test.skip;

withRedis('a job that another worker has taken and ended is no loss of the queue', async () => {
  const { connection, close } = await inRedis();
  const lines: { level: number; msg: string }[] = [];
  const heard = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const client = new Redis(connection.url);
  const others = new Queue(QUEUE_NAMES.runs, { connection: { url: connection.url }, prefix: REDIS_PREFIX });
  const queue = openRunQueue(connection, log);
  const ended = new EventEmitter();
  const done = once(ended, 'done');
  const work = async ({ jobId }: { jobId: string }) => {
    const token = await client.get(`${others.toKey(jobId)}:lock`);
    const job = await others.getJob(jobId);
    await job?.moveToCompleted('by another worker', token ?? '', false);
    setTimeout(() => ended.emit('done'), 500);
  };
  const worker = await openRunWorker({ connection, concurrency: 1, work, log: heard });
  await queue.add('run-1', { runId: '1' }, 1);
  await done;
  await worker.close();
  client.disconnect();
  await others.close();
  await queue.close();
  await close();
  expect(new Set(lines.map(({ level, msg }) => `${level} ${msg}`))).toEqual(
    new Set([`${pino.levels.values['debug']} a job ended, or another worker has it`]),
  );
});

/** The first jobs that a worker takes, one at a time. */
async function taken(connection: QueueConnection, count: number, during = async () => {}): Promise<string[]> {
  const runs: string[] = [];
  const events = new EventEmitter();
  const enough = once(events, 'enough');
  const work = async ({ runId }: { runId: string }) => {
    runs.push(runId);
    await during();
    if (runs.length === count) events.emit('enough');
  };
  const worker = await openRunWorker({ connection, concurrency: 1, work, log });
  await enough;
  await worker.close();
  return runs;
}
