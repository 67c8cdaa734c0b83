import { parse } from 'graphql';
import { z } from 'zod';
import { apiEndpoint } from './endpoint.ts';
import { runOperation } from './run-operation.ts';
import { optionalKind, optionalStatus, PipelineRunShape, type Run, RUN_SELECTION } from './runs.ts';

const PIPELINE_RUNS = parse(/* GraphQL */ `
  query RestPipelineRuns($kind: PipelineKind, $status: RunStatus, $first: Int, $after: String) {
    pipelineRuns(kind: $kind, status: $status, first: $first, after: $after) {
      edges { node { ${RUN_SELECTION} } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

interface Page {
  pipelineRuns: { edges: { node: Run }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const MOST = 100;
const SIZE = `must be a whole number from 1 to ${MOST}.`;

export const listRuns = apiEndpoint({
  method: 'GET',
  path: '/pipeline-runs',
  id: 'pipelineRuns',
  summary: 'List your runs, newest first',
  access: 'signedIn',
  query: z.object({
    kind: optionalKind.describe('Only runs of this pipeline.'),
    status: optionalStatus.describe('Only runs with this status.'),
    first: z.coerce
      .number(SIZE)
      .int(SIZE)
      .min(1, SIZE)
      .max(MOST, SIZE)
      .default(20)
      .describe('Number of runs to return.'),
    after: z.string().optional().describe('`nextCursor` of the previous page.'),
  }),
  answers: {
    200: {
      description: 'A page of runs.',
      schema: z.object({ items: z.array(PipelineRunShape), nextCursor: z.string().nullable() }),
    },
  },
  refuses: [400, 401],
  async handle({ query: { kind, status, first, after = null }, deps, request }) {
    const { pipelineRuns } = await runOperation<Page>(deps, request, PIPELINE_RUNS, {
      kind: kind?.toUpperCase() ?? null,
      status: status?.toUpperCase() ?? null,
      ...{ first, after },
    });
    const { hasNextPage, endCursor } = pipelineRuns.pageInfo;
    return { items: pipelineRuns.edges.map(({ node }) => node), nextCursor: hasNextPage ? endCursor : null };
  },
});
