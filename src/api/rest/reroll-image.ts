import { parse } from 'graphql';
import { z } from 'zod';
import { Archetype } from '../../generated/prisma/enums.ts';
import { apiEndpoint } from './endpoint.ts';
import { runOperation, throwRefusal } from './run-operation.ts';
import { folded, oneOf, PipelineRunShape, type Run, RUN_SELECTION } from './runs.ts';

const REROLL_IMAGE = parse(/* GraphQL */ `
  mutation RestRerollImage($input: RerollImageInput!) {
    rerollImage(input: $input) {
      __typename
      ... on RerollImageSuccess { run { ${RUN_SELECTION} } }
      ... on Error { message }
      ... on InvalidInput { field }
    }
  }
`);

interface Started {
  rerollImage: { __typename: string; message?: string; field?: string | null; run?: Run };
}

export const rerollImage = apiEndpoint({
  method: 'POST',
  path: '/images/reroll',
  id: 'rerollImage',
  summary: 'Make new candidates for an image',
  description: 'Earlier candidates stay available. The candidates are in `placements` of the career graph.',
  access: 'signedIn',
  body: {
    schema: z.object(
      { archetype: z.preprocess(folded, oneOf(Archetype)).describe('Archetype to make new candidates for.') },
      'Send a JSON object: { "archetype": "hero" }.',
    ),
  },
  answers: {
    202: {
      description: 'The run that makes the candidates is queued.',
      schema: z.object({ pipelineRunId: z.string(), run: PipelineRunShape }),
    },
  },
  refuses: [400, 401, 403, 413, 415, 429, 507],
  async handle({ body: { archetype }, deps, request }) {
    const input = { archetype: archetype.toUpperCase() };
    const { rerollImage: started } = await runOperation<Started>(deps, request, REROLL_IMAGE, { input });
    if (!started.run) throwRefusal(started);
    return { pipelineRunId: started.run.id, run: started.run };
  },
});
