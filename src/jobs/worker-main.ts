// npm run worker: works on runs, on a database that is elsewhere. As many as are needed.
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { pipelines } from '../pipelines/registry.ts';
import { roleUrl } from '../services/database/roles.ts';
import { openLogger } from '../services/log/logger.ts';
import { openImageEditor } from '../services/openai/openai-images.ts';
import { openOpenAi } from '../services/openai/openai-client.ts';
import { openFileStore } from '../services/storage/open-file-store.ts';
import { openLogoSources } from '../services/logos/logo-sources.ts';
import { openVision } from '../services/vision/open-vision.ts';
import { startWorker } from './worker.ts';

try {
  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'worker' });
  if (env.database.kind === 'embedded')
    throw new Error(
      'A worker of its own needs a database of its own: set DATABASE_URL or WORKER_DATABASE_URL (npm start has both in one).',
    );
  const { ownerUrl, workerUrl } = env.database;
  const url = workerUrl ?? (ownerUrl && roleUrl(ownerUrl, env.secret ?? '', 'app_worker'));
  if (!url)
    throw new Error(
      'Set WORKER_DATABASE_URL, or DATABASE_URL for the owner, so that the worker can reach the database.',
    );
  const files = openFileStore(env.storage);
  const worker = await startWorker({
    url,
    queue: env.redisUrl ? { kind: 'redis', url: env.redisUrl } : { kind: 'postgres', url },
    concurrency: env.workerConcurrency,
    pipelines,
    services: () => ({
      storage: files,
      openai: env.openai && openOpenAi(env.openai),
      vision: openVision(),
      logos: openLogoSources(env.logos),
      images: env.imageEditor && openImageEditor(env.imageEditor),
    }),
    budgetUsd: env.openai?.budgetUsd ?? null,
    log,
    files,
  });
  log.info('the worker is ready');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      log.info('stopping: runs in hand are finished or handed back');
      void worker.stop().then(() => process.exit());
    });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
