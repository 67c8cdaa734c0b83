// npm run web: published pages alone, on a database that is elsewhere. As many as are needed.
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { openLogger } from '../services/log/logger.ts';
import { explain } from '../start/explain.ts';
import { onStopSignal } from '../start/on-stop-signal.ts';
import { openWeb } from '../start/open-web.ts';
import { SettingMissing, urlOfRole } from '../start/role-urls.ts';

try {
  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'web' });
  if (env.database.kind === 'embedded')
    throw new SettingMissing(
      'Pages of their own need a database of its own: set WEB_DATABASE_URL or DATABASE_URL (npm start has all in one). See .env.example.',
    );
  const url = urlOfRole(env, 'app_web', { ownerUrl: env.database.ownerUrl, secret: env.secret ?? '' });
  const web = await openWeb({ env, url, log });
  log.info({ url: web.url }, 'the pages are served');
  onStopSignal(() => {
    log.info('stopping: requests in hand are finished');
    void web.stop().then(() => process.exit());
  });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
