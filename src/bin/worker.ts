// npm run worker: executes runs on an external database. Start as many as you need.
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { openLogger } from '../services/log/logger.ts';
import { openTelemetry } from '../services/telemetry/open-telemetry.ts';
import { explain } from '../start/explain.ts';
import { onStopSignal } from '../start/on-stop-signal.ts';
import { openWorker } from '../start/open-worker.ts';
import { SettingMissing, routeOfRole } from '../start/role-urls.ts';

try {
  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'worker' });
  if (env.database.kind === 'embedded')
    throw new SettingMissing(
      'A separate worker needs an external database: set WORKER_DATABASE_URL or DATABASE_URL (npm start runs both in one process). See .env.example.',
    );
  // readEnv guarantees a secret for an external database.
  const secret = env.secret ?? '';
  const telemetry = await openTelemetry(env.telemetry, { name: 'cursus-worker', log });
  const route = routeOfRole(env, 'app_worker', { ownerUrl: env.database.ownerUrl, secret });
  const worker = await openWorker({ env, route, secret, log, telemetry });
  log.info('worker ready');
  onStopSignal(() => {
    log.info('stopping: finishing runs or handing them back');
    void worker
      .stop()
      .then(() => telemetry.close())
      .then(() => process.exit());
  });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
