// npm run web: serves published pages only, from an external database. Start as many as you need.
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { openLogger } from '../services/log/logger.ts';
import { openTelemetry } from '../services/telemetry/open-telemetry.ts';
import { explain } from '../start/explain.ts';
import { onStopSignal } from '../start/on-stop-signal.ts';
import { openWeb } from '../start/open-web.ts';
import { SettingMissing, routeOfRole } from '../start/role-urls.ts';

try {
  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'web' });
  if (env.database.kind === 'embedded')
    throw new SettingMissing(
      'A separate web process needs an external database: set WEB_DATABASE_URL or DATABASE_URL (npm start runs everything in one process). See .env.example.',
    );
  const telemetry = await openTelemetry(env.telemetry, { name: 'cursus-web', log });
  const route = routeOfRole(env, 'app_web', { ownerUrl: env.database.ownerUrl, secret: env.secret ?? '' });
  const web = await openWeb({ env, route, log, telemetry });
  log.info({ url: web.url }, 'pages ready');
  onStopSignal(() => {
    log.info('stopping: finishing open requests');
    void web
      .stop()
      .then(() => telemetry.close())
      .then(() => process.exit());
  });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
