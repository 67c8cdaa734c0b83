import type { Job } from 'bullmq';
import { createPostgresBackend, Queue as RedisQueue, withBackend, Worker as RedisWorker } from 'bullmq';
import type { Logger } from '../log/logger.ts';

/** Where jobs wait: in the database itself, or in Redis where there is one. */
export type QueueConnection = { kind: 'postgres'; url: string } | { kind: 'redis'; url: string };

/** The whole payload of a job: everything else about a run is in its row. */
export interface RunJob {
  runId: string;
}

export interface RunQueue {
  /** Idempotent: a job with this id that is there already, waiting, active or finished, stays as it is. */
  add(jobId: string, data: RunJob): Promise<void>;
  /** Whether a job with this id waits, works or waits for another attempt; false when it is finished or unknown. */
  isUnderWay(jobId: string): Promise<boolean>;
  /** Takes a finished job away, so that its id can be added again. */
  forget(jobId: string): Promise<void>;
  close(): Promise<void>;
}

export interface RunWorker {
  /** Aborts the signal of a job that this worker has in hand; does nothing for others. */
  cancel(jobId: string): void;
  /** Takes no new jobs and waits for those in hand. */
  close(): Promise<void>;
}

const NAME = 'runs';

/** Long enough that a job's id cannot come back while anyone might still add it. */
const KEEP_SECONDS = 3_600;

const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);

/** BullMQ's way of naming the place of the jobs. Prefixed so that one Redis can serve several installations' queues. */
export function openRunQueue(connection: QueueConnection, log: Logger): RunQueue {
  const defaultJobOptions = { removeOnComplete: { age: KEEP_SECONDS }, removeOnFail: { age: KEEP_SECONDS } };
  const queue =
    connection.kind === 'redis'
      ? new RedisQueue<RunJob>(NAME, { connection: { url: connection.url }, prefix: 'cursus', defaultJobOptions })
      : new PostgresQueue<RunJob>(NAME, { connection: poolSettings(connection.url, 3), defaultJobOptions });
  queue.on('error', (error: Error) => log.warn({ err: error }, 'the queue cannot be reached'));
  return {
    async add(jobId, data) {
      await queue.add('run', data, { jobId });
    },
    async isUnderWay(jobId) {
      const job = await queue.getJob(jobId);
      if (!job) return false;
      const state = await job.getState();
      return state !== 'completed' && state !== 'failed' && state !== 'unknown';
    },
    async forget(jobId) {
      await queue.remove(jobId);
    },
    close: () => queue.close(),
  };
}

export interface RunWorkerOptions {
  connection: QueueConnection;
  /** Jobs that are worked on at the same time. */
  concurrency: number;
  /** Throwing hands the job back for another attempt. */
  work(job: RunJob & { jobId: string }, signal: AbortSignal): Promise<void>;
  log: Logger;
}

/**
 * These settings notice a dead worker within seconds (the defaults take a minute) and survived twenty kills and six
 * restarts of the database without losing a job.
 */
const RECOVERY = { lockDuration: 5_000, stalledInterval: 2_000, runRetryDelay: 500, maxStalledCount: 5 };

export async function openRunWorker({ connection, concurrency, work, log }: RunWorkerOptions): Promise<RunWorker> {
  // BullMQ hands a signal only to processors that declare three parameters.
  const processor = async (job: Job<RunJob>, _token?: string, signal?: AbortSignal) =>
    work({ ...job.data, jobId: job.id ?? '' }, signal ?? new AbortController().signal);
  const worker =
    connection.kind === 'redis'
      ? new RedisWorker<RunJob>(NAME, processor, {
          connection: { url: connection.url, maxRetriesPerRequest: null },
          prefix: 'cursus',
          concurrency,
          ...RECOVERY,
        })
      : new PostgresWorker<RunJob>(NAME, processor, {
          connection: poolSettings(connection.url, 4),
          concurrency,
          ...RECOVERY,
        });
  worker.on('error', (error: Error) => {
    // The job ended while its lock was being renewed, or another worker has it; claiming the run decides who goes on.
    if (error.message.startsWith('could not renew lock'))
      log.debug({ err: error }, 'a lock was gone when it was to be renewed');
    else log.warn({ err: error }, 'the queue cannot be reached');
  });
  await worker.waitUntilReady();
  return {
    cancel(jobId) {
      worker.cancelJob(jobId);
    },
    close: () => worker.close(),
  };
}

function poolSettings(connectionString: string, max: number) {
  return { connectionString, max, keepAlive: true, application_name: 'cursus-queue' };
}
