import type { FastifyInstance } from 'fastify';
import { RunKind, RunStatus } from '../../generated/prisma/enums.ts';
import type { RouteDeps } from '../api-deps.ts';
import { PIPELINE_RUN, PIPELINE_RUNS, RUN_PIPELINE } from './operations.ts';
import { RestError } from './rest-error.ts';
import { runOperation, throwRefusal } from './run-operation.ts';

type Run = Record<string, unknown> & { id: string };

interface RunAnswer {
  runPipeline: { __typename: string; message?: string; field?: string | null; run?: Run };
}

interface Page {
  pipelineRuns: { edges: { node: Run }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const MOST = 100;

/** Starting and looking at runs. Kinds and statuses in lower or upper case. */
export function addPipelineRuns(app: FastifyInstance, deps: RouteDeps): void {
  app.post('/pipelines/run', async (request, reply) => {
    const { kind, input, idempotencyKey } = objectIn(request.body);
    const named = enumValue(kind, Object.values(RunKind), 'kind');
    if (named === null) throw new RestError(400, 'invalid_input', 'kind: say which pipeline is to run.');
    if (idempotencyKey !== undefined && typeof idempotencyKey !== 'string')
      throw new RestError(400, 'invalid_input', 'idempotencyKey: must be a text.');
    const variables = { input: { kind: named, input, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) } };
    const { runPipeline } = await runOperation<RunAnswer>(deps, request, RUN_PIPELINE, variables);
    if (!runPipeline.run) throwRefusal(runPipeline);
    return reply.status(202).send({ pipelineRunId: runPipeline.run.id, run: runPipeline.run });
  });

  app.get('/pipeline-runs', async (request) => {
    const { kind, status, first = '20', after } = request.query as Record<string, string | undefined>;
    const size = Number(first);
    if (!Number.isInteger(size) || size < 1 || size > MOST)
      throw new RestError(400, 'invalid_input', `first: must be a whole number from 1 to ${MOST}.`);
    const { pipelineRuns } = await runOperation<Page>(deps, request, PIPELINE_RUNS, {
      kind: enumValue(kind, Object.values(RunKind), 'kind'),
      status: enumValue(status, Object.values(RunStatus), 'status'),
      first: size,
      after: after ?? null,
    });
    const { hasNextPage, endCursor } = pipelineRuns.pageInfo;
    return { items: pipelineRuns.edges.map(({ node }) => node), nextCursor: hasNextPage ? endCursor : null };
  });

  app.get<{ Params: { id: string } }>('/pipeline-runs/:id', async (request) => {
    const { id } = request.params;
    const { pipelineRun } = await runOperation<{ pipelineRun: Run | null }>(deps, request, PIPELINE_RUN, { id });
    if (!pipelineRun) throw new RestError(404, 'not_found', `You have no run ${id}.`);
    return pipelineRun;
  });
}

function objectIn(body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new RestError(400, 'invalid_input', 'Send a JSON object: { "kind": "ingest", "input": { ... } }.');
}

function enumValue(value: unknown, values: string[], name: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  const lower = typeof value === 'string' ? value.toLowerCase() : '';
  if (values.includes(lower)) return lower.toUpperCase();
  throw new RestError(400, 'invalid_input', `${name}: must be one of ${values.join(', ')}.`);
}
