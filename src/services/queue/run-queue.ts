import type { Logger } from '../log/logger.ts';
import {
  type JobWorker,
  type JobWorkerOptions,
  openJobQueue,
  openJobWorker,
  type QueueConnection,
} from './job-queue.ts';
import { QUEUE_NAMES } from './queue-names.ts';

/** The job's entire payload: everything else about a run is in its row. */
export interface RunJob {
  runId: string;
}

/**
 * A run's place among the open runs of its owner, from 1. Jobs are taken by rank and then in the order of their arrival, so that each owner's
 * first run comes before anyone's second.
 */
export type Rank = number;

export interface RunQueue {
  /** Idempotent: an existing job with this id, whether waiting, active or finished, stays as it is. */
  add(jobId: string, data: RunJob, rank: Rank): Promise<void>;
  /** Makes sure that a job is under way: one that is missing or finished is added, and one that waits gets this rank. */
  ensure(jobId: string, data: RunJob, rank: Rank): Promise<void>;
  /** Throws if the queue can't be reached. */
  check(): Promise<void>;
  close(): Promise<void>;
}

const NAME = QUEUE_NAMES.runs;

export function openRunQueue(connection: QueueConnection, log: Logger): RunQueue {
  const queue = openJobQueue<RunJob>(NAME, connection, log);
  return {
    ...queue,
    add: (jobId, data, rank) => queue.add(jobId, data, { rank }),
    ensure: (jobId, data, rank) => queue.ensure(jobId, data, { rank }),
  };
}

export const openRunWorker = (options: Omit<JobWorkerOptions<RunJob>, 'name'>): Promise<JobWorker> =>
  openJobWorker({ ...options, name: NAME });
