import type { z } from 'zod';
import type { RunKind } from '../../generated/prisma/enums.ts';
import type { Json } from './outcomes.ts';

export interface StepOutline {
  /** Stable name, kebab-case: stored, published and shown in the order of the contract. */
  id: string;
  /** What the step does, in words for the owner. */
  title: string;
}

/** A run that another one consists of. */
export interface Branch {
  kind: RunKind;
  title: string;
  input: Json;
  /** Branches that have to have ended before, whatever came of them. */
  after: readonly RunKind[];
}

/** All that the API needs to know of a pipeline: its name, what it takes and which steps it goes through. */
export interface PipelineContract<Input = unknown, StepId extends string = string, Kind extends RunKind = RunKind> {
  kind: Kind;
  input: z.ZodType<Input>;
  steps: readonly (StepOutline & { id: StepId })[];
  /** What it consists of, when it does nothing itself: each of its steps is then a run of the kind that is the step's id. */
  branches?: readonly Branch[];
}

/** Throws when two steps bear the same id. */
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

/** A pipeline that does nothing but start others and wait for them. Throws when a branch comes after one that is not there before it. */
export function defineBranches<const Kind extends RunKind, Input>(contract: {
  kind: Kind;
  input: z.ZodType<Input>;
  branches: readonly Branch[];
}): PipelineContract<Input, string, Kind> & { branches: readonly Branch[] } {
  const { kind, branches } = contract;
  branches.forEach(({ kind: branch, after }, index) => {
    const before = new Set(branches.slice(0, index).map((one) => one.kind));
    const missing = after.find((one) => !before.has(one));
    if (missing !== undefined) throw new Error(`In ${kind}, ${branch} comes after ${missing}, which is not before it.`);
  });
  const steps = branches.map(({ kind: id, title }) => ({ id, title }));
  return { ...defineContract({ ...contract, steps }), branches };
}
