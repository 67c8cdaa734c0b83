import type { AddressInfo } from 'node:net';
import { AUTH_PATH } from '../services/auth/open-auth.ts';
import { NO_TELEMETRY } from '../services/telemetry/telemetry.ts';
import type { ApiDeps, RouteDeps } from './api-deps.ts';
import { clientAddress, trustProxies } from './client-address.ts';
import { addCompression } from './compression.ts';
import { addCrossOrigin } from './cross-origin.ts';
import { addAuthRoute } from './auth-route.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addressOf, openHttp, pathOf } from './open-http.ts';
import { openOrigins } from './origins.ts';
import { openLiveConnections } from './live-connections.ts';
import type { Identity } from './identify.ts';
import { addIdentity } from './request-identity.ts';
import { serveWebSockets } from './serve-web-sockets.ts';
import { apiEndpoints } from './rest/endpoints.ts';
import { addHealth } from './rest/health.ts';
import { addContact } from './site/add-contact.ts';
import { addPages } from './site/add-pages.ts';
import { addPreviews } from './site/previews.ts';
import { addStudioRoutes } from './studio/studio-routes.ts';

export interface Api {
  /** Where browsers reach it. */
  url: string;
  port: number;
  /** Stops accepting requests, finishes open ones, closes sockets with 1001. */
  close(): Promise<void>;
}

/** Starts an API server. Several can run in one process; they share only what is passed in. */
export async function startApi(given: ApiDeps): Promise<Api> {
  const { settings, telemetry = NO_TELEMETRY, log } = given;
  const trustProxy = trustProxies(settings.trustedProxies);
  const app = await openHttp({ trustProxy, timeouts: settings.limits, telemetry, publicUrl: settings.publicUrl, log });
  const publicUrl = () => settings.publicUrl ?? addressOf(app, settings.host);
  const origins = openOrigins({ ...settings, publicUrl });
  const sitesUrl = () => settings.sitesUrl ?? publicUrl();
  const deps: RouteDeps = { ...given, publicUrl, origins, telemetry, sitesUrl };
  // Other responses say themselves for how long they may be kept.
  app.addHook('onSend', (request, reply, payload, done) => {
    // Without the database, nobody is known.
    const by = (request.identity as Identity | undefined)?.by ?? 'nothing';
    const isPersonal = by !== 'nothing' || request.url.startsWith(AUTH_PATH);
    if (isPersonal && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'private, no-store');
    done(null, payload);
  });
  let stopping = false;

  app.setNotFoundHandler((request, reply) => {
    const details = `Nothing found at ${request.method} ${pathOf(request.url)}. See GET /openapi.json.`;
    return reply.status(404).send({ error: 'not_found', details });
  });

  await addCrossOrigin(app, origins);
  await addCompression(app);
  addIdentity(app, deps);
  await addAuthRoute(app, deps);
  const connections = openLiveConnections(settings.limits);
  const watches = [
    telemetry.observe('cursus.live.connections', () => [{ value: connections.counts().connections }]),
    telemetry.observe('cursus.live.subscriptions', () => [{ value: connections.counts().subscriptions }]),
  ];
  app.addHook('onClose', async () => watches.forEach((watch) => watch.stop()));
  await addGraphqlRoute(app, deps, connections);
  for (const endpoint of apiEndpoints) await endpoint.add(app, deps);
  const pages = await addPages(app, deps);
  await addHealth(app, {
    needed: {
      database: () => deps.database.pool.query('select 1'),
      // Any query will do: what counts is that it is answered.
      queue: () => deps.queue.check(),
    },
    dispensable: {
      notifications: {
        check: () => Promise.all([deps.hubs.check(), deps.dispatcher.check(), pages.check()]),
        without: 'Without notifications from the database, subscriptions and runs are up to 10 seconds late.',
      },
    },
    isStopping: () => stopping,
  });
  await addContact(app, deps, pages);
  addPreviews(app, deps);
  addStudioRoutes(app, deps);

  const sockets = serveWebSockets(app.server, deps, {
    connections,
    addressOf: (request) => clientAddress(request, trustProxy),
  });
  // Before the server waits for its connections to end, which sockets never do by themselves.
  app.addHook('preClose', () => sockets.close());

  await app.listen({ host: settings.host, port: settings.port });
  return {
    url: publicUrl(),
    port: (app.server.address() as AddressInfo).port,
    async close() {
      stopping = true;
      await app.close();
    },
  };
}
