import type { AddressInfo } from 'node:net';
import { fastifyCookie } from '@fastify/cookie';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Logger } from '../services/log/logger.ts';
import { restErrorBody } from './rest/rest-error.ts';

const BODY_LIMIT = 1024 * 1024;

/** What every server of ours does for every request, before it has a route: an id, one line in the log, errors that say no more than they should. */
export async function openHttp({ trustProxy, log }: { trustProxy: boolean; log: Logger }): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance,
    // One line per request, our own, instead of two.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuidv7(),
    trustProxy,
    bodyLimit: BODY_LIMIT,
  });
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, id: requestId } = request;
    log.info(
      { method, path: pathOf(request.url), status: reply.statusCode, ms: Math.round(reply.elapsedTime), requestId },
      'request',
    );
  });
  app.setErrorHandler((error, request, reply) => {
    const known = restErrorBody(error);
    if (known) return reply.status(known.statusCode).send(known.body);
    log.error({ err: error, requestId: request.id }, 'a request failed');
    const details = `Something went wrong on the server. Try again; if it stays, report request ${request.id}.`;
    return reply.status(500).send({ error: 'internal', details });
  });
  // Its parser, which sockets need as well, is there once it is registered.
  await app.register(fastifyCookie);
  return app;
}

/** Never the query: it may carry a signature. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/** Where a server that listens is reached on this machine. */
export function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  // Listening on every interface is no address to go to.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
