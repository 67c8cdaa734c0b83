import { z } from 'zod';
import { builder } from './builder.ts';
import { NodeRef } from './node.ts';
import { PipelineKindRef, RunStatusRef } from './enums.ts';

/** Of an output that lists troubles. */
const Troubles = z.object({ troubles: z.array(z.string()) });

interface RunError {
  code: string;
  message: string;
  retryable: boolean;
}

const RunErrorRef = builder.objectRef<RunError>('RunError').implement({
  description: 'Why a run failed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable error code.' }),
    message: t.exposeString('message', { description: 'Message for the owner: what failed, why, and what to do.' }),
    retryable: t.exposeBoolean('retryable', { description: 'Whether retrying the run unchanged can help.' }),
  }),
});

interface RunCost {
  inputTokens: number;
  outputTokens: number;
  usd: number;
}

const RunCostRef = builder.objectRef<RunCost>('RunCost').implement({
  description: 'Cost of the model calls of a run; zero without a model.',
  fields: (t) => ({
    inputTokens: t.exposeInt('inputTokens', { description: 'Tokens sent to models.' }),
    outputTokens: t.exposeInt('outputTokens', { description: 'Tokens received from models.' }),
    usd: t.exposeFloat('usd', { description: 'Cost in US dollars.' }),
  }),
});

export const PipelineRunRef = builder.prismaObject('PipelineRun', {
  description: 'One execution of a pipeline.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    kind: t.expose('kind', { type: PipelineKindRef, description: 'The pipeline.' }),
    status: t.expose('status', { type: RunStatusRef, description: 'State of the run.' }),
    progress: t.exposeFloat('progress', { description: 'Progress of the whole run, 0 to 1.' }),
    steps: t.relation('steps', { query: { orderBy: { position: 'asc' } }, description: 'The steps, in order.' }),
    attempt: t.exposeInt('attempt', { description: 'Number of times that a worker has started or resumed the run.' }),
    input: t.expose('input', { type: 'JSON', description: 'Input of the pipeline.' }),
    output: t.expose('output', {
      type: 'JSON',
      nullable: true,
      description: 'Output of the pipeline; null until the run has succeeded.',
    }),
    troubles: t.stringList({
      select: { output: true },
      description:
        'What did not work although the run succeeded, for the owner: a service that failed, a budget that is used up.',
      resolve: ({ output }) => Troubles.safeParse(output).data?.troubles ?? [],
    }),
    error: t.field({
      type: RunErrorRef,
      nullable: true,
      select: { error: true },
      description: 'Why the run failed; null unless it has.',
      // Written by the run engine alone, always in this shape.
      resolve: (run) => run.error as RunError | null,
    }),
    cost: t.field({
      type: RunCostRef,
      select: { inputTokens: true, outputTokens: true, costMicros: true },
      description: 'Cost of its model calls.',
      resolve: ({ inputTokens, outputTokens, costMicros }) => ({
        inputTokens,
        outputTokens,
        usd: Number(costMicros) / 1_000_000,
      }),
    }),
    parent: t.relation('parent', {
      nullable: true,
      extensions: { inTransaction: true },
      description: 'The run that started this one; null if the user did.',
    }),
    next: t.relation('next', {
      query: { orderBy: { id: 'asc' } },
      extensions: { inTransaction: true },
      description: 'The runs that this one started.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time at which the run was requested.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Time at which a worker first started it; null while it is queued.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Time at which it ended; null until then.',
    }),
  }),
});
