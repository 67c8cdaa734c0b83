import { parse } from 'graphql';
import { z } from 'zod';
import { notFound } from '../../schema/refusals.ts';
import { apiEndpoint } from './endpoint.ts';
import { RestError } from './rest-error.ts';
import { runOperation } from './run-operation.ts';
import { PipelineRunShape, type Run, RUN_SELECTION } from './runs.ts';

const PIPELINE_RUN = parse(/* GraphQL */ `
  query RestPipelineRun($id: ID!) {
    pipelineRun(id: $id) { ${RUN_SELECTION} }
  }
`);

export const getRun = apiEndpoint({
  method: 'GET',
  path: '/pipeline-runs/:id',
  id: 'pipelineRun',
  summary: 'Get a run',
  access: 'signedIn',
  params: z.object({ id: z.string().describe('ID of the run.') }),
  answers: { 200: { description: 'The run.', schema: PipelineRunShape } },
  refuses: [400, 401, 404],
  async handle({ params: { id }, deps, request }) {
    const { pipelineRun } = await runOperation<{ pipelineRun: Run | null }>(deps, request, PIPELINE_RUN, { id });
    if (!pipelineRun) throw new RestError(404, 'not_found', notFound('run', id).message);
    return pipelineRun;
  },
});
