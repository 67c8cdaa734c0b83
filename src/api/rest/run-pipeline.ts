import { parse } from 'graphql';
import { z } from 'zod';
import { idempotencyKey } from '../../schema/inputs/text.ts';
import { apiEndpoint } from './endpoint.ts';
import { runOperation, throwRefusal } from './run-operation.ts';
import { PipelineRunShape, requiredKind, type Run, RUN_SELECTION } from './runs.ts';

const RUN_PIPELINE = parse(/* GraphQL */ `
  mutation RestRunPipeline($input: RunPipelineInput!) {
    runPipeline(input: $input) {
      __typename
      ... on RunPipelineSuccess { run { ${RUN_SELECTION} } }
      ... on Error { message }
      ... on InvalidInput { field }
    }
  }
`);

interface Started {
  runPipeline: { __typename: string; message?: string; field?: string | null; run?: Run };
}

export const runPipeline = apiEndpoint({
  method: 'POST',
  path: '/pipelines/run',
  id: 'runPipeline',
  summary: 'Start a run',
  access: 'signedIn',
  body: {
    schema: z.object(
      {
        kind: requiredKind,
        input: z.unknown().optional().describe('Input of the pipeline.'),
        idempotencyKey: idempotencyKey.optional(),
      },
      'Send a JSON object: { "kind": "ingest", "input": { ... } }.',
    ),
  },
  answers: {
    202: {
      description: 'The run is queued.',
      schema: z.object({ pipelineRunId: z.string(), run: PipelineRunShape }),
    },
  },
  refuses: [400, 401, 403, 404, 413, 415, 429, 507],
  async handle({ body: { kind, input, idempotencyKey: key }, deps, request }) {
    const variables = {
      input: { kind: kind.toUpperCase(), input, ...(key === undefined ? {} : { idempotencyKey: key }) },
    };
    const { runPipeline: started } = await runOperation<Started>(deps, request, RUN_PIPELINE, variables);
    if (!started.run) throwRefusal(started);
    return { pipelineRunId: started.run.id, run: started.run };
  },
});
