import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';
import { isConnectionLoss } from '../services/database/connection-loss.ts';

/** Tells whose run it is once it has claimed it. */
type Work = (onClaimed: (userId: string) => void) => Promise<void>;

export interface WorkerShares {
  /**
   * Executes a job if its owner has fewer runs here than a user may have at once. Otherwise the job is given back, and queued again when
   * one of them ends. While there are fewer runs than that in all, nobody asks whose a run is: `work` tells once it has claimed it.
   */
  within(job: { jobId: string; runId: string }, work: Work): Promise<void>;
  /** Whether the job waits here for another run of its owner. */
  holds(jobId: string): boolean;
  /** Number of runs being executed. */
  active(): number;
  /** Maximum number of runs of one user at once. */
  most: number;
}

const DATABASE_WAIT_MS = 250;

/** What a run takes of a worker. */
class Place {
  /** Null until it is known, and if there was nothing to do. */
  userId: string | null = null;
  isTold = false;
  readonly #told: (() => void)[] = [];

  tell(userId: string | null): void {
    this.userId ??= userId;
    this.isTold = true;
    for (const resolve of this.#told) resolve();
  }

  /** Resolves once the owner is known. */
  async told(): Promise<void> {
    if (!this.isTold) await new Promise<void>((resolve) => this.#told.push(resolve));
  }
}

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
  const running = new Set<Place>();
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
  const countOf = (userId: string) => [...running].filter((place) => place.userId === userId).length;
  const release = (place: Place) => {
    running.delete(place);
    place.tell(null);
    const { userId } = place;
    const [next] = (userId !== null && waiting.get(userId)) || [];
    if (userId === null || !next) return;
    const [jobId, runId] = next;
    letGo(userId, jobId);
    // Not first: others who have nothing running come before.
    queue
      .ensure(jobId, { runId }, countOf(userId) + 1)
      .catch((error: unknown) => log.warn({ err: error, runId }, 'could not queue a run again; the sweeper will'));
  };
  const execute = async (place: Place, { jobId }: { jobId: string }, work: Work) => {
    running.add(place);
    try {
      await work((userId) => {
        place.tell(userId);
        // Queued a second time by a sweeper.
        letGo(userId, jobId);
      });
    } finally {
      release(place);
    }
  };

  return {
    async within(job, work) {
      if (running.size < most) return execute(new Place(), job, work);
      const userId = await ownerOf(job.runId);
      if (userId === null) return;
      while ([...running].some((place) => !place.isTold)) await Promise.all([...running].map((place) => place.told()));
      if (countOf(userId) >= most) return hold(userId, job);
      const place = new Place();
      place.tell(userId);
      return execute(place, job, work);
    },
    holds: (jobId) => held.has(jobId),
    active: () => running.size,
    most,
  };
}

/** Null for a run that has ended or was deleted. */
const OWNER = `select user_id as "userId" from pipeline_runs where id = $1::uuid and status in ('queued', 'running')`;
