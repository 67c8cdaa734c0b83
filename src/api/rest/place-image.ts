import { type GraphQLNamedType, parse } from 'graphql';
import { z } from 'zod';
import { PlacementSlot } from '../../generated/prisma/enums.ts';
import { share } from '../../pipelines/images/contract.ts';
import { executableSchema } from '../executable-schema.ts';
import { apiEndpoint } from './endpoint.ts';
import { graphqlShape } from './graphql-shape.ts';
import { runOperation, throwRefusal } from './run-operation.ts';
import { folded, oneOf } from './runs.ts';
import { selectAll } from './select-all.ts';

const crop = z.object({ x: share, y: share, w: share, h: share, focalX: share, focalY: share });

const sent = z
  .object(
    {
      generationId: z
        .string('must be the ID of a candidate.')
        .optional()
        .describe('The candidate to place. Its archetype decides where.'),
      slot: z
        .preprocess(folded, oneOf(PlacementSlot).optional())
        .describe('The place to change, without `generationId`.'),
      crop: crop.optional().describe('The part of the image to show, as shares of its width and height.'),
      gradientOpacity: share.optional().describe('Opacity of the gradient over the image; 0 for none.'),
      expectedVersion: z
        .int('must be a whole number.')
        .optional()
        .describe('`version` of the career graph that you have.'),
    },
    'Send a JSON object: { "generationId": "…" } or { "slot": "hero", "crop": { … } }.',
  )
  .refine(({ generationId, slot }) => (generationId === undefined) !== (slot === undefined), {
    message: 'Send one of generationId (places a candidate) and slot (changes what is there).',
  })
  .refine(
    ({ generationId, ...adjusted }) =>
      generationId === undefined || (adjusted.crop ?? adjusted.gradientOpacity) === undefined,
    {
      message: 'Place the candidate first, then send crop and gradientOpacity with its slot.',
    },
  );

const operation = (field: string, placement: string) =>
  parse(/* GraphQL */ `
  mutation RestPlaceImage($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) {
    placed: ${field}(input: $input) {
      __typename
      ... on ${field[0]?.toUpperCase()}${field.slice(1)}Success { placement ${placement} careerGraph { version } }
      ... on Error { message }
    }
  }
`);

interface Placed {
  placed: { __typename: string; message?: string; placement?: unknown; careerGraph?: { version: number } };
}

export const placeImage = apiEndpoint({
  method: 'POST',
  path: '/images/placements',
  id: 'placeImage',
  summary: 'Place a candidate image, or change the crop or gradient of a placed one',
  description: 'From then on the image counts as chosen by you, and no run replaces it.',
  access: 'signedIn',
  body: { schema: sent },
  answers: {
    200: {
      description: 'The placement, and the version of the career graph after the edit.',
      schema: z.object({ version: z.int(), placement: graphqlShape('Placement') }),
    },
  },
  refuses: [400, 401, 403, 404, 413, 415, 429, 507],
  open() {
    const placement = selectAll(executableSchema.getType('Placement') as GraphQLNamedType);
    return { select: operation('selectVariant', placement), adjust: operation('adjustPlacement', placement) };
  },
  async handle({ body: { generationId, slot, ...rest }, deps, request, tools: { select, adjust } }) {
    const { placed } =
      generationId === undefined
        ? await runOperation<Placed>(deps, request, adjust, { input: { ...rest, slot: slot?.toUpperCase() } })
        : await runOperation<Placed>(deps, request, select, {
            input: { generationId, expectedVersion: rest.expectedVersion },
          });
    if (!placed.careerGraph) throwRefusal(placed);
    return { version: placed.careerGraph.version, placement: placed.placement };
  },
});
