import type { AddressInfo } from 'node:net';
import type { Database } from '../services/database/prisma.ts';
import type { Logger } from '../services/log/logger.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import { NO_TELEMETRY, type Telemetry } from '../services/telemetry/telemetry.ts';
import type { ApiSettings } from './api-deps.ts';
import { trustProxies } from './client-address.ts';
import { addCrossOrigin } from './cross-origin.ts';
import { addRedirectToApi } from './redirect-to-api.ts';
import { openOrigins } from './origins.ts';
import { addressOf, openHttp } from './open-http.ts';
import { addHealth } from './rest/health.ts';
import { NOBODY } from './request-identity.ts';
import { addPages } from './site/add-pages.ts';
import { missingPage } from './site/missing-page.ts';
import type { Api } from './start-api.ts';

/** What a web server needs from its caller, who closes these after the server. */
export interface WebDeps {
  settings: Pick<
    ApiSettings,
    'mode' | 'host' | 'port' | 'publicUrl' | 'sitesUrl' | 'allowedOrigins' | 'trustedProxies' | 'limits'
  >;
  /** Connected as app_web. */
  database: Database;
  databaseUrl: string;
  store: FileStore;
  /** None by default. */
  telemetry?: Telemetry;
  log: Logger;
}

/** Starts a server for published pages only. It has no sessions and no secret, so everyone is a visitor. */
export async function startWeb({ settings, ...deps }: WebDeps): Promise<Api> {
  const { mode, host, port, publicUrl, sitesUrl, allowedOrigins, trustedProxies } = settings;
  const app = await openHttp({
    trustProxy: trustProxies(trustedProxies),
    timeouts: settings.limits,
    telemetry: deps.telemetry ?? NO_TELEMETRY,
    publicUrl: sitesUrl ?? publicUrl,
    log: deps.log,
  });
  const ownUrl = () => sitesUrl ?? publicUrl ?? addressOf(app, host);
  let stopping = false;
  app.decorateRequest('identity', { getter: () => NOBODY });
  app.setNotFoundHandler((_request, reply) => missingPage(reply));
  await addCrossOrigin(app, openOrigins({ mode, allowedOrigins, publicUrl: ownUrl }));
  addRedirectToApi(app, { publicUrl, sitesUrl: ownUrl });
  const pages = await addPages(app, { ...deps, sitesUrl: ownUrl, publicUrl: () => publicUrl ?? ownUrl() });
  // Cached pages are served without a database, so readiness doesn't depend on it.
  await addHealth(app, {
    needed: {},
    dispensable: {
      database: {
        check: () => deps.database.pool.query('select 1'),
        without: 'Without the database, pages are served as they were last, and others not at all.',
      },
      notifications: {
        check: () => pages.check(),
        without: 'Without notifications from the database, every request reads its page from the database.',
      },
    },
    isStopping: () => stopping,
  });
  await app.listen({ host, port });
  return {
    url: ownUrl(),
    port: (app.server.address() as AddressInfo).port,
    async close() {
      stopping = true;
      await app.close();
    },
  };
}
