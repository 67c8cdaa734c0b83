import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openLogger } from '../../src/services/log/logger.ts';
import { openJobQueue, openJobWorker } from '../../src/services/queue/job-queue.ts';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';
import { cuttingProxy } from '../support/cutting-proxy.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { openJobsHarness, type JobsHarness } from '../support/jobs-harness.ts';
import type { TestProcess } from '../support/processes.ts';
import { hasRedis, startTemporaryRedis, type TemporaryRedis } from '../support/temporary-redis.ts';

const skips = !hasRedis() && process.env['CI'] === undefined;
const title = 'jobs in Redis, runs in PostgreSQL';

(skips ? describe.skip : describe)(skips ? `${title} (skipped: redis-server is not installed)` : title, () => {
  let redis: TemporaryRedis;
  let database: TestDatabase;
  let harness: JobsHarness;

  beforeAll(async () => {
    redis = await startTemporaryRedis();
    database = await testDatabase();
    harness = await openJobsHarness({ ...database, redisUrl: redis.url });
  });
  afterAll(async () => {
    await harness?.close();
    await database?.close();
    await redis?.stop();
  });

  test('after a worker is killed in a step, the next one finishes the run, with every event once and in order', async () => {
    const doomed = await harness.startWorkerProcess();
    const runId = await harness.start('timeline', { does: 'wait in each step' });
    const events: RunEventRow[] = [];
    let next: Promise<TestProcess> | undefined;
    for await (const event of harness.follow(runId)) {
      events.push(event);
      if (event.kind === 'step_started' && event.step === 'second')
        next ??= doomed.kill().then(() => harness.startWorkerProcess());
    }
    await (await next)?.kill();
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
    const done = events.filter((event) => event.kind === 'step_done').map((event) => event.step);
    expect(done).toEqual(['first', 'second', 'third']);
    expect(events.at(-1)?.kind).toBe('succeeded');
  });

  test('after Redis loses everything, a queued run is found in the database and executed', async () => {
    const runId = await harness.start('timeline', { does: 'succeed' });
    await redis.restartEmpty();
    const worker = await harness.startWorkerProcess();
    const events = await harness.all(runId);
    await worker.kill();
    expect(events.at(-1)?.kind).toBe('succeeded');
  });

  test('a connection to Redis that died without a word is replaced, and what waited for it is done', async () => {
    const proxy = await cuttingProxy(redis.url.replace(/^redis/u, 'http'));
    const url = proxy.url.replace(/^http/u, 'redis');
    const connection = { kind: 'redis', url, answerMs: 12_000 } as const;
    const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
    const done: string[] = [];
    let tell = () => {};
    const work = async ({ jobId }: { jobId: string }) => {
      done.push(jobId);
      tell();
    };
    const queue = openJobQueue<{ some: string }>('silence', connection, log);
    const worker = await openJobWorker<{ some: string }>({ name: 'silence', connection, concurrency: 1, work, log });
    try {
      const finished = (count: number) =>
        new Promise<void>((resolve) => {
          tell = () => done.length >= count && resolve();
          tell();
        });
      await queue.add('before', { some: 'job' });
      await finished(1);
      proxy.freeze();
      await queue.add('after', { some: 'job' });
      await finished(2);
      expect(done).toEqual(['before', 'after']);
    } finally {
      await worker.close();
      await queue.close();
      await proxy.close();
    }
  });
});
