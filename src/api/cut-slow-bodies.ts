import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RestError } from './rest/rest-error.ts';

const BODILESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Ends requests whose body hasn't arrived in time, with 408, so that slow senders don't hold connections. Uploads have a limit of their own. */
export function cutSlowBodies(app: FastifyInstance, afterMs: number): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const stop = (request: FastifyRequest) => clearTimeout(timers.get(request));
  // From when the server reads the body: whatever it did before is not the sender's fault.
  app.addHook('preParsing', (request, reply, payload, next) => {
    const { raw, method, routeOptions } = request;
    next(null, payload);
    if (BODILESS.has(method) || routeOptions.config.isUpload === true || raw.complete) return;
    const cut = () => {
      if (raw.complete || reply.sent || raw.listenerCount('error') === 0) return;
      // The rest is of no use to anyone.
      reply.raw.once('finish', () => raw.destroy());
      void reply.header('connection', 'close');
      const within = `${Math.round(afterMs / 1000)} s`;
      // Fastify's parser listens, and answers with the error.
      raw.emit(
        'error',
        new RestError(408, 'request_timeout', `The request did not arrive within ${within}. Send it again.`),
      );
    };
    // After a pause of the process, what has arrived meanwhile is read first.
    timers.set(request, setTimeout(() => setImmediate(cut), afterMs).unref());
  });
  app.addHook('preValidation', (request, _reply, next) => {
    stop(request);
    next();
  });
  app.addHook('onResponse', (request, _reply, next) => {
    stop(request);
    next();
  });
}
