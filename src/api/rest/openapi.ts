import { z } from 'zod';
import type { RouteDeps } from '../api-deps.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Answer, apiEndpoint, type Endpoint, type Outline } from './endpoint.ts';
import { ErrorShape, namedShapes, openapiSchema } from './shapes.ts';

const REFUSALS: Record<number, string> = {
  400: 'The request is invalid. `details` says which part and what to do.',
  401: 'Not signed in.',
  403: 'Not allowed: the request comes from another site, the API key lacks a scope, or the signature is wrong or expired.',
  404: "It doesn't exist or isn't yours.",
  408: 'The request did not arrive in time.',
  413: 'Too large. `details` gives the limit.',
  415: 'This media type is not supported. `details` lists the supported ones.',
  429: 'Too many requests. `details` says how long to wait.',
  503: 'Temporarily unavailable, such as without the database. The header `retry-after` says how long to wait.',
  507: 'The server has no space left, and nothing was stored. The header `retry-after` says how long to wait.',
};

const SECURITY = { signedIn: undefined, anyone: [], either: [{}, { bearer: [] }, { cookie: [] }] };

const DESCRIPTION =
  'Uploads, runs and the career graph for clients without GraphQL. Everything else is at /graphql. To authenticate, sign in at /api/auth/sign-in/email and send the token from the `set-auth-token` response header as `authorization: Bearer <token>`, or send the cookie.';

/** `GET /openapi.json`: describes all endpoints, including itself. */
export function openapiEndpoint(outlines: Outline[]): Endpoint<RouteDeps> {
  const own: Endpoint<RouteDeps> = apiEndpoint({
    method: 'GET',
    path: '/openapi.json',
    id: 'openapi',
    summary: 'Get this OpenAPI document',
    access: 'anyone',
    answers: { 200: { description: 'An OpenAPI 3.1 document.', schema: z.looseObject({}) } },
    refuses: [],
    handle: async ({ deps }) => describe([...outlines, own], deps.publicUrl()),
  });
  return own;
}

function describe(outlines: Outline[], publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const outline of outlines) {
    const path = outline.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [outline.method.toLowerCase()]: operation(outline) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cursus',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'cursus.session_token' },
      },
      schemas: namedShapes(),
    },
  };
}

function operation({ id, summary, description, access, params, query, body, answers, refuses }: Outline) {
  // Whatever has something to refuse needs the database.
  const statuses = refuses.length === 0 ? [] : new Set([...refuses, 503]);
  const refusals = [...statuses].map(
    (status) => [status, { description: REFUSALS[status] ?? '', schema: ErrorShape }] as const,
  );
  const responses = [...Object.entries(answers), ...refusals].map(([status, answer]) => [status, response(answer)]);
  const parameters = [...parametersOf('path', params), ...parametersOf('query', query)];
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    ...(SECURITY[access] && { security: SECURITY[access] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: Object.fromEntries(responses) as Record<string, unknown>,
  };
}

function response(answer: Answer) {
  const hasContent = answer.type !== undefined || answer.schema !== undefined;
  return { description: answer.description, ...(hasContent && { content: contentOf(answer) }) };
}

function contentOf({ type = 'application/json', schema }: { type?: string; schema?: z.ZodType }) {
  return { [type]: schema ? { schema: openapiSchema(schema) } : {} };
}

function parametersOf(where: 'path' | 'query', schema: z.ZodType | undefined) {
  if (!schema) return [];
  const { properties = {}, required = [] } = openapiSchema(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    ...(required.includes(name) && { required: true }),
    schema: rest,
    description,
  }));
}
