import { setTimeout as delay } from 'node:timers/promises';
import { contractsOf, type Pipelines } from '../pipelines/kit/registry.ts';
import { openListener } from '../services/database/listener.ts';
import { openDatabase, type Database } from '../services/database/prisma.ts';
import { DEFAULT_PREFIX } from '../services/database/roles.ts';
import type { Logger } from '../services/log/logger.ts';
import { NO_TELEMETRY, type Telemetry } from '../services/telemetry/telemetry.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import type { QueueConnection } from '../services/queue/job-queue.ts';
import { openRunQueue, openRunWorker } from '../services/queue/run-queue.ts';
import type { DeliverySettings } from '../services/webhooks/deliver.ts';
import { keepCountingDays } from './count-days.ts';
import { openWebhookDelivery } from './deliver-webhooks.ts';
import { executeRun } from './execute-run.ts';
import { onceAtATime } from './once-at-a-time.ts';
import { observeRuns } from './observe-runs.ts';
import { keepForgettingRuns, type Retention } from './forget-runs.ts';
import { openRunDispatcher } from './run-dispatcher.ts';
import { keepSweepingFiles } from './sweep-files.ts';
import { sweepRuns } from './sweep-runs.ts';
import { openWorkerShares } from './worker-shares.ts';

export interface WorkerOptions<Services> {
  /** Connection string of app_worker. */
  url: string;
  /** Where notifications are heard if `url` leads to a pooler; defaults to `url`. */
  directUrl?: string;
  /** Of the names of the installation's roles. */
  prefix?: string;
  queue: QueueConnection;
  /** Maximum number of concurrent runs. */
  concurrency: number;
  /** Maximum number of concurrent runs of one user; defaults to all but one. */
  runsAtOncePerUser?: number;
  pipelines: Pipelines<Services>;
  services: (database: Database) => Services;
  /** In US dollars per user; null for no limit. */
  budgetUsd: number | null;
  /** None by default. */
  telemetry?: Telemetry;
  log: Logger;
  /** How long runs and events are kept; without it, forever. */
  retention?: Retention;
  /** Store to sweep for orphans; without it nothing is swept. */
  files?: FileStore;
  /** Without them this worker sends no messages to webhooks. */
  webhooks?: DeliverySettings;
}

export interface Worker {
  /** Stops taking runs and gives active ones a few seconds; the next worker resumes what isn't done by then. */
  stop(): Promise<void>;
}

const GRACE_MS = 8_000;

export async function startWorker<Services>(options: WorkerOptions<Services>): Promise<Worker> {
  const { url, directUrl = url, prefix = DEFAULT_PREFIX, log, pipelines, concurrency, budgetUsd } = options;
  const { telemetry = NO_TELEMETRY } = options;
  const database = openDatabase(
    { url, directUrl, prefix },
    { name: 'cursus-worker', connections: concurrency * 2 + 4, telemetry },
  );
  const queue = openRunQueue(options.queue, log);
  const contracts = contractsOf(pipelines);
  const dispatcher = await openRunDispatcher({ url: directUrl, queue, contracts, telemetry, log });
  const services = options.services(database);
  const stopping = new AbortController();
  const shares = openWorkerShares({
    database,
    queue,
    most: options.runsAtOncePerUser ?? Math.max(1, concurrency - 1),
    log,
  });
  const worker = await openRunWorker({
    connection: options.queue,
    concurrency,
    log,
    work: onceAtATime((job, signal) =>
      shares.within(job, (onClaimed) =>
        executeRun({ database, pipelines, services, dispatcher, budgetUsd, log, onClaimed }, job.runId, signal),
      ),
    ),
  });
  // A cancel that is missed here is noticed at the run's next step.
  const listener = await openListener({
    url: directUrl,
    channels: { run_cancel: (jobId) => worker.cancel(jobId) },
    onGap: () => {},
    log,
  });
  const watch = observeRuns({ database, shares, telemetry });
  const sweeping = sweepRuns({ database, queue, shares, log, signal: stopping.signal });
  const tidying = options.files && keepSweepingFiles({ database, files: options.files, log, signal: stopping.signal });
  const delivery =
    options.webhooks &&
    (await openWebhookDelivery({
      url: directUrl,
      database,
      queue: options.queue,
      settings: options.webhooks,
      telemetry,
      log,
    }));
  const forgetting =
    options.retention && keepForgettingRuns({ database, retention: options.retention, log, signal: stopping.signal });
  const counting = keepCountingDays({ database, log, signal: stopping.signal });
  return {
    async stop() {
      stopping.abort();
      watch.stop();
      await Promise.all([sweeping, counting, tidying, forgetting]);
      await Promise.race([
        Promise.all([worker.close(), delivery?.close()]),
        delay(GRACE_MS, undefined, { ref: false }),
      ]);
      await Promise.allSettled([listener.close(), dispatcher.close(), queue.close()]);
      await database.close().catch(() => {});
    },
  };
}
