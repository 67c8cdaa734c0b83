import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  type GraphQLResponse,
  type HTTPGraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, getOperationAST } from 'graphql';
import type { Viewer } from '../schema/context.ts';
import { answerOperation } from './answer-operation.ts';
import type { RouteDeps } from './api-deps.ts';
import { addEtags } from './etags.ts';
import { openEventStreams, wantsEvents } from './event-stream.ts';
import { addExplorer, sendExplorer, wantsPage } from './explorer/add-explorer.ts';
import { executableSchema } from './executable-schema.ts';
import type { Operation } from './execute-operation.ts';
import { identify, sessionTokenOf } from './identify.ts';
import { type KeptBodies, openKeptBodies } from './kept-bodies.ts';
import { knownDocuments } from './known-documents.ts';
import type { LiveConnections } from './live-connections.ts';
import { maskError } from './mask-error.ts';
import { measureOperation } from './measure-operation.ts';
import { limitRules, MOST_TOKENS } from './query-limits.ts';
import { openReadAhead } from './read-ahead.ts';
import { comesFromReader } from './trusted-request.ts';
import { vary } from './vary.ts';

interface RequestContext {
  /** Gets the whole response, if there is one; Apollo copies the context, but not what is in it. */
  answered: { body: Buffer | null };
  viewer: Viewer | null;
  requestId: string;
  address: string;
}

/** Why the operation of a well-formed request is not executed. */
const REFUSALS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/** GraphQL over HTTP, with persisted queries (APQ). Apollo parses, validates and caches documents; we execute them in one transaction. */
export async function addGraphqlRoute(
  app: FastifyInstance,
  deps: RouteDeps,
  connections: LiveConnections,
): Promise<void> {
  const bodies = openKeptBodies();
  const apollo = new ApolloServer<RequestContext>({
    schema: executableSchema,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: limitRules,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: (formatted, error) => {
      // Apollo's own errors (syntax, validation, CSRF, bad requests) are meant for the client and have a code.
      const code = formatted.extensions?.['code'];
      return code === 'INTERNAL_SERVER_ERROR' && formatted.extensions?.['errorId'] === undefined
        ? maskError(error, deps.log).toJSON()
        : formatted;
    },
    // Disabled plugins: unused, they cost a third of a request's time.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      executionIn(deps, bodies),
    ] as ApolloServerPlugin<RequestContext>[],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  const isExplored = deps.settings.mode === 'development';
  if (isExplored) addExplorer(app);
  const streams = openEventStreams(deps, connections);
  app.addHook('preClose', async () => streams.close());
  const readAhead = openReadAhead(deps.database);
  /** As Apollo would answer a document that it has parsed and validated before, which takes it a fifth of the time of a small read. */
  const answerKnown = async (request: FastifyRequest, reply: FastifyReply, known: KnownOperation) => {
    const token = sessionTokenOf(request.headers);
    const ahead = token === null ? null : await readAhead.identify(token, known);
    if (ahead) request.identity = { viewer: ahead.viewer, by: 'bearer' };
    const { viewer } = request.identity;
    const operation = { ...known, viewer, requestId: request.id, address: request.ip, rowsAhead: ahead?.rows ?? null };
    const answer = await measureOperation(deps, operation, () => answerOperation(deps, bodies, operation));
    ahead?.rows.end();
    void reply.header('content-type', 'application/json; charset=utf-8');
    return reply.send('body' in answer ? answer.body : `${JSON.stringify(resultOf(answer))}\n`);
  };
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    if (isExplored && wantsPage(request)) return sendExplorer(reply);
    const known = wantsEvents(request) ? null : knownOperation(request);
    if (known) return answerKnown(request, reply, known);
    if (request.routeOptions.config.identifiesBearers === true && sessionTokenOf(request.headers) !== null)
      request.identity = await identify(deps, request.headers);
    if (wantsEvents(request)) return streams.send(request, reply);
    const answered: RequestContext['answered'] = { body: null };
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request, deps),
        search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
        body: request.body,
      },
      context: async () => ({ answered, viewer: request.identity.viewer, requestId: request.id, address: request.ip }),
    });
    void reply.status(statusOf(answer));
    for (const [name, value] of answer.headers) if (name !== 'content-length') void reply.header(name, value);
    if (request.method === 'GET' && reply.statusCode === 200) makeCacheable(request, reply);
    return reply.send(answered.body ?? (answer.body.kind === 'complete' ? answer.body.string : ''));
  };
  app.post('/graphql', { config: { identifiesBearers: true } }, handler);
  await app.register(async (scope) => {
    await addEtags(scope);
    scope.get('/graphql', handler);
  });
}

