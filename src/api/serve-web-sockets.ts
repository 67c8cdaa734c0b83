import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { v7 as uuidv7 } from 'uuid';
import { WebSocketServer } from 'ws';
import { asActor } from '../services/database/actor.ts';
import type { RouteDeps } from './api-deps.ts';
import { executableSchema } from './executable-schema.ts';
import { actorOf, contextOf, executeOperation, masked, type Operation } from './execute-operation.ts';
import { identify } from './identify.ts';
import { maskError } from './mask-error.ts';
import { needsTransaction } from './needs-transaction.ts';
import { limitRules, MOST_TOKENS } from './query-limits.ts';

const PATH = '/graphql';
const BIGGEST_MESSAGE = 1024 * 1024;

/** Maximum number of concurrent operations per socket. */
const MOST_OPEN = 100;

// A type, not an interface, because it must match an index signature.
type SocketState = { open: number };

/** Passes an operation from validation to execution. */
type SocketOperation = Operation & { log: RouteDeps['log'] };

/** GraphQL over WebSocket (graphql-transport-ws), with the same rules, sessions and transactions as HTTP. */
export function serveWebSockets(
  server: Server,
  deps: RouteDeps,
  addressOf: (request: IncomingMessage) => string,
): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: BIGGEST_MESSAGE });
  // Errors of a single socket must not end the process.
  sockets.on('connection', (socket) => socket.on('error', () => {}));

  const served = useServer<Record<string, unknown>, SocketState>(
    {
      // Our own masking decides what clients see of errors.
      isProd: true,
      schema: executableSchema,
      async onConnect({ connectionParams, extra }) {
        const { viewer, by } = await identifySocket(deps, connectionParams, extra);
        // Reject an expired token on connect instead of on each operation.
        return by !== 'bearer' || viewer !== null;
      },
      async onSubscribe({ connectionParams, extra }, _id, { query, operationName, variables }) {
        const checked = check(query);
        if (Array.isArray(checked)) return checked;
        if ((extra.open ?? 0) >= MOST_OPEN)
          return [
            new GraphQLError(
              `This connection has ${MOST_OPEN} open operations, which is the limit. Complete one first.`,
            ),
          ];
        extra.open = (extra.open ?? 0) + 1;
        // For each operation, because the session may have ended since the socket was opened.
        const { viewer } = await identifySocket(deps, connectionParams, extra);
        const requestId = uuidv7();
        const operation: SocketOperation = {
          document: checked,
          operationName,
          variables,
          viewer,
          requestId,
          address: addressOf(extra.request),
          log: deps.log.child({ requestId }),
        };
        return {
          schema: executableSchema,
          document: operation.document,
          operationName,
          contextValue: operation,
        };
      },
      onComplete({ extra }) {
        extra.open = (extra.open ?? 1) - 1;
      },
      execute: (given) => executeOperation(deps, operationIn(given)),
      subscribe: (given) => subscribe(deps, operationIn(given)),
    },
    sockets,
  );

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {});
    if (request.url?.split('?', 1)[0] !== PATH) return refuse(socket, 404);
    // Browsers send cookies with any page's socket, so only trusted pages may open one.
    if (!deps.origins.isFromTrustedPage(request.headers)) return refuse(socket, 403);
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
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

/** The validated document, or its errors; applies the same rules as Apollo does over HTTP. */
function check(query: string): DocumentNode | GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const errors = validate(executableSchema, document, [...specifiedRules, ...limitRules]);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('The query cannot be parsed.')];
  }
}

const operationIn = ({ contextValue }: ExecutionArgs) => contextValue as SocketOperation;

/** Uses one transaction per event, because events can be hours apart; none if nothing is read from the database. */
async function subscribe(
  deps: RouteDeps,
  operation: SocketOperation,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const { document, viewer, log } = operation;
  const definition = getOperationAST(document, operation.operationName);
  if (!definition)
    return {
      errors: [
        new GraphQLError(
          'The document contains several operations, or none with this name. Set operationName to one of them.',
        ),
      ],
    };
  const args = {
    schema: executableSchema,
    document,
    operationName: operation.operationName ?? null,
    variableValues: operation.variables ?? null,
  };
  const source = await createSourceEventStream({ ...args, contextValue: contextOf(deps, operation, null) });
  if (!(Symbol.asyncIterator in source)) return masked(source, log);
  const inTransaction = needsTransaction(executableSchema, document, definition);
  const deliver = async (rootValue: unknown) => {
    if (!inTransaction) return execute({ ...args, rootValue, contextValue: contextOf(deps, operation, null) });
    return asActor(deps.database, actorOf(viewer), async (db) =>
      execute({ ...args, rootValue, contextValue: contextOf(deps, operation, db) }),
    );
  };
  return mapEvents(source, {
    map: async (event) => masked(await deliver(event), log),
    failed: (error) => ({ errors: [maskError(error, log)] }),
  });
}

/**
 * A failure is the last result: a stream that went on would have left out an event, and a client that has been told can resume.
 * Not a generator, because `return` must reach a source that is waiting for its next event.
 */
function mapEvents<Event, Result>(
  source: AsyncIterable<Event>,
  { map, failed }: { map: (event: Event) => Promise<Result>; failed: (error: unknown) => Result },
): AsyncIterableIterator<Result> {
  const events = source[Symbol.asyncIterator]();
  let hasFailed = false;
  return {
    async next() {
      if (hasFailed) return { done: true, value: undefined };
      try {
        const { done, value } = await events.next();
        return done === true ? { done: true, value: undefined } : { done: false, value: await map(value) };
      } catch (error) {
        hasFailed = true;
        await events.return?.();
        return { done: false, value: failed(error) };
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function refuse(socket: Duplex, status: 403 | 404): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
