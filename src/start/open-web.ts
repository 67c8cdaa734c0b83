import { startWeb } from '../api/start-web.ts';
import type { Env } from '../config/env.ts';
import { awaitRecovery } from '../services/database/await-recovery.ts';
import { checkRoute, type Route } from '../services/database/check-route.ts';
import { openDatabase } from '../services/database/prisma.ts';
import type { Logger } from '../services/log/logger.ts';
import { openFileStore } from '../services/storage/open-file-store.ts';
import { NO_TELEMETRY, type Telemetry } from '../services/telemetry/telemetry.ts';
import { Closing } from './closing.ts';

/** Opens everything a web server for published pages needs and starts it. */
export async function openWeb({
  env,
  route,
  log,
  telemetry = NO_TELEMETRY,
}: {
  env: Env;
  route: Route;
  log: Logger;
  telemetry?: Telemetry;
}) {
  const closing = new Closing();
  try {
    await awaitRecovery(route.directUrl, log);
    await checkRoute(route, 'app_web');
    const database = openDatabase(route, { name: 'cursus-web', telemetry });
    closing.add(() => database.close());
    const web = await startWeb({
      settings: env,
      database,
      databaseUrl: route.directUrl,
      store: openFileStore(env.storage),
      telemetry,
      log,
    });
    closing.add(() => web.close());
    return { url: web.url, stop: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
}
