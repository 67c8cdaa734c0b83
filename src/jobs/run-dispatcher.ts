import { randomUUID } from 'node:crypto';
import { checkContracts, type Contracts } from '../pipelines/kit/registry.ts';
import { openListener } from '../services/database/listener.ts';
import type { Logger } from '../services/log/logger.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';

/**
 * Turns committed runs into jobs. A run is started by a row and a notification in the caller's own transaction: a commit
 * delivers the notification here, a rollback leaves nothing. One that is lost is found again by the worker's sweeper.
 */
export interface RunDispatcher {
  /** Stands in the notification, so that only the process that started a run enqueues it. */
  id: string;
  contracts: Contracts;
  close(): Promise<void>;
}

/** Throws RegistryInvalid when the contracts are not one per kind. */
export async function openRunDispatcher({
  url,
  queue,
  contracts,
  log,
}: {
  url: string;
  queue: RunQueue;
  contracts: Contracts;
  log: Logger;
}): Promise<RunDispatcher> {
  checkContracts(contracts);
  const id = randomUUID();
  const onQueued = (payload: string) => {
    const [origin, jobId = ''] = payload.split(':');
    if (origin !== id) return;
    const runId = runIdOf(jobId);
    queue
      .add(jobId, { runId })
      .catch((error: unknown) => log.warn({ err: error, runId }, 'the sweeper will enqueue this run'));
  };
  const listener = await openListener({ url, channels: { run_queued: onQueued }, onGap: () => {}, log });
  return { id, contracts, close: () => listener.close() };
}

/** The id of a run's job: a retry that the owner asks for is another job. BullMQ allows neither colons nor plain integers. */
export function jobIdOf(runId: string, retries: number): string {
  return `${runId}_${retries}`;
}

function runIdOf(jobId: string): string {
  return jobId.slice(0, jobId.lastIndexOf('_'));
}
