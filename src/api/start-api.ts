import type { AddressInfo } from 'node:net';
import { fastifyCookie } from '@fastify/cookie';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { ApiDependencies, ApiParts } from './api-parts.ts';
import { clientAddress } from './client-address.ts';
import { addAuthRoute } from './auth-route.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes } from './health-route.ts';
import { addIdentity } from './request-identity.ts';
import { serveWebSockets } from './serve-web-sockets.ts';
import { addDownload } from './rest/get-download.ts';
import { addCollectorScript } from './collector-script.ts';
import { addAnalyticsCsv } from './rest/analytics-csv.ts';
import { addCollectEvents } from './rest/collect-events.ts';
import { addMedia } from './rest/get-media.ts';
import { addCareerGraph } from './rest/career-graph.ts';
import { addPipelineRuns } from './rest/pipeline-runs.ts';
import { addPutUpload } from './rest/put-upload.ts';
import { addUploadDocument } from './rest/upload-document.ts';
import { restErrorBody } from './rest/rest-error.ts';
import { openSitePages } from './site/site-pages.ts';
import { addSiteRoutes } from './site/site-routes.ts';
import { addStudioRoutes } from './studio/studio-routes.ts';

export interface Api {
  /** Where browsers reach it. */
  url: string;
  port: number;
  /** Takes no new requests, finishes those in hand, closes sockets with 1001. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;

/** Starts one API server. Several live in one process; nothing is shared but what is passed in. */
export async function startApi(dependencies: ApiDependencies): Promise<Api> {
  const { settings, log } = dependencies;
  const loggerInstance: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance,
    // One line per request, our own, instead of two.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuidv7(),
    trustProxy: settings.trustProxy,
    bodyLimit: BODY_LIMIT,
  });
  const publicUrl = () => settings.publicUrl ?? addressOf(app, settings.host);
  const parts: ApiParts = { ...dependencies, publicUrl };
  let stopping = false;

  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, url, id: requestId } = request;
    // Never the query: it may carry a signature.
    const path = url.split('?', 1)[0];
    log.info({ method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime), requestId }, 'request');
  });
  app.setErrorHandler((error, request, reply) => {
    const known = restErrorBody(error);
    if (known) return reply.status(known.statusCode).send(known.body);
    log.error({ err: error, requestId: request.id }, 'a request failed');
    const details = `Something went wrong on the server. Try again; if it stays, report request ${request.id}.`;
    return reply.status(500).send({ error: 'internal', details });
  });
  app.setNotFoundHandler((request, reply) => {
    const details = `There is nothing at ${request.method} ${request.url.split('?', 1)[0]}. See GET /openapi.json.`;
    return reply.status(404).send({ error: 'not_found', details });
  });

  // Its parser, which sockets need as well, is there once it is registered.
  await app.register(fastifyCookie);
  addIdentity(app, parts);
  addHealthRoutes(app, parts, () => stopping);
  await addAuthRoute(app, parts);
  await addGraphqlRoute(app, parts);
  await addPutUpload(app, parts);
  await addUploadDocument(app, parts);
  addPipelineRuns(app, parts);
  addDownload(app, parts);
  addMedia(app, parts);
  addCareerGraph(app, parts);
  await addCollectEvents(app, parts);
  addCollectorScript(app);
  addAnalyticsCsv(app, parts);
  const pages = await openSitePages({ url: dependencies.databaseUrl, database: dependencies.database, log, publicUrl });
  app.addHook('onClose', () => pages.close());
  addSiteRoutes(app, parts, pages);
  addStudioRoutes(app);

  const sockets = serveWebSockets(app.server, parts, (request) => clientAddress(request, settings));
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

function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  // Listening on every interface is no address to go to.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
