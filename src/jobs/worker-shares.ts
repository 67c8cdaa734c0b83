import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';
import { isConnectionLoss } from '../services/database/connection-loss.ts';

export interface WorkerShares {
  /**
   * Executes a job if its owner has fewer runs here than a user may have at once. Otherwise the job is given back, and queued again when
   * one of them ends.
   */
  within(job: { jobId: string; runId: string }, work: () => Promise<void>): Promise<void>;
  /** Whether the job waits here for another run of its owner. */
  holds(jobId: string): boolean;
  /** Number of runs being executed. */
  active(): number;
  /** Maximum number of runs of one user at once. */
  most: number;
}

const DATABASE_WAIT_MS = 250;

/** Keeps one user's runs from taking all places of a worker, however long they take. */
export function openWorkerShares({
  database,
  queue,
  most,
  log,
}: {
  database: Database;
  queue: RunQueue;
  most: number;
  log: Logger;
}): WorkerShares {
  const running = new Map<string, number>();
  /** Jobs that wait for a place, by owner, in the order in which they were taken. */
  const waiting = new Map<string, Map<string, string>>();
  const held = new Set<string>();
  const sql = onPool(database.pool);

  const ownerOf = async (runId: string): Promise<string | null> => {
    for (;;) {
      try {
        const [run] = await sql<{ userId: string }>(OWNER, [runId]);
        return run?.userId ?? null;
      } catch (error) {
        if (!isConnectionLoss(error)) throw error;
        await delay(DATABASE_WAIT_MS);
      }
    }
  };
  const hold = (userId: string, { jobId, runId }: { jobId: string; runId: string }) => {
    const jobs = waiting.get(userId) ?? new Map<string, string>();
    waiting.set(userId, jobs.set(jobId, runId));
    held.add(jobId);
  };
  const letGo = (userId: string, jobId: string) => {
    const jobs = waiting.get(userId);
    if (!jobs?.delete(jobId)) return;
    held.delete(jobId);
    if (jobs.size === 0) waiting.delete(userId);
  };
  const release = (userId: string) => {
    const left = (running.get(userId) ?? 1) - 1;
    if (left > 0) running.set(userId, left);
    else running.delete(userId);
    const [next] = waiting.get(userId) ?? [];
    if (!next) return;
    const [jobId, runId] = next;
    letGo(userId, jobId);
    // Not first: others who have nothing running come before.
    queue
      .ensure(jobId, { runId }, left + 1)
      .catch((error: unknown) => log.warn({ err: error, runId }, 'could not queue a run again; the sweeper will'));
  };

  return {
    async within(job, work) {
      const userId = await ownerOf(job.runId);
      if (userId === null) return;
      const now = running.get(userId) ?? 0;
      if (now >= most) return hold(userId, job);
      running.set(userId, now + 1);
      // Queued a second time by a sweeper.
      letGo(userId, job.jobId);
      try {
        await work();
      } finally {
        release(userId);
      }
    },
    holds: (jobId) => held.has(jobId),
    active: () => [...running.values()].reduce((total, runs) => total + runs, 0),
    most,
  };
}

/** Null for a run that has ended or was deleted. */
const OWNER = `select user_id as "userId" from pipeline_runs where id = $1::uuid and status in ('queued', 'running')`;