/**
 * Clients that accept JSON alone take any status but 200 for that of a proxy and don't read what was wrong with their operation, so these
 * get 200. Others accept `application/graphql-response+json` and get 400.
 */
function statusOf({ status = 200, headers, body }: HTTPGraphQLResponse): number {
  const isJson = headers.get('content-type')?.startsWith('application/json');
  if (status !== 400 || !isJson || body.kind !== 'complete') return status;
  const { errors } = JSON.parse(body.string) as { errors: { extensions: { code: string } }[] };
  return errors.every(({ extensions }) => REFUSALS.has(extensions.code)) ? 200 : status;
}

/** Caches ask each time, and get 304 while nothing has changed. */
function makeCacheable({ identity }: FastifyRequest, reply: FastifyReply): void {
  const whose = identity.by === 'nothing' ? 'public' : 'private';
  void vary(reply.header('cache-control', `${whose}, no-cache`), 'authorization', 'cookie', 'accept');
}

function executionIn(deps: RouteDeps, bodies: KeptBodies): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
      return {
        async responseForOperation({ document, request, contextValue }) {
          const { answered, ...asked } = contextValue;
          // Apollo's own is null if the document has no operation with this name.
          const { variables, operationName, query } = request;
          if (query !== undefined && !knownDocuments.has(query)) knownDocuments.set(query, document);
          const operation = { ...asked, document, operationName, variables };
          const answer = await measureOperation(deps, operation, () => answerOperation(deps, bodies, operation));
          if ('body' in answer) answered.body = answer.body;
          const singleResult = 'body' in answer ? { data: null } : resultOf(answer);
          // Apollo's types require the status, although there is none.
          const http = { status: undefined, headers: new HeaderMap() } as unknown as GraphQLResponse['http'];
          return { http, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}

/** Errors first, which readers of long responses are grateful for. */
function resultOf({ data, errors }: ExecutionResult) {
  return {
    ...(errors && { errors: errors.map((error) => error.toJSON()) }),
    ...(data !== undefined && { data }),
  };
}

type KnownOperation = Required<Pick<Operation, 'document' | 'operationName' | 'variables'>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a well-formed POST asks for, if its document is known and it wants plain JSON. Everything else is Apollo's, errors in particular. */
function knownOperation({ method, headers, body }: FastifyRequest): KnownOperation | null {
  if (method !== 'POST' || !isRecord(body) || !JSON_TYPE.test(headers['content-type'] ?? '')) return null;
  if (headers.accept !== undefined && !PLAIN.has(headers.accept)) return null;
  const { query, variables = null, operationName = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (variables !== null && !isRecord(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  const document = knownDocuments.get(query);
  if (!document) return null;
  return getOperationAST(document, operationName) ? { document, operationName, variables } : null;
}

const JSON_TYPE = /^application\/json(?:;|$)/;
const PLAIN = new Set(['*/*', 'application/json']);

function headersOf(request: FastifyRequest, deps: RouteDeps): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  // Apollo demands a header that browsers preflight; most clients don't send one with GET.
  if (request.method === 'GET' && comesFromReader(request, deps.origins))
    headers.set('apollo-require-preflight', 'true');
  return headers;
}
