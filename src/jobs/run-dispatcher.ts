import { randomUUID } from 'node:crypto';
import { checkContracts, type Contracts } from '../pipelines/kit/registry.ts';
import { openListener } from '../services/database/listener.ts';
import type { Logger } from '../services/log/logger.ts';
import { NO_TELEMETRY, type Telemetry } from '../services/telemetry/telemetry.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';

/** Of each user; a request for another run is refused. Runs that other runs start are not counted by day, and never refused. */
export interface RunLimits {
  openRunsPerUser: number;
  runsPerUserAndDay: number;
}

/**
 * Turns committed runs into jobs. A run is started by a row and a notification in the caller's own transaction: a commit delivers
 * the notification here, a rollback discards it. The worker's sweeper finds runs whose notification was lost.
 */
export interface RunDispatcher {
  /** Included in the notification, so that only the process that started a run enqueues it. */
  id: string;
  contracts: Contracts;
  /** Null for no limits. */
  limits: RunLimits | null;
  telemetry: Telemetry;
  close(): Promise<void>;
}

export interface ListeningDispatcher extends RunDispatcher {
  /** Throws if runs are not announced at the moment; a worker's sweeper then finds them. */
  check(): Promise<void>;
}

/** Throws RegistryInvalid unless there is exactly one contract per kind. */
export async function openRunDispatcher({
  url,
  queue,
  contracts,
  limits = null,
  telemetry = NO_TELEMETRY,
  log,
}: {
  url: string;
  queue: RunQueue;
  contracts: Contracts;
  limits?: RunLimits | null;
  telemetry?: Telemetry;
  log: Logger;
}): Promise<ListeningDispatcher> {
  checkContracts(contracts);
  const id = randomUUID();
  const onQueued = (payload: string) => {
    const [origin, jobId = '', rank] = payload.split(':');
    if (origin !== id) return;
    const runId = runIdOf(jobId);
    queue
      .add(jobId, { runId }, Number(rank))
      .catch((error: unknown) => log.warn({ err: error, runId }, 'could not enqueue a run; the sweeper will'));
  };
  const listener = await openListener({ url, channels: { run_queued: onQueued }, onGap: () => {}, log });
  return { id, contracts, limits, telemetry, check: () => listener.check(), close: () => listener.close() };
}

/** The job id of a run: each retry by the owner is a new job. BullMQ allows neither colons nor plain integers. */
export function jobIdOf(runId: string, retries: number): string {
  return `${runId}_${retries}`;
}

function runIdOf(jobId: string): string {
  return jobId.slice(0, jobId.lastIndexOf('_'));
}
