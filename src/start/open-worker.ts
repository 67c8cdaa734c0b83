import type { Env } from '../config/env.ts';
import { startWorker } from '../jobs/worker.ts';
import { pipelines } from '../pipelines/registry.ts';
import { awaitRecovery } from '../services/database/await-recovery.ts';
import { checkRoute, type Route } from '../services/database/check-route.ts';
import type { Logger } from '../services/log/logger.ts';
import { ownedFileStore } from '../services/storage/owned-file-store.ts';
import { openImageEditor } from '../services/openai/openai-images.ts';
import { openOpenAi } from '../services/openai/openai-client.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import { checkStore } from '../services/storage/check-store.ts';
import { openFileStore } from '../services/storage/open-file-store.ts';
import { openLogoSources } from '../services/logos/logo-sources.ts';
import { NO_TELEMETRY, type Telemetry } from '../services/telemetry/telemetry.ts';
import { measuredEditor, measuredModel } from '../services/openai/measured-models.ts';
import { openVision, type Vision } from '../services/vision/open-vision.ts';
import { queueConnection } from './open-api.ts';

interface Opened {
  files: FileStore;
  vision: Vision;
  telemetry?: Telemetry;
}

/** What pipelines use of the outside world, as configured. */
export function pipelineServices(env: Env, { files, vision, telemetry = NO_TELEMETRY }: Opened) {
  return {
    storage: files,
    openai: env.openai ? measuredModel(openOpenAi(env.openai), telemetry) : null,
    vision,
    logos: openLogoSources(env.logos),
    images: env.imageEditor && measuredEditor(openImageEditor(env.imageEditor), telemetry),
  };
}

interface WorkerStart {
  env: Env;
  route: Route;
  secret: string;
  log: Logger;
  telemetry?: Telemetry;
}

/** Opens everything a worker needs and starts it. */
export async function openWorker({ env, route, secret, log, telemetry = NO_TELEMETRY }: WorkerStart) {
  await awaitRecovery(route.directUrl, log);
  await checkRoute(route, 'app_worker');
  const files = openFileStore(env.storage);
  await checkStore(files, env.storage, log);
  const vision = openVision();
  const worker = await startWorker({
    ...route,
    queue: queueConnection(env, route.directUrl),
    concurrency: env.workerConcurrency,
    runsAtOncePerUser: env.runsAtOncePerUser,
    pipelines,
    services: (database) => pipelineServices(env, { files: ownedFileStore(files, database), vision, telemetry }),
    budgetUsd: env.openai?.budgetUsd ?? null,
    telemetry,
    log,
    files,
    retention: env.retention,
    webhooks: { secret, allowLoopback: env.webhookAllowLoopback },
  });
  return {
    async stop() {
      await worker.stop();
      vision.close();
    },
  };
}
