// npm run api: the API only; run workers separately.
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { migrate } from '../services/database/migrate.ts';
import { openLogger } from '../services/log/logger.ts';
import { openTelemetry } from '../services/telemetry/open-telemetry.ts';
import { prepareQueue } from '../services/queue/prepare-queue.ts';
import { explain } from '../start/explain.ts';
import { onStopSignal } from '../start/on-stop-signal.ts';
import { openApi } from '../start/open-api.ts';
import { openPostgres } from '../start/open-postgres.ts';
import { configuredRoles, routeOfRole } from '../start/role-urls.ts';

try {
  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'api' });
  const telemetry = await openTelemetry(env.telemetry, { name: 'cursus-api', log });
  const postgres = await openPostgres(env, log);
  const { directOwnerUrl: ownerUrl, secret } = postgres;
  // Without the owner's connection, migrating is left to another process.
  if (ownerUrl !== null) {
    const prefix = env.databasePrefix;
    await migrate({ ownerUrl, secret, prefix, configured: configuredRoles(env) });
    await prepareQueue({ ownerUrl, prefix });
  }
  const api = await openApi({ env, route: routeOfRole(env, 'app_api', postgres), secret, log, telemetry });
  log.info({ url: api.url }, 'API ready');
  onStopSignal(() => {
    log.info('stopping: finishing open requests');
    void api
      .stop()
      .then(() => postgres.stop())
      .then(() => telemetry.close())
      .then(() => process.exit());
  });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
