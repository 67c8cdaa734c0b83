import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { z } from 'zod';
import type { RouteDeps } from '../api-deps.ts';
import type { PageDeps } from '../site/page-deps.ts';
import { RestError } from './rest-error.ts';
import { requireViewer } from './require-viewer.ts';

export interface Answer {
  description: string;
  /** Media type; JSON when there is a schema and no type is given. */
  type?: string;
  schema?: z.ZodType;
}

/** Description of an endpoint, for the OpenAPI document. Requests are parsed with the same schemas. */
export interface Outline {
  method: 'GET' | 'POST' | 'PUT';
  /** In Fastify's syntax: `/pipeline-runs/:id`. */
  path: string;
  /** Name of the operation in generated clients. */
  id: string;
  summary: string;
  description?: string;
  /** `either`: a signed URL or a session. */
  access: 'signedIn' | 'anyone' | 'either';
  params?: z.ZodType;
  query?: z.ZodType;
  body?: Body;
  /** By status. The first is the default. */
  answers: Record<number, Answer>;
  /** Statuses of its error responses. */
  refuses: number[];
}

interface Body {
  /** Media type; JSON by default. */
  type?: string;
  schema?: z.ZodType;
  /** The handler reads the body itself; the schema only describes it. */
  isRaw?: true;
}

/** An endpoint that can be added to a server. */
export interface Endpoint<Deps> extends Outline {
  add(app: FastifyInstance, deps: Deps): Promise<void>;
}

interface Definition<
  Deps,
  Params extends z.ZodType,
  Query extends z.ZodType,
  Sent extends z.ZodType,
  Tools,
> extends Outline {
  params?: Params;
  query?: Query;
  body?: Body & { schema?: Sent };
  /** Prepares the endpoint's Fastify scope, such as content type parsers, and returns the handler's tools. */
  open?(scope: FastifyInstance, deps: Deps): Tools | Promise<Tools>;
  options?(deps: Deps): RouteShorthandOptions;
  handle(given: {
    params: z.output<Params>;
    query: z.output<Query>;
    body: z.output<Sent>;
    deps: Deps;
    tools: Tools;
    request: FastifyRequest;
    reply: FastifyReply;
  }): Promise<unknown>;
}

/** Defines an endpoint: its description and its handler. `Deps` depend on the kind of server. */
export function endpointFor<Deps>() {
  return function endpoint<
    Params extends z.ZodType = z.ZodType,
    Query extends z.ZodType = z.ZodType,
    Sent extends z.ZodType = z.ZodType,
    Tools = undefined,
  >(definition: Definition<Deps, Params, Query, Sent, Tools>): Endpoint<Deps> {
    const { open, options, handle, ...outline } = definition;
    const { method, path: url, access, params, query, body, answers } = definition;
    const status = Number(Object.keys(answers)[0]);
    return {
      ...outline,
      async add(app, deps) {
        await app.register(async (scope) => {
          const tools = (await open?.(scope, deps)) as Tools;
          scope.route({
            ...options?.(deps),
            method,
            url,
            async handler(request, reply) {
              if (access === 'signedIn') requireViewer(request);
              void reply.status(status);
              return handle({
                params: parse(params, request.params),
                query: parse(query, request.query),
                body: parse(body?.isRaw ? undefined : body?.schema, request.body),
                ...{ deps, tools, request, reply },
              });
            },
          });
        });
      },
    };
  };
}

/** For API processes. */
export const apiEndpoint = endpointFor<RouteDeps>();
/** For all processes that serve published pages. */
export const pageEndpoint = endpointFor<PageDeps>();

/** @throws RestError that names the invalid field */
export function parse<Schema extends z.ZodType>(schema: Schema | undefined, value: unknown): z.output<Schema> {
  if (!schema) return undefined as z.output<Schema>;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new RestError(400, 'invalid_input', `${field && `${field}: `}${issue?.message ?? 'The request is invalid.'}`);
}
