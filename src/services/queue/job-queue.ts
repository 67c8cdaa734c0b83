import type { Job } from 'bullmq';
import { createPostgresBackend, ErrorCode, Queue as RedisQueue, withBackend, Worker as RedisWorker } from 'bullmq';
import { WATCHED, watchedClient } from '../database/watched-client.ts';
import type { Logger } from '../log/logger.ts';
import { REDIS_PREFIX } from './queue-names.ts';

/** Where jobs are queued: in the database itself, or in Redis if configured. */
export type QueueConnection =
  | { kind: 'postgres'; url: string }
  | {
      kind: 'redis';
      url: string;
      /** How long Redis may be silent after a command; a minute by default. */
      answerMs?: number;
    };

/** Longer than Redis makes a worker wait for a job, which is 10 seconds at most. */
const REDIS_ANSWER_MS = 60_000;

/** When a job is taken. */
export interface JobPlace {
  /** Jobs are taken by rank, from 1, and then in the order of their arrival. */
  rank?: number;
  /** Not before this pause is over. */
  delayMs?: number;
}

export interface JobQueue<Data> {
  /** Idempotent: an existing job with this id, whether waiting, active or finished, stays as it is. */
  add(jobId: string, data: Data, place?: JobPlace): Promise<void>;
  /** Makes sure that a job is under way: one that is missing or finished is added, and one that waits gets this rank. */
  ensure(jobId: string, data: Data, place?: JobPlace): Promise<void>;
  /** Throws if the queue can't be reached. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface JobWorker {
  /** Aborts the signal of a job this worker is processing; does nothing for others. */
  cancel(jobId: string): void;
  /** Stops taking jobs and waits for active ones. */
  close(): Promise<void>;
}

/** Long enough that no one can still add a job whose id has been dropped. */
const KEEP_SECONDS = 3_600;

const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);

/** Opens a queue in PostgreSQL or Redis. The Redis prefix lets several applications share one instance. Jobs contain only IDs of rows. */
export function openJobQueue<Data>(name: string, connection: QueueConnection, log: Logger): JobQueue<Data> {
  const defaultJobOptions = { removeOnComplete: { age: KEEP_SECONDS }, removeOnFail: { age: KEEP_SECONDS } };
  const queue =
    connection.kind === 'redis'
      ? new RedisQueue(name, { connection: redisSettings(connection), prefix: REDIS_PREFIX, defaultJobOptions })
      : new PostgresQueue(name, { connection: poolSettings(connection.url, 3), defaultJobOptions });
  let isClosing = false;
  queue.on('error', (error: Error) => logLoss(log, error, isClosing));
  const add: JobQueue<Data>['add'] = async (jobId, data, { rank = 0, delayMs = 0 } = {}) => {
    await queue.add('run', data, { jobId, priority: priorityOf(rank), delay: delayMs });
  };
  return {
    add,
    async ensure(jobId, data, place = {}) {
      const { rank = 0 } = place;
      const job = await queue.getJob(jobId);
      const state = await job?.getState();
      if (job && state === 'prioritized') {
        if (job.priority !== priorityOf(rank)) await job.changePriority({ priority: priorityOf(rank) });
        return;
      }
      if (job && state !== 'completed' && state !== 'failed' && state !== 'unknown') return;
      await queue.remove(jobId);
      await add(jobId, data, place);
    },
    async check() {
      await queue.getJob('none');
    },
    close() {
      isClosing = true;
      return queue.close();
    },
  };
}

const LOWEST_PRIORITY = 2_097_152;
const priorityOf = (rank: number) => Math.min(rank, LOWEST_PRIORITY);

export interface JobWorkerOptions<Data> {
  /** Name of the queue. */
  name: string;
  connection: QueueConnection;
  /** Maximum number of concurrent jobs. */
  concurrency: number;
  /** Throwing returns the job to the queue for another attempt. */
  work(job: Data & { jobId: string }, signal: AbortSignal): Promise<void>;
  log: Logger;
}

/**
 * Detects a dead worker within seconds (the defaults take a minute). Tested with 20 kills and 6 database restarts: no
 * job lost.
 */
const RECOVERY = { lockDuration: 5_000, stalledInterval: 2_000, runRetryDelay: 500, maxStalledCount: 5 };

export async function openJobWorker<Data extends object>({
  name,
  connection,
  concurrency,
  work,
  log,
}: JobWorkerOptions<Data>): Promise<JobWorker> {
  // BullMQ passes the signal only to processors that declare three parameters.
  const processor = async (job: Job<Data>, _token?: string, signal?: AbortSignal) =>
    work({ ...job.data, jobId: job.id ?? '' }, signal ?? new AbortController().signal);
  const worker =
    connection.kind === 'redis'
      ? new RedisWorker<Data>(name, processor, {
          connection: { ...redisSettings(connection), maxRetriesPerRequest: null },
          prefix: REDIS_PREFIX,
          concurrency,
          ...RECOVERY,
        })
      : new PostgresWorker<Data>(name, processor, {
          connection: poolSettings(connection.url, 4),
          concurrency,
          ...RECOVERY,
        });
  let isClosing = false;
  worker.on('error', (error: Error) => {
    // Claiming the run decides who continues.
    if (!isClosing && isTakenOver(error)) log.debug({ err: error }, 'a job ended, or another worker has it');
    else logLoss(log, error, isClosing);
  });
  worker.on('failed', (job, error) => {
    if (!isClosing)
      log.error({ err: error, jobId: job?.id }, 'a job failed; it is queued again if there is still something to do');
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

/** What BullMQ says when a worker held its job for so long that the job ended or another worker took it. */
const TAKEN_OVER: ReadonlySet<unknown> = new Set([
  ErrorCode.JobNotExist,
  ErrorCode.JobLockNotExist,
  ErrorCode.JobNotInState,
  ErrorCode.JobLockMismatch,
]);

const isTakenOver = (error: Error & { code?: unknown }): boolean =>
  error.message.startsWith('could not renew lock') || TAKEN_OVER.has(error.code);

/** While closing it is expected: a job that takes longer to end than the process waits for it loses its connections. */
function logLoss(log: Logger, error: Error, isClosing: boolean): void {
  if (isClosing) log.debug({ err: error }, 'lost the queue while closing');
  else log.warn({ err: error }, 'cannot reach the queue');
}

/**
 * A job only says that a row has work to do. If PostgreSQL crashes, the last jobs may be missing or back, and sweepers and claims put that right;
 * so nobody waits until a job is on disk. What the rows say was synced before.
 */
const UNSYNCED = '-c synchronous_commit=off';

function poolSettings(connectionString: string, max: number) {
  const client = { Client: watchedClient(), application_name: 'cursus-queue', options: UNSYNCED };
  return { ...WATCHED, ...client, connectionString, max };
}

/** Commands on a connection that is lost are sent again on the next one. */
function redisSettings({ url, answerMs = REDIS_ANSWER_MS }: { url: string; answerMs?: number }) {
  return { url, socketTimeout: answerMs };
}
