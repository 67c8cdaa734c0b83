import type { z } from 'zod';
import type { RunKind } from '../../generated/prisma/enums.ts';

export interface StepOutline {
  /** Stable name, kebab-case: stored, published and shown in the order of the contract. */
  id: string;
  /** What the step does, in words for the owner. */
  title: string;
}

/** All that the API needs to know of a pipeline: its name, what it takes and which steps it goes through. */
export interface PipelineContract<Input = unknown, StepId extends string = string> {
  kind: RunKind;
  input: z.ZodType<Input>;
  steps: readonly (StepOutline & { id: StepId })[];
}

/** Throws when two steps bear the same id. */
export function defineContract<Input, const Steps extends readonly StepOutline[]>(contract: {
  kind: RunKind;
  input: z.ZodType<Input>;
  steps: Steps;
}): PipelineContract<Input, Steps[number]['id']> {
  const ids = contract.steps.map((step) => step.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`The ${contract.kind} pipeline has two steps called ${twice}.`);
  return contract;
}
