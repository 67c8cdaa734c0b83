import type { AddressInfo } from 'node:net';
import type { Database } from '../services/database/prisma.ts';
import type { Logger } from '../services/log/logger.ts';
import type { FileStore } from '../services/storage/file-store.ts';
import type { ApiSettings } from './api-parts.ts';
import { addElsewhere } from './elsewhere.ts';
import { addHealthRoutes } from './health-route.ts';
import { addressOf, openHttp } from './open-http.ts';
import { NOBODY } from './request-identity.ts';
import { addPages } from './site/add-pages.ts';
import { missingPage } from './site/missing-page.ts';
import type { Api } from './start-api.ts';

/** What a web server needs from its caller, who closes these after the server. */
export interface WebDependencies {
  settings: Pick<ApiSettings, 'host' | 'port' | 'publicUrl' | 'sitesUrl' | 'trustProxy'>;
  /** Connected as app_web. */
  database: Database;
  databaseUrl: string;
  store: FileStore;
  log: Logger;
}

/** Starts a server for published pages only. It has no sessions and no secret, so everyone is a visitor. */
export async function startWeb({ settings, ...dependencies }: WebDependencies): Promise<Api> {
  const { host, port, publicUrl, sitesUrl, trustProxy } = settings;
  const app = await openHttp({ trustProxy, log: dependencies.log });
  const ownUrl = () => sitesUrl ?? publicUrl ?? addressOf(app, host);
  let stopping = false;
  app.decorateRequest('identity', { getter: () => NOBODY });
  app.setNotFoundHandler((_request, reply) => missingPage(reply));
  // Cached pages are served without a database, so readiness doesn't depend on it.
  addHealthRoutes(app, {
    needed: {},
    told: { database: () => dependencies.database.pool.query('select 1') },
    isStopping: () => stopping,
  });
  addElsewhere(app, { publicUrl, sitesUrl: ownUrl });
  await addPages(app, { ...dependencies, sitesUrl: ownUrl });
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
