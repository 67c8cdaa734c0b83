import type { StudioSource } from '../api/studio/studio-files.ts';
import type { Env } from '../config/env.ts';
import { migrate } from '../services/database/migrate.ts';
import type { Logger } from '../services/log/logger.ts';
import type { Telemetry } from '../services/telemetry/telemetry.ts';
import { checkPort } from './check-port.ts';
import { Closing } from './closing.ts';
import { openPostgres, type Postgres } from './open-postgres.ts';
import { configuredRoles, routeOfRole } from './role-urls.ts';
import type { StartupStages } from './startup-stages.ts';

export interface Product {
  url: string;
  /** Stops requests first, then runs, then the database. */
  stop(): Promise<void>;
}

export interface ProductSettings {
  env: Env;
  log: Logger;
  /** None by default. */
  telemetry?: Telemetry;
  stages: StartupStages;
  /** Aborts startup after the current stage. */
  signal: AbortSignal;
  /** Called when the embedded database has exited and can't be restarted. */
  onLost: (error: Error) => void;
  /** Defaults to the studio bundled once per process. */
  studio?: StudioSource;
}

/** Starts database, queue, worker and API in this process. If a stage fails, stops what was already started. */
export async function startProduct({
  env,
  log,
  telemetry,
  stages,
  signal,
  onLost,
  studio,
}: ProductSettings): Promise<Product> {
  const closing = new Closing();
  try {
    await checkPort(env.host, env.port);
    // Loading takes as long as starting the database, so do both at once. A failure surfaces where the parts are
    // awaited.
    const parts = loadParts();
    parts.catch(() => {});
    const postgres = await stages.run(
      'database',
      () => openPostgres(env, log, onLost),
      () => describeDatabase(env),
    );
    closing.add(() => postgres.stop());
    signal.throwIfAborted();
    await stages.run('migrations', () => migrateOwned(env, postgres), describeMigrations);
    signal.throwIfAborted();
    const { openApi, openWorker, prepareQueue } = await stages.run('loading', () => parts);
    const { directOwnerUrl, secret } = postgres;
    if (env.redisUrl === null && directOwnerUrl !== null)
      await stages.run('queue', () => prepareQueue({ ownerUrl: directOwnerUrl, prefix: env.databasePrefix }));
    signal.throwIfAborted();
    const workerRoute = routeOfRole(env, 'app_worker', postgres);
    const worker = await stages.run('worker', () =>
      openWorker({
        env,
        route: workerRoute,
        secret,
        log: log.child({ part: 'worker' }),
        ...(telemetry && { telemetry }),
      }),
    );
    closing.add(() => worker.stop());
    const apiRoute = routeOfRole(env, 'app_api', postgres);
    const api = await stages.run('API', () =>
      openApi({
        env,
        route: apiRoute,
        secret,
        log: log.child({ part: 'api' }),
        ...(telemetry && { telemetry }),
        ...(studio && { studio }),
      }),
    );
    closing.add(() => api.stop());
    return { url: api.url, stop: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
}

/** Most of the code, loaded in parallel with PostgreSQL's start. */
async function loadParts() {
  const [api, worker, queue] = await Promise.all([
    import('./open-api.ts'),
    import('./open-worker.ts'),
    import('../services/queue/prepare-queue.ts'),
  ]);
  return { openApi: api.openApi, openWorker: worker.openWorker, prepareQueue: queue.prepareQueue };
}

async function migrateOwned(env: Env, { directOwnerUrl, secret }: Postgres): Promise<string[] | null> {
  if (directOwnerUrl === null) return null;
  return migrate({ ownerUrl: directOwnerUrl, secret, prefix: env.databasePrefix, configured: configuredRoles(env) });
}

function describeDatabase({ database, home }: Env): string {
  return database.kind === 'embedded' ? `embedded PostgreSQL in ${home}` : 'external PostgreSQL';
}

function describeMigrations(applied: string[] | null): string {
  if (applied === null) return 'skipped: DATABASE_URL is not set';
  return applied.length === 0 ? 'nothing new' : `${applied.length} applied`;
}
