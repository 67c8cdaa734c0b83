import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, type GraphQLError, OperationTypeNode } from 'graphql';
import { createHandler, type Handler } from 'graphql-sse';
import type { RouteDeps } from './api-deps.ts';
import { checkDocument } from './check-document.ts';
import { executeOperation, type Operation } from './execute-operation.ts';
import type { LiveConnections } from './live-connections.ts';
import { measureOperation } from './measure-operation.ts';
import { rateLimited, requestError, RETRY_AFTER_SECONDS } from '../schema/request-error.ts';
import { subscribeOperation } from './subscribe-operation.ts';
import { comesFromReader, isPreflighted } from './trusted-request.ts';

const TYPE = 'text/event-stream';

/** GraphQL over server-sent events (graphql-sse, one connection per operation), with the rules and hubs of the WebSocket. */
export interface EventStreams {
  send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  /** Ends all open streams. Clients reconnect and resume elsewhere. */
  close(): void;
}

export const wantsEvents = ({ headers }: FastifyRequest) => headers.accept?.includes(TYPE) ?? false;

export function openEventStreams(deps: RouteDeps, connections: LiveConnections): EventStreams {
  const open = new Set<Readable>();
  const handle: Handler<FastifyRequest> = createHandler<FastifyRequest>({
    // Without a token there are no streams that several requests share: those would live in one process only.
    authenticate: () => null,
    async onSubscribe({ raw: request, method }, { query, operationName, variables }) {
      const result = await resultOf(deps, request, { method, query, operationName, variables });
      // The handler takes a result only with `data`, which request errors leave out.
      return Symbol.asyncIterator in result ? result : { data: null, ...result };
    },
  });
  return {
    async send(request, reply) {
      if (!comesFromReader(request, deps.origins) && !isPreflighted(request))
        return refuse(reply, 400, requestError('BAD_REQUEST', UNTRUSTED));
      const { viewer } = request.identity;
      const connection = connections.open(request.ip, () => request.raw.destroy());
      if (viewer && !connection.belongsTo(viewer.userId)) {
        connection.closed();
        void reply.header('retry-after', RETRY_AFTER_SECONDS);
        return refuse(reply, 429, rateLimited(tooMany(deps.settings.limits.connectionsPerUser)));
      }
      reply.raw.once('close', () => connection.closed());
      const [body, { status, headers }] = await handle({
        method: request.method,
        url: request.url,
        headers: { get: (name) => (name === 'accept' ? TYPE : String(request.headers[name] ?? '')) },
        body: request.body as Record<string, unknown>,
        raw: request,
        context: request,
      });
      void reply.status(status).headers(headers ?? {});
      if (body === null || typeof body === 'string') return reply.send(body);
      void reply
        // Proxies such as nginx would otherwise collect the events.
        .header('x-accel-buffering', 'no')
        .header('cache-control', 'no-cache, no-transform')
        // graphql-sse says "none", which isn't an encoding.
        .removeHeader('content-encoding');
      const stream = Readable.from(body);
      open.add(stream);
      const watch = viewer && deps.hubs.sessions.watch(viewer.sessionId, () => stream.destroy());
      stream.once('close', () => {
        watch?.stop();
        open.delete(stream);
      });
      return reply.send(stream);
    },
    close() {
      for (const stream of open) stream.destroy();
    },
  };
}

const UNTRUSTED =
  "This may be a request of another site with the visitor's cookie. Send the header `apollo-require-preflight: true`.";
const tooMany = (most: number) =>
  `You have ${most} open event streams and WebSockets, which is the limit. Close one, or use a WebSocket for several subscriptions.`;

function refuse(reply: FastifyReply, status: number, error: GraphQLError): FastifyReply {
  return reply.status(status).send({ errors: [error.toJSON()] });
}

async function resultOf(
  deps: RouteDeps,
  request: FastifyRequest,
  {
    method,
    query,
    operationName,
    variables,
  }: Pick<Operation, 'operationName' | 'variables'> & { method: string; query: string },
) {
  const document = checkDocument(query);
  if (Array.isArray(document)) return { errors: document };
  const kind = getOperationAST(document, operationName)?.operation;
  if (kind === OperationTypeNode.MUTATION && method === 'GET')
    return { errors: [requestError('BAD_REQUEST', 'Mutations need POST, because GET may be repeated.')] };
  const { id: requestId, ip: address, identity } = request;
  const operation = { document, operationName, variables, viewer: identity.viewer, requestId, address };
  return kind === OperationTypeNode.SUBSCRIPTION
    ? subscribeOperation(deps, operation)
    : measureOperation(deps, operation, () => executeOperation(deps, operation));
}
