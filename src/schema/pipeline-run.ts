import { builder } from './builder.ts';
import { PipelineKindRef, RunStatusRef } from './enums.ts';

interface RunError {
  code: string;
  message: string;
  retryable: boolean;
}

const RunErrorRef = builder.objectRef<RunError>('RunError').implement({
  description: 'Why a run failed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable, for programs.' }),
    message: t.exposeString('message', { description: 'For the owner: which thing, what was wrong, what to do.' }),
    retryable: t.exposeBoolean('retryable', { description: 'Whether trying the same again can help.' }),
  }),
});

interface RunCost {
  inputTokens: number;
  outputTokens: number;
  usd: number;
}

const RunCostRef = builder.objectRef<RunCost>('RunCost').implement({
  description: 'What the model calls of a run have cost.',
  fields: (t) => ({
    inputTokens: t.exposeInt('inputTokens', { description: 'Tokens sent.' }),
    outputTokens: t.exposeInt('outputTokens', { description: 'Tokens received.' }),
    usd: t.exposeFloat('usd', { description: 'US dollars.' }),
  }),
});

export const PipelineRunRef = builder.prismaObject('PipelineRun', {
  description: 'One execution of a pipeline.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    kind: t.expose('kind', { type: PipelineKindRef, description: 'Which pipeline.' }),
    status: t.expose('status', { type: RunStatusRef, description: 'Where it stands.' }),
    progress: t.exposeFloat('progress', { description: '0..1 over the whole run.' }),
    steps: t.relation('steps', { query: { orderBy: { position: 'asc' } }, description: 'Its steps, in order.' }),
    attempt: t.exposeInt('attempt', { description: 'How often a worker has taken it up.' }),
    input: t.expose('input', { type: 'JSON', description: 'What it was started with.' }),
    output: t.expose('output', {
      type: 'JSON',
      nullable: true,
      description: 'What it has made; null until it has succeeded.',
    }),
    error: t.field({
      type: RunErrorRef,
      nullable: true,
      select: { error: true },
      description: 'What went wrong, with a stable code and whether a retry can help; null unless it failed.',
      // Written by the run engine alone, always in this shape.
      resolve: (run) => run.error as RunError | null,
    }),
    cost: t.field({
      type: RunCostRef,
      select: { inputTokens: true, outputTokens: true, costMicros: true },
      description: 'What its model calls have cost.',
      resolve: ({ inputTokens, outputTokens, costMicros }) => ({
        inputTokens,
        outputTokens,
        usd: Number(costMicros) / 1_000_000,
      }),
    }),
    parent: t.relation('parent', { nullable: true, description: 'The run that started it; null when the user did.' }),
    next: t.relation('next', { query: { orderBy: { id: 'asc' } }, description: 'The runs that it has started.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true, description: 'Null while it waits.' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'Null until it has ended.' }),
  }),
});
