import { z } from 'zod';
import { RunKind } from '../../src/generated/prisma/enums.ts';
import { defineContract } from '../../src/pipelines/kit/contract.ts';
import type { Pipelines } from '../../src/pipelines/kit/registry.ts';

/** Pipelines that accept any input and do nothing, for kinds that the test doesn't need. */
export const idlePipelines = Object.fromEntries(
  Object.values(RunKind).map((kind) => [
    kind,
    { contract: defineContract({ kind, input: z.unknown(), steps: [] }), run: async () => ({ output: null }) },
  ]),
) as unknown as Pipelines<unknown>;
