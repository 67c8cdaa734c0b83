import type { z } from 'zod';
import type { RunKind } from '../../generated/prisma/enums.ts';
import type { Json } from './outcomes.ts';

export interface StepOutline {
  /** Stable kebab-case name, stored and published. Steps are shown in contract order. */
  id: string;
  /** What the step does, for the owner. */
  title: string;
}

/** A child run that a pipeline consists of. */
export interface ChildOutline {
  kind: RunKind;
  title: string;
  input: Json;
  /** Kinds that must have ended before, whatever their outcome. */
  after: readonly RunKind[];
}

/** Everything the API needs to know about a pipeline: its name, input and steps. */
export interface PipelineContract<Input = unknown, StepId extends string = string, Kind extends RunKind = RunKind> {
  kind: Kind;
  input: z.ZodType<Input>;
  steps: readonly (StepOutline & { id: StepId })[];
  /** For a pipeline that only starts others: its child runs. The id of each of its steps is a child run's kind. */
  children?: readonly ChildOutline[];
}

/** Throws if two steps have the same id. */
export function defineContract<
  const Kind extends RunKind,
  Input,
  const Steps extends readonly StepOutline[],
>(contract: { kind: Kind; input: z.ZodType<Input>; steps: Steps }): PipelineContract<Input, Steps[number]['id'], Kind> {
  const ids = contract.steps.map((step) => step.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`The ${contract.kind} pipeline has two steps called ${twice}.`);
  return contract;
}

/** A pipeline that only starts others and waits for them. Throws if a child is listed before one that it comes after. */
export function defineParent<const Kind extends RunKind, Input>(contract: {
  kind: Kind;
  input: z.ZodType<Input>;
  children: readonly ChildOutline[];
}): PipelineContract<Input, string, Kind> & { children: readonly ChildOutline[] } {
  const { kind, children } = contract;
  children.forEach(({ kind: child, after }, index) => {
    const before = new Set(children.slice(0, index).map((one) => one.kind));
    const missing = after.find((one) => !before.has(one));
    if (missing !== undefined) throw new Error(`In the ${kind} pipeline, ${child} must be listed after ${missing}.`);
  });
  const steps = children.map(({ kind: id, title }) => ({ id, title }));
  return { ...defineContract({ ...contract, steps }), children };
}
