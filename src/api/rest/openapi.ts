import type { GraphQLObjectType } from 'graphql';
import { EVENT_NAMES } from '../../domain/analytics/page-event.ts';
import { executableSchema } from '../executable-schema.ts';
import { RunKind, RunStatus } from '../../generated/prisma/enums.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { RUN_FIELDS } from './operations.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const answer = (description: string, schema: JsonSchema) => ({ description, content: json(schema) });

const REFUSALS: Record<number, string> = {
  400: 'The request is not valid; `details` says which part and what to do.',
  401: 'Nobody is signed in.',
  403: 'Not allowed: a request of a foreign page, or a signature that is wrong or has expired.',
  404: 'There is no such thing, or it is not yours.',
  413: 'Too large; `details` says how large it may be.',
  415: 'A type that is not taken; `details` says which are.',
  429: 'Too many; `details` says for how long to wait.',
  503: 'Busy; `details` says for how long to wait.',
};

const refusals = (...codes: (keyof typeof REFUSALS)[]) =>
  Object.fromEntries(codes.map((code) => [code, answer(REFUSALS[code] ?? '', ref('Error'))]));

const query = (name: string, schema: JsonSchema, description: string) => ({ name, in: 'query', schema, description });
const path = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description,
});
const list = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

/** The REST face as an OpenAPI 3.1 document. The shapes of runs and of the graph are those of the GraphQL schema. */
export function openapi(publicUrl: string) {
  const types = executableSchema.getTypeMap();
  const whole = (name: string) => {
    const { anyOf } = jsonSchema(types[name] as GraphQLObjectType) as { anyOf: [JsonSchema] };
    return anyOf[0];
  };
  const run = whole('PipelineRun') as { properties: Record<string, JsonSchema> };
  const shown = Object.fromEntries(RUN_FIELDS.map((name) => [name, run.properties[name] ?? {}]));
  const nullableText = { anyOf: [{ type: 'string' }, { type: 'null' }] };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cursus',
      version: '1',
      description:
        'What is not a query: uploads and runs; and the graph and the runs for those who do not speak GraphQL. Everything else is at /graphql. Sign in at /api/auth/sign-in/email and send the token of its `set-auth-token` header, or its cookie.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    security: [{ bearer: [] }, { cookie: [] }],
    paths: {
      '/documents/upload': {
        post: {
          operationId: 'uploadDocument',
          summary: 'Keep a document and start reading it',
          requestBody: {
            required: true,
            content: {
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  properties: {
                    document: {
                      type: 'string',
                      contentMediaType: 'application/octet-stream',
                      description: 'The file.',
                    },
                  },
                  required: ['document'],
                },
              },
            },
          },
          responses: {
            202: answer(
              'It is kept, and its reading is queued.',
              list({
                documentId: { type: 'string' },
                pipelineRunId: { type: 'string' },
                status: { type: 'string' },
                message: { type: 'string' },
              }),
            ),
            ...refusals(400, 401, 403, 413, 415),
          },
        },
      },
      '/uploads/{id}': {
        put: {
          operationId: 'putUpload',
          summary: 'The bytes of a ticket that createUpload gave; its URL is the permission',
          security: [],
          parameters: [
            path('id', 'Of the ticket.'),
            query('user', { type: 'string' }, 'As in the ticket.'),
            query('expires', { type: 'string' }, 'As in the ticket.'),
            query('signature', { type: 'string' }, 'As in the ticket.'),
          ],
          requestBody: { required: true, content: { 'application/octet-stream': {} } },
          responses: {
            201: answer('They have come in.', { type: 'object', properties: { uploadId: { type: 'string' } } }),
            ...refusals(400, 403, 404, 413, 415),
          },
        },
      },
      '/downloads/{id}': {
        get: {
          operationId: 'download',
          summary: 'A file that an export has made; the URL of exportFile is the permission, or being signed in',
          security: [{}, { bearer: [] }, { cookie: [] }],
          parameters: [
            path('id', 'Of the file, `assetId` in the output of the export.'),
            query('user', { type: 'string' }, 'As in the URL.'),
            query('expires', { type: 'string' }, 'As in the URL.'),
            query('signature', { type: 'string' }, 'As in the URL.'),
          ],
          responses: {
            200: { description: 'The file.', content: { 'application/octet-stream': {} } },
            ...refusals(401, 403, 404),
          },
        },
      },
      '/media/{id}/{file}': {
        get: {
          operationId: 'media',
          summary: 'An image of your own or of a published site, whole or in one of its sizes; it never changes',
          security: [{}, { bearer: [] }, { cookie: [] }],
          parameters: [
            path('id', 'Of the asset.'),
            path(
              'file',
              'First 16 digits of its checksum, and for a size `-WIDTH.avif`, `.webp` or `.jpg`; see `Asset.srcset`.',
            ),
          ],
          responses: {
            200: { description: 'The image.', content: { 'image/*': {} } },
            206: { description: 'The asked-for range of it.', content: { 'image/*': {} } },
            304: { description: 'It is the one that you have.' },
            ...refusals(404),
          },
        },
      },
      '/pipelines/run': {
        post: {
          operationId: 'runPipeline',
          summary: 'Start a run',
          requestBody: {
            required: true,
            content: json({
              type: 'object',
              properties: {
                kind: { type: 'string', enum: Object.values(RunKind) },
                input: { description: 'What the pipeline takes.' },
                idempotencyKey: { type: 'string', maxLength: 200 },
              },
              required: ['kind'],
            }),
          },
          responses: {
            202: answer('It is queued.', list({ pipelineRunId: { type: 'string' }, run: ref('PipelineRun') })),
            ...refusals(400, 401, 403, 404, 413, 415),
          },
        },
      },
      '/pipeline-runs': {
        get: {
          operationId: 'pipelineRuns',
          summary: 'Your runs, newest first',
          parameters: [
            query('kind', { type: 'string', enum: Object.values(RunKind) }, 'Only those of this pipeline.'),
            query('status', { type: 'string', enum: Object.values(RunStatus) }, 'Only those that stand there.'),
            query('first', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'How many.'),
            query('after', { type: 'string' }, 'The nextCursor of the page before.'),
          ],
          responses: {
            200: answer(
              'A page of runs.',
              list({ items: { type: 'array', items: ref('PipelineRun') }, nextCursor: nullableText }),
            ),
            ...refusals(400, 401),
          },
        },
      },
      '/pipeline-runs/{id}': {
        get: {
          operationId: 'pipelineRun',
          summary: 'One of your runs',
          parameters: [path('id', 'Of the run.')],
          responses: { 200: answer('The run.', ref('PipelineRun')), ...refusals(400, 401, 404) },
        },
      },
      '/career-graph': {
        get: {
          operationId: 'careerGraph',
          summary: 'Your whole career graph, one consistent snapshot',
          responses: { 200: answer('The graph.', ref('CareerGraph')), ...refusals(401) },
        },
      },
      '/events': {
        post: {
          operationId: 'collectEvent',
          summary: 'Tell what happened on a page of a published site',
          description:
            'No cookie is set and no address is kept. Visitors who send DNT or Sec-GPC, programs and the owner are not counted.',
          security: [],
          requestBody: {
            required: true,
            content: {
              'text/plain': {
                schema: {
                  type: 'object',
                  properties: {
                    site: { type: 'string', description: 'Address of the site.' },
                    name: { type: 'string', enum: [...EVENT_NAMES] },
                    path: { type: 'string', description: 'Path of the page.' },
                    referrer: { type: 'string', description: 'Where the visitor came from; only its host is kept.' },
                  },
                  required: ['site', 'name', 'path'],
                },
              },
            },
          },
          responses: {
            202: answer('Taken.', list({ status: { type: 'string', enum: ['counted', 'not_counted'] } })),
            ...refusals(400, 404, 413, 429, 503),
          },
        },
      },
      '/analytics.csv': {
        get: {
          operationId: 'analyticsCsv',
          summary: 'What happened on the site, as a table',
          parameters: [
            query('from', { type: 'string', format: 'date' }, 'First day, in UTC.'),
            query('to', { type: 'string', format: 'date' }, 'Last day, in UTC.'),
            query('by', { enum: ['day', 'page', 'source', 'action'], default: 'day' }, 'What a row stands for.'),
          ],
          responses: {
            200: { description: 'The table.', content: { 'text/csv': { schema: { type: 'string' } } } },
            ...refusals(400, 401),
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'openapi',
          summary: 'This document',
          security: [],
          responses: { 200: answer('An OpenAPI 3.1 document.', { type: 'object' }) },
        },
      },
      '/health/live': {
        get: {
          operationId: 'live',
          summary: 'Whether the process answers',
          security: [],
          responses: { 200: answer('It does.', list({ status: { type: 'string' } })) },
        },
      },
      '/health/ready': {
        get: {
          operationId: 'ready',
          summary: 'Whether it can do its work',
          security: [],
          responses: {
            200: answer('It can.', ref('Readiness')),
            503: answer('It cannot, or is stopping.', ref('Readiness')),
          },
        },
      },
    },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'cursus.session_token' },
      },
      schemas: {
        Error: {
          ...list({ error: { type: 'string' }, details: { type: 'string' } }),
          description:
            '`error` is stable, for programs; `details` says to people which thing, what was wrong, what to do.',
        },
        Readiness: list({ status: { type: 'string' }, database: { type: 'string' }, queue: { type: 'string' } }),
        PipelineRun: { ...list(shown), description: 'One execution of a pipeline.' },
        CareerGraph: whole('CareerGraph'),
      },
    },
  };
}
