import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Span, Telemetry } from '../services/telemetry/telemetry.ts';

/** Whatever else a client sends as a method would be a label of its own. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Measures every request, and traces it as part of the caller's trace if it has one. Requests are named by their route: the address of a page
 * contains the name of a person.
 */
export function measureRequests(app: FastifyInstance, telemetry: Telemetry): void {
  if (!telemetry.isOn) return;
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    const parent = request.headers.traceparent;
    const span = telemetry.open(nameOf(request), {
      kind: 'server',
      parent: typeof parent === 'string' ? parent : null,
      attributes: {
        'http.request.method': methodOf(request),
        'http.route': routeOf(request),
        'cursus.request.id': request.id,
      },
    });
    spans.set(request, span);
    span.within(done);
  });
  // The body arrives in events of the connection, which know nothing of the request.
  app.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) span.within(done);
    else done();
  });
  const end = (request: FastifyRequest, attributes: Record<string, string | number>) => {
    const span = spans.get(request);
    if (!span) return;
    spans.delete(request);
    span.set(attributes);
    const status = attributes['http.response.status_code'];
    if (typeof status !== 'number' || status >= 500) span.fail(String(status ?? 'aborted'));
    span.end();
  };
  app.addHook('onRequestAbort', async (request) => end(request, {}));
  app.addHook('onResponse', async (request, reply) => {
    const status = { 'http.response.status_code': reply.statusCode };
    end(request, status);
    if (String(reply.getHeader('content-type')).startsWith('text/event-stream')) return;
    telemetry.record('http.server.request.duration', reply.elapsedTime / 1000, {
      'http.request.method': methodOf(request),
      'http.route': routeOf(request),
      ...status,
    });
  });
}

const methodOf = ({ method }: FastifyRequest) => (METHODS.has(method) ? method : '_OTHER');
const routeOf = ({ routeOptions }: FastifyRequest) => routeOptions.url ?? '(no route)';
const nameOf = (request: FastifyRequest) => `${methodOf(request)} ${routeOf(request)}`;
