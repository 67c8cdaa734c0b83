import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionArgs } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import type { RouteDeps } from './api-deps.ts';
import { checkDocument } from './check-document.ts';
import { executableSchema } from './executable-schema.ts';
import { executeOperation, type Operation } from './execute-operation.ts';
import { identify } from './identify.ts';
import type { LiveConnection, LiveConnections } from './live-connections.ts';
import { measureOperation } from './measure-operation.ts';
import { newRequestId } from './new-request-id.ts';
import { rateLimited, RETRY_AFTER_SECONDS } from '../schema/request-error.ts';
import { subscribeOperation } from './subscribe-operation.ts';

const PATH = '/graphql';
const BIGGEST_MESSAGE = 1024 * 1024;
/** Between two pings of a socket: proxies close what is silent for a minute, and pings are most of what sockets cost at rest. */
const PING_MS = 30_000;

// A type, not an interface, because it must match an index signature.
type SocketState = { connection?: LiveConnection; watch?: { stop(): void } };

/** GraphQL over WebSocket (graphql-transport-ws), with the same rules, sessions and transactions as HTTP. */
export function serveWebSockets(
  server: Server,
  deps: RouteDeps,
  { connections, addressOf }: { connections: LiveConnections; addressOf: (request: IncomingMessage) => string },
): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: BIGGEST_MESSAGE });
  const opened = new WeakMap<WebSocket, LiveConnection>();
  // Errors of a single socket must not end the process.
  sockets.on('connection', (socket) => socket.on('error', () => {}));

  const served = useServer<Record<string, unknown>, SocketState>(
    {
      // Our own masking decides what clients see of errors.
      isProd: true,
      schema: executableSchema,
      async onConnect({ connectionParams, extra }) {
        const { viewer, by } = await identifySocket(deps, connectionParams, extra);
        const connection = opened.get(extra.socket);
        if (connection) extra.connection = connection;
        if (viewer && connection?.belongsTo(viewer.userId) === false) {
          extra.socket.close(CloseCode.TooManyInitialisationRequests, tooMany(deps.settings.limits.connectionsPerUser));
          return false;
        }
        if (viewer && extra.socket.readyState === WebSocket.OPEN)
          extra.watch = deps.hubs.sessions.watch(viewer.sessionId, () =>
            extra.socket.close(CloseCode.Forbidden, 'The session has ended. Sign in and connect again.'),
          );
        // Reject an expired token on connect instead of on each operation.
        return by !== 'bearer' || viewer !== null;
      },
      async onSubscribe({ connectionParams, extra }, _id, { query, operationName, variables }) {
        const checked = checkDocument(query);
        if (Array.isArray(checked)) return checked;
        if (extra.connection?.subscribe() === false)
          return [
            rateLimited(
              `You have ${deps.settings.limits.subscriptionsPerUser} open operations, which is the limit. Complete one first.`,
            ),
          ];
        // For each operation, because the session may have ended since the socket was opened.
        const { viewer } = await identifySocket(deps, connectionParams, extra);
        const requestId = newRequestId();
        const operation: Operation = {
          document: checked,
          operationName,
          variables,
          viewer,
          requestId,
          address: addressOf(extra.request),
        };
        return {
          schema: executableSchema,
          document: operation.document,
          operationName,
          contextValue: operation,
        };
      },
      onClose({ extra }) {
        extra.watch?.stop();
      },
      onComplete({ extra }) {
        extra.connection?.unsubscribe();
      },
      execute(given) {
        const operation = operationIn(given);
        return measureOperation(deps, operation, () => executeOperation(deps, operation));
      },
      subscribe: (given) => subscribeOperation(deps, operationIn(given)),
    },
    sockets,
    PING_MS,
  );

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {});
    if (request.url?.split('?', 1)[0] !== PATH) return refuse(socket, 404);
    // Browsers send cookies with any page's socket, so only trusted pages may open one.
    if (!deps.origins.isFromTrustedPage(request.headers)) return refuse(socket, 403);
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const close = () => webSocket.close(CloseCode.TooManyInitialisationRequests, TOO_MANY_VISITORS);
      const connection = connections.open(addressOf(request), close);
      opened.set(webSocket, connection);
      webSocket.once('close', () => connection.closed());
      sockets.emit('connection', webSocket, request);
    });
  };
  server.on('upgrade', onUpgrade);
  return {
    async close() {
      server.off('upgrade', onUpgrade);
      // Closes every socket with 1001, going away.
      await served.dispose();
    },
  };
}

function identifySocket(deps: RouteDeps, params: Readonly<Record<string, unknown>> | undefined, { request }: Extra) {
  const given = params?.['authorization'] ?? params?.['Authorization'];
  const authorization = typeof given === 'string' ? given : request.headers.authorization;
  return identify(deps, { authorization, cookie: request.headers.cookie });
}

/** Both fit into the 123 bytes of a reason. */
const tooMany = (most: number) =>
  `You have ${most} live connections, the limit. Close one, then retry in ${RETRY_AFTER_SECONDS} s.`;
const TOO_MANY_VISITORS = 'Too many connections from this address without a session. Sign in and connect again.';

const operationIn = ({ contextValue }: ExecutionArgs) => contextValue as Operation;

function refuse(socket: Duplex, status: 403 | 404): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
