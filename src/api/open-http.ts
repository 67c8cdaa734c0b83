import { STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fastifyCookie } from '@fastify/cookie';
import fastify, {
  type ConnectionError,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from '../services/log/logger.ts';
import type { Telemetry } from '../services/telemetry/telemetry.ts';
import type { TrustProxy } from './client-address.ts';
import type { ApiLimits } from './api-deps.ts';
import { cutSlowBodies } from './cut-slow-bodies.ts';
import { measureRequests } from './measure-requests.ts';
import { newRequestId } from './new-request-id.ts';
import { restErrorBody } from './rest/rest-error.ts';
import { temporaryBody, temporaryFailure } from './temporary-failure.ts';

export const BODY_LIMIT = 1024 * 1024;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Receives files, which take longer over a slow connection. */
    isUpload?: boolean;
  }
}

/** Hooks shared by all servers: request id, access log, error masking. */
export async function openHttp({
  trustProxy,
  timeouts,
  telemetry,
  publicUrl,
  log,
}: {
  trustProxy: TrustProxy;
  timeouts: Pick<ApiLimits, 'requestMs' | 'uploadMs'>;
  telemetry: Telemetry;
  /** Where browsers reach it; null if that is not configured. */
  publicUrl: string | null;
  log: Logger;
}): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = log;
  const isSecure = publicUrl?.startsWith('https:') === true;
  const app: FastifyInstance = fastify({
    loggerInstance,
    // One line of our own per request, instead of Fastify's two.
    logController: new LogController({ disableRequestLogging: true }),
    // Lines name the request themselves, so a logger for each would be of no use.
    childLoggerFactory: () => loggerInstance,
    genReqId: newRequestId,
    trustProxy,
    bodyLimit: BODY_LIMIT,
    // Node's own, for whatever arrives.
    requestTimeout: Math.max(timeouts.requestMs, timeouts.uploadMs),
    http: { connectionsCheckingInterval: Math.min(30_000, timeouts.uploadMs / 4) },
    clientErrorHandler: answerClientError,
    // Signed links to a version have 108 characters.
    routerOptions: { maxParamLength: 128 },
  });
  measureRequests(app, telemetry);
  // Hooks with a callback: a promise for each costs every request more than what these do.
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    // Not for subdomains, which may be someone else's.
    if (isSecure) void reply.header('strict-transport-security', 'max-age=31536000');
    done();
  });
  cutSlowBodies(app, timeouts.requestMs);
  // There is nothing secret in these lines, and looking for it took longer than anything else about them.
  const requests = log.child({}, { redact: [] });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, id: requestId } = request;
    requests.info(
      { method, path: loggedPath(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime), requestId },
      'request',
    );
    done();
  });
  app.setErrorHandler((error, request, reply) => {
    const known = restErrorBody(error);
    if (known) {
      if (known.retryAfterSeconds !== null) void reply.header('retry-after', known.retryAfterSeconds);
      return reply.status(known.statusCode).send(known.body);
    }
    const temporary = temporaryFailure(error);
    if (temporary) {
      log.warn({ err: error, requestId: request.id }, 'a request could not be done for now');
      void reply.header('retry-after', temporary.retryAfterSeconds);
      return reply.status(temporary.status).send(temporaryBody(temporary, request.routeOptions.url ?? ''));
    }
    log.error({ err: error, requestId: request.id }, 'a request failed');
    const details = `Something went wrong on the server. Try again; if it happens again, report request ${request.id}.`;
    return reply.status(500).send({ error: 'internal', details });
  });
  // Sockets need its parser too, which exists once it is registered.
  await app.register(fastifyCookie);
  return app;
}

/** Answers what never became a request, or never arrived as a whole. */
function answerClientError(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, code, details] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? ([408, 'request_timeout', 'The request did not arrive in time. Send it again.'] as const)
      : ([400, 'bad_request', 'This is not a valid HTTP request.'] as const);
  const body = JSON.stringify({ error: code, details });
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-length: ${body.length}\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n${body}`,
    );
  socket.destroySoon();
}

/** Without what the request names: the address of a page contains the name of a person, who may be erased. */
function loggedPath({ url, routeOptions }: FastifyRequest): string {
  const pattern = routeOptions.url;
  if (pattern === undefined) return '(no route)';
  return pattern.includes(':') ? pattern : pathOf(url);
}

/** The path without the query, which may contain a signature. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/** Where to reach a listening server on this machine. */
export function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  // "All interfaces" is not an address to connect to.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
