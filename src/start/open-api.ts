import { startApi } from '../api/start-api.ts';
import type { StudioSource } from '../api/studio/studio-files.ts';
import type { Env } from '../config/env.ts';
import { openRunDispatcher } from '../jobs/run-dispatcher.ts';
import { openHubs } from '../jobs/open-hubs.ts';
import { contracts } from '../pipelines/contracts.ts';
import { awaitRecovery } from '../services/database/await-recovery.ts';
import { checkRoute, type Route } from '../services/database/check-route.ts';
import { checkStore } from '../services/storage/check-store.ts';
import { ownedFileStore } from '../services/storage/owned-file-store.ts';
import { openDatabase } from '../services/database/prisma.ts';
import type { Logger } from '../services/log/logger.ts';
import { openMailer } from '../services/mail/open-mailer.ts';
import { NO_TELEMETRY, type Telemetry } from '../services/telemetry/telemetry.ts';
import type { QueueConnection } from '../services/queue/job-queue.ts';
import { openRunQueue } from '../services/queue/run-queue.ts';
import { openFileStore } from '../services/storage/open-file-store.ts';
import { Closing } from './closing.ts';

interface ApiStart {
  env: Env;
  route: Route;
  secret: string;
  log: Logger;
  telemetry?: Telemetry;
  studio?: StudioSource;
}

/** Opens everything an API server needs and starts it. */
export async function openApi({ env, route, secret, log, telemetry = NO_TELEMETRY, studio }: ApiStart) {
  const closing = new Closing();
  try {
    const { directUrl } = route;
    await awaitRecovery(route.directUrl, log);
    await checkRoute(route, 'app_api');
    const database = openDatabase(route, { name: 'cursus-api', telemetry });
    closing.add(() => database.close());
    const queue = openRunQueue(queueConnection(env, directUrl), log);
    closing.add(() => queue.close());
    const dispatcher = await openRunDispatcher({
      url: directUrl,
      queue,
      contracts,
      limits: env.limits,
      telemetry,
      log,
    });
    closing.add(() => dispatcher.close());
    const hubs = await openHubs({ url: directUrl, database, log });
    closing.add(() => hubs.close());
    const files = openFileStore(env.storage);
    await checkStore(files, env.storage, log);
    const store = ownedFileStore(files, database);
    const mailer = openMailer(env.mail, log);
    closing.add(() => mailer.close());
    const api = await startApi({
      settings: { ...env, publicUrl: env.publicUrl ?? localUrl(env) },
      secret,
      database,
      databaseUrl: directUrl,
      hubs,
      dispatcher,
      queue,
      mailer,
      store,
      telemetry,
      log,
      ...(studio && { studio }),
    });
    closing.add(() => api.close());
    return { url: api.url, stop: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
}

/** On this machine, by its name: browsers refuse passkeys on pages that are opened by an IP address. Null if there is nothing to choose. */
const localUrl = ({ host, port }: Env): string | null =>
  host === '127.0.0.1' && port !== 0 ? `http://localhost:${port}` : null;

/** Redis if configured, otherwise the database as the given role, without a pooler in between. */
export function queueConnection({ redisUrl }: Env, databaseUrl: string): QueueConnection {
  return redisUrl === null ? { kind: 'postgres', url: databaseUrl } : { kind: 'redis', url: redisUrl };
}
