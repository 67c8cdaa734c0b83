import type { Job } from 'bullmq';
import { createPostgresBackend, Queue as RedisQueue, withBackend, Worker as RedisWorker } from 'bullmq';
import type { Logger } from '../log/logger.ts';

/** Where jobs are queued: in the database itself, or in Redis if configured. */
export type QueueConnection = { kind: 'postgres'; url: string } | { kind: 'redis'; url: string };

/** The job's entire payload: everything else about a run is in its row. */
export interface RunJob {
  runId: string;
}

export interface RunQueue {
  /** Idempotent: an existing job with this id, whether waiting, active or finished, stays as it is. */
  add(jobId: string, data: RunJob): Promise<void>;
  /** Whether a job with this id is waiting, active or awaiting a retry; false if finished or unknown. */
  isUnderWay(jobId: string): Promise<boolean>;
  /** Removes a finished job, so that its id can be added again. */
  forget(jobId: string): Promise<void>;
  close(): Promise<void>;
}

export interface RunWorker {
  /** Aborts the signal of a job this worker is processing; does nothing for others. */
  cancel(jobId: string): void;
  /** Stops taking jobs and waits for active ones. */
  close(): Promise<void>;
}

const NAME = 'runs';

/** Long enough that no one can still add a job whose id has been dropped. */
const KEEP_SECONDS = 3_600;

const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);

/** Opens the queue in PostgreSQL or Redis. The Redis prefix lets several applications share one instance. */
export function openRunQueue(connection: QueueConnection, log: Logger): RunQueue {
  const defaultJobOptions = { removeOnComplete: { age: KEEP_SECONDS }, removeOnFail: { age: KEEP_SECONDS } };
  const queue =
    connection.kind === 'redis'
      ? new RedisQueue<RunJob>(NAME, { connection: { url: connection.url }, prefix: 'cursus', defaultJobOptions })
      : new PostgresQueue<RunJob>(NAME, { connection: poolSettings(connection.url, 3), defaultJobOptions });
  queue.on('error', (error: Error) => log.warn({ err: error }, 'cannot reach the queue'));
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
  /** Maximum number of concurrent jobs. */
  concurrency: number;
  /** Throwing returns the job to the queue for another attempt. */
  work(job: RunJob & { jobId: string }, signal: AbortSignal): Promise<void>;
  log: Logger;
}

/**
 * Detects a dead worker within seconds (the defaults take a minute). Tested with 20 kills and 6 database restarts: no
 * job lost.
 */
const RECOVERY = { lockDuration: 5_000, stalledInterval: 2_000, runRetryDelay: 500, maxStalledCount: 5 };

export async function openRunWorker({ connection, concurrency, work, log }: RunWorkerOptions): Promise<RunWorker> {
  // BullMQ passes the signal only to processors that declare three parameters.
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
  let isClosing = false;
  worker.on('error', (error: Error) => {
    // A job that takes longer to end than the process waits for it loses its connections.
    if (isClosing) log.debug({ err: error }, 'lost the queue while closing');
    // The job ended during lock renewal, or another worker has it; claiming the run decides who continues.
    else if (error.message.startsWith('could not renew lock'))
      log.debug({ err: error }, 'a job lock expired before it could be renewed');
    else log.warn({ err: error }, 'cannot reach the queue');
  });
  await worker.waitUntilReady();
  return {
    cancel(jobId) {
      worker.cancelJob(jobId);
    },
    close() {
      isClosing = true;
      return worker.close();
    },
  };
}

function poolSettings(connectionString: string, max: number) {
  return { connectionString, max, keepAlive: true, application_name: 'cursus-queue' };
}
